/**
 * The figures of a small chain, counted once more from its event table by plain rules that know nothing of the program: who came,
 * began, ended or left, and when. Moments in the table are whole seconds, which bounds how closely times can agree.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';

const chain = `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2024-04-30, start-up: 14 days, replications: 1, seed: recount}
hours: {office: {monday to friday: "09:00-12:30, 13:00-17:00", closed on: off}}
holidays: {off: [2024-02-12 to 2024-02-16, 04-01]}
attributes: {kind: {shares: {short: 60 %, long: the rest}}}
arrivals: {people: {poisson: 4 per day, to: talk}}
resources:
  adviser: {staff: 2 people, works: office}
  room: {places: 2 places}
  trainer: {staff: 1 person, works: office}
steps:
  talk:
    work: {by: [adviser, room], takes: {by: kind, short: exponential(mean 2 hours), long: exponential(mean 4 hours)}}
    line: {gives up: {after: exponential(mean 20 days), to: gone}}
    norm: 5 days
    next: [{share: 50 %, to: course}, {to: done}]
  course:
    group: {size: 6 places, least: 2 places, starts after: 10 days, sessions: 2, every: 7 days, by: trainer, takes: 2 hours}
    next: done
ends: {done: , gone: {counts: lost}}
`;

type Row = Readonly<Record<string, string>>;

/** A case at a step, or in the whole chain (whose beginning is that it comes); moments in days since 1970, NaN for never. */
interface Visit {
  readonly step: string;
  readonly end: string;
  readonly came: number;
  readonly began: number;
  readonly done: number;
  readonly gaveUp: number;
  readonly left: number;
  /** Spells in which work went on. */
  readonly spells: readonly (readonly [number, number])[];
}

let folder = '';
let visits: readonly Visit[] = [];
let summary: readonly Row[] = [];
let calendar: readonly Row[] = [];

const day = 86_400_000;
const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}Z`) / day;

function rowsIn(name: string): readonly Row[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'results', name), 'utf8'), { columns: true });
  return rows;
}

/** The events of each case at each step, or in the chain, in order: here nobody comes to a step twice. */
function visitsIn(events: readonly Row[]): readonly Visit[] {
  const found = new Map<string, Row[]>();
  for (const row of events) {
    const key = `${row.case} ${row.step}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].map((rows) => {
    const when = (name: string) => at(rows.find(({ event }) => event === name)?.time ?? 'never');
    const starts = rows.filter(({ event = '' }) => ['began', 'resumed'].includes(event));
    const stops = rows.filter(({ event = '' }) => ['paused', 'ended'].includes(event));
    return {
      ...{ step: rows[0]?.step ?? '', end: rows.find(({ event }) => event === 'left')?.end ?? '' },
      ...{ came: when('came'), began: when('began'), done: when('ended'), gaveUp: when('gave up'), left: when('left') },
      spells: starts.map(({ time = '' }, i) => [at(time), at(stops[i]?.time ?? '2999-01-01')]),
    };
  });
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** What is counted of a part of the run, [from, until), by measure and place. */
function recounted(from: number, until: number): ReadonlyMap<string, number> {
  const inside = (moment: number) => moment >= from && moment < until;
  const overlap = (begin: number, end: number) =>
    Math.max(0, Math.min(until, Number.isNaN(end) ? until : end) - Math.max(from, begin));
  const found = new Map<string, number>();
  const cases = visits.filter(({ step }) => step === '');
  const ended = cases.filter(({ left }) => inside(left));
  const inHand = cases.filter(({ came, left }) => came < until && !(left < until));
  found.set('arrived at chain', cases.filter(({ came }) => inside(came)).length);
  found.set('ended at chain', ended.length);
  found.set('ended at gone', ended.filter(({ end }) => end === 'gone').length);
  found.set('in hand at end at chain', inHand.length);
  found.set('in hand mean at chain', sum(cases.map(({ came, left }) => overlap(came, left))) / (until - from));
  found.set('time so far mean at chain', mean(inHand.map(({ came }) => until - came)));
  found.set('total time mean at chain', mean(ended.map(({ came, left }) => left - came)));
  for (const [place, step] of [
    ['talk', 'talk'],
    ['course', 'course'],
    ['adviser', 'talk'],
    ['room', 'talk'],
    ['trainer', 'course'],
  ] as const) {
    const here = visits.filter((visit) => visit.step === step);
    const took = (visit: Visit) => (Number.isNaN(visit.began) ? visit.gaveUp : visit.began);
    const started = here.filter(({ began }) => inside(began));
    const still = here.filter((visit) => visit.came < until && !(took(visit) < until));
    const gone = here.filter(({ gaveUp }) => inside(gaveUp));
    found.set(`started at ${place}`, started.length);
    found.set(`completed at ${place}`, here.filter(({ done }) => inside(done)).length);
    found.set(`gave up at ${place}`, gone.length);
    found.set(`waiting at end at ${place}`, still.length);
    found.set(`wait mean at ${place}`, mean(started.map(({ came, began }) => began - came)));
    found.set(`oldest wait at ${place}`, Math.max(...still.map(({ came }) => until - came)));
    found.set(`queue mean at ${place}`, sum(here.map((v) => overlap(v.came, took(v)))) / (until - from));
    const atOnce = here.filter(({ came, began }) => inside(came) && began === came).length;
    const joined = here.filter(({ came }) => inside(came)).length;
    found.set(`share that waits at ${place}`, 1 - atOnce / joined);
    if (step === 'course') continue;
    const isLate = (waited: number) => waited > 5;
    const late = [
      ...started.filter((v) => isLate(v.began - v.came)),
      ...gone.filter((v) => isLate(v.gaveUp - v.came)),
      ...still.filter((v) => isLate(until - v.came)),
    ].length;
    const inTime = started.filter((v) => !isLate(v.began - v.came)).length;
    found.set(`on time of all at ${place}`, inTime / (inTime + late));
    found.set(`left within norm at ${place}`, gone.filter((v) => !isLate(v.gaveUp - v.came)).length);
    const worked = sum(here.flatMap(({ spells }) => spells.map(([begin, end]) => overlap(begin, end))));
    if (place === 'adviser') found.set('staff hours at adviser', 24 * worked);
  }
  return found;
}

