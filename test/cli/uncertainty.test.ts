import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

/** About 10 visitors a day; whether it jams depends on how long one takes, and on nothing that is called idle. */
const inputs = (staff: string) => `
  visitors: {title: {en: visitors, nl: bezoekers}, value: 10 per day, assumption: a, range: 9 to 11 per day}
  minutes: {value: 150 minutes, assumption: a, range: 60 to 200 minutes, influence: {en: a great deal, nl: heel veel}}
  idle: {value: 3 places, assumption: a, range: 1 to 5 places, influence: the most of all}
  shortest: {value: 10 minutes, assumption: a, range: 5 to 61 minutes}
  helpers: {value: ${staff}, source: s}
  twice: {value: minutes * 2, derived: d}`;
const scenario = (staff: string) =>
  exercise({
    title: staff === '1 person' ? '{en: One helper, nl: Eén helper}' : '{en: Two helpers, nl: Twee helpers}',
    runs: '{from: 2024-01-01, for: 30 days, replications: 3}',
    inputs: inputs(staff),
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {title: {en: The counter, nl: De balie}, staff: helpers}, spare: {places: idle}}',
    steps: `{serving: {work: {by: counter, takes: "triangular(least shortest, most likely minutes, most twice)"}, next: served}}`,
  });

beforeAll(() => {
  here = scenarioFolder();
  writeFileSync(join(here, 'one.yaml'), scenario('1 person'));
  writeFileSync(join(here, 'two.yaml'), scenario('2 people'));
  writeFileSync(join(here, 'known.yaml'), exercise({ runs: '{from: 2024-01-01, for: 1 day}' }));
});
afterAll(() => rmSync(here, { recursive: true }));

const study = (...more: readonly string[]) => [
  'sensitivity',
  'one.yaml',
  '--measure',
  'waiting at end at counter',
  ...more,
];

