/** `--cases`: the table of what happens to each case, beside the results of the same replication. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doAssigned } from '../../src/node/assigned-work.ts';
import type { Assignment, Report } from '../../src/node/simulate.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';
import { withoutLabels } from '../support/csv-keys.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  // Too few places in the list, and too little patience; who is helped comes back now and then.
  const sections = {
    runs: '{from: 2024-01-01, for: 8 hours}',
    zones: '{north: , south: }',
    arrivals:
      '{visitors: {poisson: 1.4 per minute, zone: north, to: serving}, ' +
      'others: {poisson: 0.6 per minute, zone: south, to: serving}}',
    steps:
      '{serving: {work: {by: counter, takes: exponential(mean 0.5 minutes)}, ' +
      'line: {room: 4 cases, refused to: turned away, gives up: {after: exponential(mean 1 minute), to: lost}}, next: served}}',
    ends: '{served: {returns: {share: 20%, after: 1 hour, to: serving}}, turned away: {}, lost: {}}',
  };
  writeFileSync(join(here, 'one.yaml'), exercise(sections));
  writeFileSync(join(here, 'two.yaml'), exercise({ ...sections, resources: '{counter: {staff: 2 people}}' }));
});

afterEach(() => rmSync(here, { recursive: true }));

const compare = ['compare', 'one.yaml', 'two.yaml', '--baseline', 'two', '--replications', '3', '--no-charts'];
const read = (name: string) => readFileSync(join(here, name), 'utf8');

/** The rows of a CSV, each cell under its heading. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows;
}

describe('cases.csv', () => {
  it.each([
    ['1', ['--cases'], '1'],
    ['3', ['--cases'], '1'],
    ['2', ['--cases-of', '3'], '3'],
  ] as const)('agrees with the results of the same replication: %s workers, %j', async (workers, asked, number) => {
    const { code, err } = await typed(here, [...compare, ...asked, '--workers', workers, '--out', 'results']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const events = rowsOf(read('results/cases.csv'));
    const results = rowsOf(read('results/replications.csv'));
    expect([...new Set(events.map(({ scenario }) => scenario))]).toEqual(['two', 'one']);
    expect(new Set(events.map(({ replication }) => replication))).toEqual(new Set([number]));
    for (const key of ['one', 'two']) {
      const own = events.filter(({ scenario }) => scenario === key);
      const count = (like: Readonly<Record<string, string>>) =>
        own.filter((row) => Object.entries(like).every(([column, cell]) => row[column] === cell)).length;
      const told = (measure: string, scope: string, where: string) =>
        Number(
          results.find(
            (row) =>
              row.scenario === key &&
              row.replication === number &&
              row.measure === measure &&
              row.where_kind === scope &&
              row.where === where,
          )?.value,
        );
      const arrived = told('arrived', 'chain', 'chain');
      expect(arrived).toBeGreaterThan(850);
      const returned = told('returned', 'chain', 'chain');
      expect(returned).toBeGreaterThan(50);
      expect(count({ event: 'came', step: '', 'earlier cases': '0' })).toBe(arrived);
      expect(count({ event: 'came', step: '' })).toBe(arrived + returned);
      expect(count({ event: 'came', step: 'serving', resource: 'counter' })).toBe(arrived + returned);
      for (const event of ['gave up', 'refused']) {
        expect(told(event, 'chain', 'chain')).toBeGreaterThan(5);
        expect(count({ event })).toBe(told(event, 'chain', 'chain'));
      }
      for (const end of ['served', 'turned away', 'lost']) {
        expect(count({ event: 'left', end })).toBe(told('ended', 'end', end));
      }
      expect(count({ event: 'came', step: '', 'earlier cases': '0', zone: 'south' })).toBe(
        told('arrived', 'zone', 'south'),
      );
    }
  });

  it('tells each case from its coming to its leaving, in order of time', async () => {
    await typed(here, ['run', 'one.yaml', '--replications', '1', '--no-charts', '--cases', '--out', 'results']);
    const [heading] = withoutLabels(read('results/cases.csv')).split('\n');
    expect(heading).toBe('scenario,replication,case,person,earlier cases,arrival,zone,event,step,resource,end,time');
    const events = rowsOf(read('results/cases.csv'));
    const times = events.map(({ time = '' }) => time);
    expect(times).toEqual([...times].sort());
    const courses = new Map<string, string[]>();
    for (const row of events) {
      const who = row.case ?? '';
      expect(who).toBe(`${row.person}.${Number(row['earlier cases']) + 1}`);
      courses.set(who, [...(courses.get(who) ?? []), `${row.event} ${row.step}${row.end}`]);
    }
    const whole = [...courses.values()].filter((course) =>
      /^left (served|turned away|lost)$/.test(course.at(-1) ?? ''),
    );
    expect(courses.size - whole.length).toBeLessThan(10);
    expect(new Set(whole.map((course) => course.join(', ')))).toEqual(
      new Set([
        'came , came serving, began serving, ended serving, left serving, left served',
        'came , came serving, refused serving, left serving, left turned away',
        'came , came serving, gave up serving, left serving, left lost',
      ]),
    );
  });

  it('is refused of a replication that is not run, and leaves nothing', async () => {
    const { code, err } = await typed(here, [...compare, '--cases-of', '4', '--out', 'results']);
    expect(code).toBe(2);
    const why = '--cases-of names a replication that is not run for certain. Expected a number from 1';
    expect(err).toContain(`${why} to 3; found 4.`);
    const precise = ['run', 'one.yaml', '--precision', '50%', '--cases-of', '9', '--out', 'results'];
    expect(await typed(here, precise)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${why} to 8; found 9.`),
    });
    expect(everythingIn(here)).toEqual(['one.yaml', 'two.yaml']);
  });

  it('tells when work stops and goes on, and what the case is like then, in the language asked for', async () => {
    writeFileSync(
      join(here, 'office.yaml'),
      exercise({
        runs: '{from: 2024-01-01, for: 3 days}',
        hours: '{office: {every day: "09:00-17:00"}}',
        attributes: '{kind: {title: {en: Kind, nl: Soort}, shares: {hard: 100 %, easy: 0 %}}}',
        arrivals: '{files: {at: [10 hours], to: reading}}',
        resources: '{clerk: {title: {en: Clerk, nl: Griffier}, staff: 1 person, works: office}}',
        steps:
          '{reading: {work: {by: clerk, takes: 10 hours}, next: judged}, ' +
          'judged: {set: {kind: easy}, next: served}}',
      }),
    );
    const args = ['office.yaml', '--replications', '2', '--no-charts', '--cases-of', '2', '--lang', 'nl'];
    const { code, err } = await typed(here, ['run', ...args, '--out', 'results']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const rows = rowsOf(read('results/cases.csv'));
    const told = rows.map((row) => [row.event, row.time, row['attribute kind']]);
    expect(told.filter(([event]) => /began|paused|resumed|ended/.test(event ?? ''))).toEqual([
      ['began', '2024-01-01 10:00:00', 'hard'],
      ['paused', '2024-01-01 17:00:00', 'hard'],
      ['resumed', '2024-01-02 09:00:00', 'hard'],
      ['ended', '2024-01-02 12:00:00', 'hard'],
    ]);
    expect(told.at(-1)).toEqual(['left', '2024-01-02 12:00:00', 'easy']);
    expect(rows.find(({ event }) => event === 'paused')).toMatchObject({
      ...{ event_label: 'werk onderbroken', resource: 'clerk', resource_label: 'Griffier', case: 'files 1.1' },
    });
  });

  it('changes no byte of the other files', async () => {
    const files = async (...more: readonly string[]) => {
      await typed(here, [...compare, ...more, '--workers', '2', '--out', 'results']);
      const names = everythingIn(join(here, 'results')).filter((name) => /\.(csv|vl\.json)$/.test(name));
      return new Map(names.filter((name) => name !== 'cases.csv').map((name) => [name, read(`results/${name}`)]));
    };
    const without = await files();
    expect(without.size).toBeGreaterThan(4);
    expect(await files('--cases')).toEqual(without);
  });

  it.each([1, 2])('that cannot be written is a fault of the folder, from any of %i threads', async (workers) => {
    const scenarios = ['one', 'two'].map((key) => ({ ...scenarioOf(compileText(read(`${key}.yaml`))), key }));
    const path = join(here, 'cases.csv');
    // Where the rows of the second design would go.
    mkdirSync(`${path}-1`);
    const reports: Report<'compare'>[] = [];
    const asks: Assignment<'compare'>['asks'] = {
      ...{
        scenarios,
        baseline: undefined,
        seed: 's',
        replications: 2,
        by: 'year',
        workers,
        values: undefined,
        precision: undefined,
        worlds: undefined,
        kept: undefined,
        log: undefined,
      },
      cases: { path, dialect: 'plain', language: 'en', replication: 0 },
    };
    await doAssigned({ kind: 'compare', asks }, (report) => reports.push(report));
    expect(reports.at(-1)).toMatchObject({
      kind: 'failed',
      fault: 'output',
      text: {
        en: expect.stringMatching(/^cases\.csv: cannot write here/),
        nl: expect.stringMatching(/^cases\.csv: hier is niet te schrijven/),
      },
    });
  });
});