/** Of every measure that was counted again, once at least, what the file says beside it. */
function compared(rows: readonly Row[], again: ReadonlyMap<string, number>) {
  return rows.flatMap(({ measure, where, mean: told = '', unit }) => {
    const counted = again.get(`${measure} at ${where}`);
    const isThere = counted !== undefined && Number.isFinite(counted) && told !== '';
    return isThere ? [{ what: `${measure} at ${where}`, told: Number(told), counted, unit }] : [];
  });
}

/** Those that differ by more than the table can tell. */
function disagreeing(pairs: ReturnType<typeof compared>) {
  return pairs.filter(({ told, counted, unit }) => {
    // Half a second either way of each moment; of shares nobody changes sides within one.
    const allowed = unit === 'cases' || unit === 'share' ? 1e-3 : 1e-4 * Math.max(1, counted);
    return Math.abs(told - counted) > allowed;
  });
}

beforeAll(async () => {
  folder = scenarioFolder();
  writeFileSync(join(folder, 'chain.yaml'), chain);
  const asked = ['run', 'chain.yaml', '--cases', '--by', 'month', '--no-charts', '--out', 'results'];
  const { code, err } = await typed(folder, asked);
  if (code !== 0) throw new Error(err);
  visits = visitsIn(rowsIn('cases.csv'));
  summary = rowsIn('summary.csv');
  calendar = rowsIn('calendar.csv');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a chain with closing hours, joint work, patience and a group, counted again from its events', () => {
  it('has the figures of summary.csv', () => {
    const again = recounted(at('2024-01-15'), at('2024-05-01'));
    const pairs = compared(summary, again);
    expect(pairs.length).toBeGreaterThan(45);
    expect(new Set(pairs.map(({ what }) => what)).size).toBe(pairs.length);
    // It is no empty chain: somebody gave up, was late, waits at the end and is in a group.
    for (const some of ['gave up at talk', 'waiting at end at talk', 'started at course', 'left within norm at talk']) {
      expect(again.get(some), some).toBeGreaterThan(3);
    }
    expect(again.get('on time of all at talk')).toBeGreaterThan(0.05);
    expect(again.get('on time of all at talk')).toBeLessThan(0.95);
    expect(disagreeing(pairs)).toEqual([]);
  });

  it('has the figures of calendar.csv, month by month', () => {
    const months = new Map(calendar.map(({ period = '', from = '', until = '' }) => [period, [from, until] as const]));
    expect([...months.keys()]).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    for (const [month, [from, until]] of months) {
      const rows = calendar.filter(({ period }) => period === month);
      const pairs = compared(rows, recounted(at(from), at(until) + 1));
      expect(pairs.length, month).toBeGreaterThan(25);
      expect(disagreeing(pairs)).toEqual([]);
    }
  });

  it('has as much work as there are hours in which nobody is closed', () => {
    const worked = summary.find(({ measure, where }) => measure === 'staff hours' && where === 'adviser');
    const there = summary.find(({ measure, where }) => measure === 'presence hours' && where === 'adviser');
    // 15 January to 30 April has 77 weekdays, less 5 of a closed week and Easter Monday: 71 days of 7.5 hours, of two people.
    expect(Number(there?.mean)).toBeCloseTo(2 * 71 * 7.5, 6);
    expect(Number(worked?.mean)).toBeLessThanOrEqual(2 * 71 * 7.5);
    expect(Number(worked?.mean)).toBeGreaterThan(0.9 * 2 * 71 * 7.5);
  });
});
