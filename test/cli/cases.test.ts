/** `--cases`: the table of what happens to each case, beside the results of the same replication. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doAssigned } from '../../src/node/assigned-work.ts';
import type { Assignment, Report } from '../../src/node/simulate.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  // Too few places in the list, and too little patience; who is helped comes back now and then.
  const sections = {
    runs: '{from: 2024-01-01, for: 1 day}',
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
  const [heading = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(heading.map((name, i) => [name, cells[i] ?? ''])));
}

describe('cases.csv', () => {
  it.each(['1', '3'])('agrees with the results of the same replication, with %s workers', async (workers) => {
    const { code, err } = await typed(here, [...compare, '--cases', '--workers', workers, '--out', 'results']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const events = rowsOf(read('results/cases.csv'));
    const results = rowsOf(read('results/replications.csv'));
    expect([...new Set(events.map(({ scenario }) => scenario))]).toEqual(['two', 'one']);
    expect(new Set(events.map(({ replication }) => replication))).toEqual(new Set(['1']));
    for (const key of ['one', 'two']) {
      const own = events.filter(({ scenario }) => scenario === key);
      const count = (like: Readonly<Record<string, string>>) =>
        own.filter((row) => Object.entries(like).every(([column, cell]) => row[column] === cell)).length;
      const told = (measure: string, scope: string, where: string) =>
        Number(
          results.find(
            (row) =>
              row.scenario === key &&
              row.replication === '1' &&
              row.measure === measure &&
              row.where_kind === scope &&
              row.where === where,
          )?.value,
        );
      const arrived = told('arrived', 'chain', 'chain');
      expect(arrived).toBeGreaterThan(2500);
      const returned = told('returned', 'chain', 'chain');
      expect(returned).toBeGreaterThan(150);
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
    const [heading] = read('results/cases.csv').split('\n');
    expect(heading).toBe('scenario,replication,arrival,case,earlier cases,zone,event,step,resource,end,time');
    const events = rowsOf(read('results/cases.csv'));
    const times = events.map(({ time = '' }) => time);
    expect(times).toEqual([...times].sort());
    const courses = new Map<string, string[]>();
    for (const row of events) {
      const who = `${row.arrival} ${row.case} ${row['earlier cases']}`;
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
      },
      cases: { path, dialect: 'plain' },
    };
    await doAssigned({ kind: 'compare', asks }, (report) => reports.push(report));
    expect(reports.at(-1)).toMatchObject({
      kind: 'failed',
      fault: 'output',
      message: expect.stringMatching(/^cases\.csv: cannot write here/),
    });
  });
});