describe('stuwmeer sensitivity', () => {
  it('says what to measure first, by how much, and of what', async () => {
    const { code, out, err } = await typed(here, study('--runs', '600', '--out', 's'));
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /^Measure this first: minutes\. Knowing it would take away \d+% \(\d+ to \d+%\) of the uncertainty about “Waiting at the end, The counter” in “One helper”\./,
    );
    expect(said).toContain(
      'when the 4 inputs that are varied take values from their ranges, independently of each other',
    );
    expect(said).toMatch(/The file says of “minutes”: “a great deal”\. .* number 1 of 4; knowing it would take away/);
    expect(said).toMatch(/The file says of “idle”: “the most of all”\. To this measure it hardly matters/);
    expect(said).toContain('Impossible, and left out:');
    // Triangular from 61 minutes on takes 170 on average, of 144 that there are.
    expect(said).toMatch(/minutes 150 minutes 1\d\d minutes or “One helper” jams first at The counter more/);
    expect(said).toMatch(/shortest 10 minutes 61 minutes “One helper” jams first at The counter/);
    expect(readdirSync(join(here, 's')).sort()).toEqual([
      ...['charts', 'manifest.json', 'report.html', 'sensitivity.csv', 'turns.csv'],
    ]);
    const [heading = '', ...rows] = readFileSync(join(here, 's/sensitivity.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(
      /^minutes,minutes,assumption,minutes,minutes,150,60,200,waiting at end,Waiting at the end,counter,The counter,cases,cases,/,
    );
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([heading.split(',').length]));
    const turns = readFileSync(join(here, 's/turns.csv'), 'utf8');
    expect(turns).toMatch(
      /^minutes,minutes,minutes,minutes,150,high,jams at,one,One helper,nowhere,nowhere,counter,The counter,/m,
    );
    // Its register begins with what matters most, and not with what the file says does.
    const [, register = ''] =
      /<section id="inputs">(.*?)<\/section>/s.exec(readFileSync(join(here, 's/report.html'), 'utf8')) ?? [];
    expect(register).toContain(
      'order of their mean effect on “Waiting at the end, The counter” in “One helper”, as this',
    );
    const listed = [...register.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name);
    const varied = rows.map((row) => row.split(',')[0]);
    expect(listed.slice(0, 4)).toEqual(varied);
    expect(varied).not.toEqual(['visitors', 'minutes', 'idle', 'shortest']);
    expect(listed.length).toBeGreaterThan(4);
  });

  it('gives a turn to as many figures as it is known to, where it was seen to have turned, with its unit', async () => {
    const asked = exercise({
      runs: '{from: 2024-01-01, for: 30 days}',
      inputs: `
  visits: {value: 3650 per year, assumption: a, range: 3000 to 5044 per year}
  helpers: {value: 2 people, assumption: a, range: 1 to 3 people}`,
      arrivals: '{visitors: {poisson: visits, to: serving}}',
      resources: '{counter: {staff: helpers}}',
      steps: '{serving: {work: {by: counter, takes: 270 minutes}, next: served}}',
    });
    writeFileSync(join(here, 'turning.yaml'), asked);
    const command = ['sensitivity', 'turning.yaml', '--measure', 'waiting at end at counter', '--replications', '1'];
    const { code, out } = await typed(here, [...command, '--runs', '250', '--no-charts', '--out', 't']);
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    // The end of the range: nothing was looked at beyond it.
    expect(said).toMatch(/helpers 2 people 1 person “/);
    expect(said).toContain('Slightly short of capacity does not count as jamming here.');
    expect(said).toMatch(/At each of the \d+ settings 1 replication of 1 January 2024 to [^,]*, with the same cases/);
    const row = /^visits,.*,([\d.]+),([\d.]+)$/m.exec(readFileSync(join(here, 't/turns.csv'), 'utf8')) ?? [];
    const [last, first] = [Number(row[1]), Number(row[2])];
    const shown = Number(/visits 3650 per year ([\d.]+) per year or more/.exec(said)?.[1]);
    expect(shown).toBeGreaterThanOrEqual(first);
    expect(shown).toBeLessThan(first + (first - last));
  });

  it('does not say what to measure first where too few runs look at one input only', async () => {
    const all = ['a', 'b', 'c'].map((name) => `${name}: {value: 90 minutes, assumption: a, range: 50 to 140 minutes}`);
    const asked = exercise({
      runs: '{from: 2024-01-01, for: 30 days}',
      inputs: `{${all.join(', ')}, sum: {value: a + b + c, derived: d}}`,
      arrivals: '{visitors: {paced: 10 per day, to: serving}}',
      resources: '{counter: {staff: 2 people}}',
      steps: '{serving: {work: {by: counter, takes: sum}, next: served}}',
    });
    writeFileSync(join(here, 'several.yaml'), asked);
    const at = (runs: string) =>
      typed(here, [
        ...['sensitivity', 'several.yaml', '--measure', 'utilisation at counter', '--replications', '1'],
        ...['--runs', runs, '--no-charts', '--lang', 'nl', '--out', 'f'],
      ]);
    const least = /ten minste (\d+)/.exec((await at('60')).err)?.[1] ?? '';
    expect((await at(least)).out.replace(/\s+/g, ' ')).toMatch(
      /^[ABC] heeft het grootste effect\. .* met zo weinig simulaties is geen ander zo nauwkeurig bekeken/,
    );
  });

  it('varies inputs that go together as one, and says so', async () => {
    const group =
      '{title: {en: slow days, nl: trage dagen}, inputs: [minutes, idle], against: [visitors], assumption: a}';
    writeFileSync(join(here, 'grouped.yaml'), `${scenario('1 person')}together: {slow: ${group}}\n`);
    const args = [
      'sensitivity',
      'grouped.yaml',
      '--measure',
      'waiting at end at counter',
      '--runs',
      '600',
      '--no-charts',
    ];
    const { code, out } = await typed(here, [...args, '--out', 'g']);
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^Measure this first: slow days\. /);
    expect(said).toContain(
      'but for those that go together as the file says (“slow days”: minutes and idle, against visitors;',
    );
    expect(said).toContain('The file says of “idle” (varied as “slow days”): “the most of all”. By its effect');
    const [, first = ''] = readFileSync(join(here, 'g/sensitivity.csv'), 'utf8').split('\n');
    expect(first).toMatch(
      /^slow,slow days,,part of the range,part of the range,,,,waiting at end,.*,counter,.*,(against: visitors; minutes; idle),\1$/,
    );
    const run = await typed(here, [
      'run',
      'grouped.yaml',
      '--uncertain',
      '--worlds',
      '6',
      '--no-charts',
      '--lang',
      'nl',
      '--out',
      'gw',
    ]);
    expect(run.out.replace(/\s+/g, ' ')).toContain('samengaan (“trage dagen”: minutes en idle, en andersom bezoekers;');
    const rows = readFileSync(join(here, 'gw/worlds.csv'), 'utf8').trim().split('\n').slice(1);
    for (const row of rows) {
      const [, , , visitors = Number.NaN, minutes = Number.NaN] = row.split(/,(?! )/).map(Number);
      expect((visitors - 9) / 2 + (minutes - 60) / 140).toBeCloseTo(1, 6);
    }
    const explained = await typed(here, ['explain', 'grouped.yaml', 'one.yaml']);
    expect(explained.out).toContain('Inputs that go together\n  Slow days\n    Gone.');
  });

  it('of two designs is about their difference, in Dutch where that is asked', async () => {
    const args = ['sensitivity', 'one.yaml', 'two.yaml', '--measure', 'waiting at end at counter', '--runs', '1200'];
    const { code, out, err } = await typed(here, [
      ...args,
      '--no-charts',
      '--lang',
      'nl',
      '--csv',
      'excel-nl',
      '--out',
      'd',
    ]);
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('het verschil in “Wachtend aan het eind, De balie” tussen “Twee helpers” en “Eén helper”');
    expect(said).toContain('Het bestand zegt over “minutes”: “heel veel”.');
    expect(out).not.toMatch(/undefined|NaN/);
    expect(readFileSync(join(here, 'd/sensitivity.csv'), 'utf8')).toMatch(
      /^\uFEFFinput;input_label;provenance;unit;unit_label;.*\nvisitors;bezoekers;assumption;per day;per dag;/s,
    );
  });

  it('gives the same bytes whatever the number of workers', async () => {
    const said = [];
    for (const workers of ['1', '2']) {
      const { code, out } = await typed(here, [
        ...study('--runs', '600', '--json', '--no-charts', '--out', 'w'),
        '--workers',
        workers,
      ]);
      expect(code).toBe(0);
      const files = everythingIn(join(here, 'w')).filter((name) => name.includes('.'));
      said.push([out, ...files.map((name) => readFileSync(join(here, 'w', name), 'base64'))]);
    }
    expect(said[0]?.length).toBeGreaterThan(5);
    expect(said[1]).toEqual(said[0]);
    const { sensitivity: result } = JSON.parse(said[0]?.[0] ?? '{}');
    expect(result).toMatchObject({ designs: ['one'], measure: { measure: 'waiting at end', where: 'counter' } });
    expect(result.inputs.map(({ name }: { readonly name: string }) => name)).toEqual([
      ...['visitors', 'minutes', 'idle', 'shortest'],
    ]);
    expect(result.notVaried).toEqual([
      { name: 'helpers', because: 'no range' },
      { name: 'twice', because: 'derived' },
    ]);
  });

  it('fixes what the command line sets', async () => {
    const { out } = await typed(
      here,
      study('--set', 'minutes=90 minutes', '--runs', '600', '--json', '--no-charts', '--out', 'f'),
    );
    expect(JSON.parse(out).sensitivity.notVaried).toContainEqual({ name: 'minutes', because: 'set' });
  });

  it.each([
    [['--measure', 'wait p95 at counter'], /there is no measure "wait p95/],
    [['--measure', 'waiting at end at desk'], /not taken at "desk"/],
    [
      ['--runs', '100'],
      /too few runs: 4 inputs with 3 replications of the design at each setting take at least \d+ runs; found 100/,
    ],
    [['--runs', 'many'], /Expected a whole number from 1 to/],
    // The list grows without end: there is no average.
    [
      ['--set', 'minutes=200 minutes', '--measure', 'queue mean at counter', '--replications', '8', '--runs', '2000'],
      /no average.*waiting at end/s,
    ],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await typed(here, [...study('--out', 'wrong'), ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
    expect(everythingIn(here).filter((name) => name.includes('wrong'))).toEqual([]);
  });

  it('refuses designs of which nothing is unknown, and a measure that is not compared', async () => {
    const known = await typed(here, ['sensitivity', 'known.yaml', '--measure', 'waiting at end at counter']);
    expect(known).toMatchObject({ code: 2, err: expect.stringContaining('nothing to vary') });
    const cut = await typed(here, ['sensitivity', 'one.yaml', 'two.yaml', '--measure', 'ended at served']);
    expect(cut).toMatchObject({ code: 2, err: expect.stringContaining('whose names begin with "followed"') });
  });
});

describe('--uncertain', () => {
  const args = ['compare', 'one.yaml', 'two.yaml', '--uncertain', '--worlds', '12', '--no-charts'];

  it('tells what chance does from what is not known, and in how many worlds it jams', async () => {
    const { code, out, err } = await typed(here, [...args, '--out', 'u']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/In \d of 1?\d possible worlds, “One helper” jams, first at The counter\./);
    expect(said).toMatch(/In none of 1?\d possible worlds does “Two helpers” jam\./);
    expect(said).toMatch(
      /“Waiting at the end, The counter” in “One helper”: \d+ cases?; \d+ to \d+ by chance alone, \d+ to \d+ with what is not known about the inputs\./,
    );
    expect(said).toMatch(/“Two helpers” minus “One helper”: −\d+ cases; .*; it is less in \d+ of \d+\./);
    expect(said).toContain('In a possible world every input that is varied within its range (4 here)');
    expect(said).toContain('Nine in ten of them lie in the range with what is not known.');
    expect(said).toContain('What is by chance alone is the 95% range of the average with the values of the files.');
    const [heading = '', ...rows] = readFileSync(join(here, 'u/worlds.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(12);
    expect(heading).toMatch(
      /^world,possible,why_not,visitors \(per day\),minutes \(minutes\),idle \(places\),shortest \(minutes\),one: jams first at,one: jams first at_label,/,
    );
    expect(readFileSync(join(here, 'u/report.html'), 'utf8')).toContain('possible worlds');
  });

  it('leaves out what only counts on other days, and says so', async () => {
    const late = scenario('1 person').replace('staff: helpers}', 'staff: {2024-01-01: helpers, 2024-03-01: later}}');
    writeFileSync(
      join(here, 'late.yaml'),
      late.replace('  helpers:', '  later: {value: 2 people, assumption: a, range: 1 to 3 people}\n  helpers:'),
    );
    const few = ['--worlds', '2', '--replications', '2', '--no-charts', '--out', 'late'];
    const { code, out } = await typed(here, ['run', 'late.yaml', '--uncertain', ...few]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Not varied, although they have a range: later (only used on days outside this run).',
    );
    expect(readFileSync(join(here, 'late/worlds.csv'), 'utf8').split('\n')[0]).not.toContain('later');
  });

  it('counts worlds that cannot be, and says why', async () => {
    const file = scenario('1 person').replace('range: 5 to 61 minutes', 'range: 5 to 150 minutes');
    writeFileSync(join(here, 'odd.yaml'), file);
    const { out } = await typed(here, [
      'run',
      join(here, 'odd.yaml'),
      '--uncertain',
      '--worlds',
      '12',
      '--json',
      '--no-charts',
      '--out',
      'o',
    ]);
    const { worlds } = JSON.parse(out);
    expect(worlds.drawn).toBe(12);
    expect(worlds.possible).toBeLessThan(12);
    expect(worlds.reasons).toEqual([
      { why: expect.stringMatching(/^odd\.yaml:\d+:\d+: .*triangular/), worlds: 12 - worlds.possible },
    ]);
    const rows = readFileSync(join(here, 'o/worlds.csv'), 'utf8').trim().split('\n').slice(1);
    expect(rows.filter((row) => /^\d+,no,/.test(row))).toHaveLength(12 - worlds.possible);
  });

  it('gives the same bytes whatever the number of workers, and the run itself as without it', async () => {
    const run = async (...more: readonly string[]) =>
      (await typed(here, [...args, '--json', '--out', 'v', ...more])).out;
    const one = await run('--workers', '1');
    expect(await run('--workers', '2')).toBe(one);
    const alone = await typed(here, ['compare', 'one.yaml', 'two.yaml', '--no-charts', '--json', '--out', 'v']);
    expect(JSON.parse(one).designs).toEqual(JSON.parse(alone.out).designs);
    expect(JSON.parse(alone.out).worlds).toBeNull();
  });

  it('takes further measures, and refuses worlds without it', async () => {
    const { out } = await typed(here, [...args, '--measure', 'utilisation at counter', '--lang', 'nl', '--out', 'm']);
    expect(out.replace(/\s+/g, ' ')).toMatch(/De balie” in “Eén helper”: \d+%; \d+ tot \d+ door toeval alleen/);
    expect(out).not.toMatch(/undefined|NaN/);
    expect(await typed(here, ['run', 'one.yaml', '--worlds', '12'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Add --uncertain'),
    });
    expect((await typed(here, ['run', 'known.yaml', '--uncertain'])).code).toBe(2);
    expect((await typed(here, ['run', 'one.yaml', '--uncertain', '--worlds', '1'])).code).toBe(2);
  });
});
