import { describe, expect, it } from 'vitest';
import { day } from '../../src/plan/units.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf, problemsOf, readerOf, scenarioOf } from './compile-text.ts';

function seen(csv: string, more = '') {
  const arrivals = `{visitors: {from file: seen.csv${more}, to: serving}}`;
  const runs = '{from: 2024-01-01, to: 2024-03-31}';
  return compileText(exercise({ runs, arrivals }), { 'seen.csv': csv });
}

/** First day (0 is the first of the run), days, and cases. */
function spells(csv: string) {
  const pattern = planOf(seen(csv)).arrivals[0]?.pattern;
  if (pattern?.kind !== 'observed') throw new RangeError('expected observed arrivals');
  return pattern.spells.map(({ from, to, count }) => [from / day, (to - from) / day, count]);
}

describe('a file of arrivals', () => {
  it('has a row for each case: a day, or a moment', () => {
    expect(spells('2024-01-02\n2024-01-05 12:00\n2024-01-02\n2024-01-04T18:00:00\n')).toEqual([
      [1, 1, 2],
      [3.75, 0, 1],
      [4.5, 0, 1],
    ]);
  });

  it('has counts by month or by day', () => {
    expect(spells('2024-01,167\n2024-02,98\n')).toEqual([
      [0, 31, 167],
      [31, 29, 98],
    ]);
    expect(spells('date,count\n2024-01-02,3\n2024-01-03,0\n')).toEqual([[1, 1, 3]]);
  });

  it.each([
    ['a byte order mark and the line ends of Windows', '\ufeff2024-01-02\r\n2024-01-02\r\n'],
    ['the line ends of old', '2024-01-02\r2024-01-02\r'],
    ['empty lines', '\n2024-01-02\n\n\n2024-01-02'],
    ['quotes', '"2024-01-02"\n"2024-01-02"\n'],
    [
      'the line by which Excel is told of semicolons',
      '\ufeffsep=;\r\ndatum;opmerking\r\n2024-01-02;a\r\n2024-01-02;\r\n',
    ],
    ['semicolons', 'datum;opmerking\n2024-01-02;"a;b"\n2024-01-02;\n'],
    ['the date in another column', 'number,Date,place\n1,2024-01-02,Ghent\n2,2024-01-02,"Antwerp, city"\n'],
    ['a head of its own', 'reports\n2024-01-02\n2024-01-02\n'],
    ['more columns and no head', '2024-01-02,4,x\n2024-01-02,7,y\n'],
    ['counts under a Dutch head', 'aantal;maand;zone\n2;2024-01-02;Gent\n'],
  ])('may have %s', (_, csv) => {
    expect(spells(csv)).toEqual([[1, 1, 2]]);
  });

  it('leaves out what lies outside the run, and tells when that is all', () => {
    expect(spells('2023-12-31\n2024-01-01\n2024-03-31\n2024-04-02\n')).toEqual([
      [0, 1, 1],
      [90, 1, 1],
    ]);
    expect(problemsOf(seen('2014-01-02\n'))).toHaveLength(1);
  });

  it('keeps a month of which a part lies in the run', () => {
    expect(spells('2023-12,10\n2024-03,5\n2024-04,7\n')).toEqual([[60, 31, 5]]);
    const half = compileText(
      exercise({
        runs: '{from: 2024-01-16, to: 2024-03-15}',
        arrivals: '{visitors: {from file: seen.csv, to: serving}}',
      }),
      { 'seen.csv': '2024-01,10\n2024-03,5\n' },
    );
    const pattern = planOf(half).arrivals[0]?.pattern;
    expect(pattern).toMatchObject({
      spells: [
        { from: -15 * day, to: 16 * day, count: 10 },
        { from: 45 * day, to: 76 * day, count: 5 },
      ],
    });
  });

  it('has counts by the hour, or by a part of it, where all its times are such', () => {
    const minutes = (csv: string) =>
      spells(csv).map(([from = 0, days = 0, count = 0]) => [Math.round(from * 1440), Math.round(days * 1440), count]);
    expect(minutes('date,count\n2024-01-01 00:00,3\n2024-01-01 13:00,4\n')).toEqual([
      [0, 60, 3],
      [780, 60, 4],
    ]);
    expect(minutes('date,count\n2024-01-01 09:00,3\n2024-01-01 09:15,4\n')).toEqual([
      [540, 15, 3],
      [555, 15, 4],
    ]);
    expect(minutes('date,count\n2024-01-01 09:30,3\n2024-01-01 10:00,4\n')[0]).toEqual([570, 30, 3]);
    expect(minutes('2024-01-01 09:37,3\n')).toEqual([[577, 1, 3]]);
    // To the second, or a row for each case: each comes at its moment.
    expect(minutes('2024-01-01 09:37:20,3\n')[0]?.[1]).toBe(0);
    expect(minutes('2024-01-01 09:00\n2024-01-01 10:00\n')[0]?.[1]).toBe(0);
  });

  it('brings the cases of an hour within it', () => {
    const csv = 'date,count\n2024-01-01 09:00,40\n2024-01-01 17:00,60\n';
    for (const spread of ['', ', spread: evenly']) {
      const { happenings } = record(planOf(seen(csv, spread)));
      const hours = only(happenings, 'arrived').map(({ now }) => Math.floor((now * 24) / day));
      expect(hours.filter((at) => at === 9)).toHaveLength(40);
      expect(hours.filter((at) => at === 17)).toHaveLength(60);
      expect(new Set(only(happenings, 'arrived').map(({ now }) => now)).size).toBe(100);
    }
  });

  it('may have its columns named, whatever their heads and capitals', () => {
    const csv = 'Month,arrival_datetime,patients,count\n2023-01,2024-01-02,2,9\n';
    const read = (more: string) => {
      const pattern = planOf(seen(csv, more)).arrivals[0]?.pattern;
      return pattern?.kind === 'observed' ? pattern.spells.map(({ from, count }) => [from / day, count]) : [];
    };
    expect(read(', date column: arrival_datetime')).toEqual([[1, 9]]);
    expect(read(', date column: Arrival_DateTime, count column: patients')).toEqual([[1, 2]]);
  });

  it('is read anew for each set of columns', () => {
    const stream = (more: string) => `{from file: seen.csv, date column: d, count column: ${more}, to: serving}`;
    const text = exercise({ arrivals: `{a: ${stream('a')}, b: ${stream('b')}}` });
    const plan = planOf(compileText(text, { 'seen.csv': 'd,a,b\n2024-01-02,3,5\n' }));
    expect(plan.arrivals.map(({ pattern }) => pattern.kind === 'observed' && pattern.spells[0]?.count)).toEqual([3, 5]);
  });

  it.each(['2024-01-02,1,234\n', '2024-01-02\n'])('is refused with a row of another length: %j', (row) => {
    expect(problemsOf(seen(`date,count\n2024-01-01,5\n${row}`)).join()).toMatch(/seen.csv:3:1.*Expected 2/);
  });

  it('is spread at random, or evenly', () => {
    expect(planOf(seen('2024-01-02')).arrivals[0]?.pattern).toMatchObject({ spread: 'at random' });
    expect(planOf(seen('2024-01-02', ', spread: evenly')).arrivals[0]?.pattern).toMatchObject({ spread: 'evenly' });
  });

  it('is run as it was counted', () => {
    const { happenings } = record(planOf(seen('2024-01,40\n2024-02,60\n')));
    const days = only(happenings, 'arrived').map(({ now }) => now / day);
    expect(days).toHaveLength(100);
    expect(days.filter((at) => at < 31)).toHaveLength(40);
  });

  it('makes another scenario of the same text, under whatever name', () => {
    const resolved = (csv: string, name = 'seen.csv') => {
      const text = exercise({ arrivals: `{visitors: {from file: ${name}, to: serving}}` });
      return JSON.stringify(scenarioOf(compileText(text, { [name]: csv })).resolved);
    };
    expect(resolved('2024-01-02')).not.toBe(resolved('2024-01-03'));
    expect(resolved('2024-01-02\n2024-01-02')).not.toBe(resolved('2024-01-02'));
    expect(resolved('2024-01-02', 'other.csv')).toBe(resolved('2024-01-02'));
  });

  it('lies beside the file that names it', () => {
    const files = {
      'folder/scenario.yaml': 'stuwmeer: 1\nextends: below/base.yaml\n',
      'folder/below/base.yaml': exercise({ arrivals: '{visitors: {from file: seen.csv, to: serving}}' }),
      'folder/below/seen.csv': '2024-01-02',
    };
    const compiled = compileScenario('folder/scenario.yaml', readerOf(files), []);
    expect(planOf(compiled).arrivals[0]?.pattern.kind).toBe('observed');
  });

  it.each(['../seen.csv', '/etc/passwd', 'C:\\seen.csv', 'a/../../seen.csv'])('is never looked for at %s', (name) => {
    const asked: string[] = [];
    const text = exercise({ arrivals: `{visitors: {from file: '${name}', to: serving}}` });
    const read = (path: string) => {
      asked.push(path);
      return readerOf({ 'scenario.yaml': text }).read(path);
    };
    expect(problemsOf(compileScenario('scenario.yaml', { read }, []))).toHaveLength(1);
    expect(asked).toEqual(['scenario.yaml']);
  });

  it('is read once, by however many streams', () => {
    const asked: string[] = [];
    const files = readerOf({
      'scenario.yaml': exercise({
        arrivals: '{a: {from file: s.csv, to: serving}, b: {from file: ./s.csv, to: serving}}',
      }),
      's.csv': '2024-01-02',
    });
    const read = (path: string) => {
      asked.push(path);
      return files.read(path);
    };
    expect(problemsOf(compileScenario('scenario.yaml', { read }, []))).toEqual([]);
    expect(asked).toEqual(['scenario.yaml', 's.csv']);
  });

  it('that is huge is refused, and one that is full of mistakes is told in six', () => {
    expect(problemsOf(seen('2024-01-02\n'.repeat(100_000))).join()).toContain('too large');
    expect(problemsOf(seen(`2024-01-02\n${'x\n'.repeat(50_000)}`))).toHaveLength(6);
    expect(problemsOf(seen('2024-01,600000\n2024-01,600000\n')).join()).toContain('at most a million');
  });
});
