import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import type { DesignResult, Where } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import type { GroupPart } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';
import {
  constant,
  end,
  exponential,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
} from './plans.ts';

/** The values of all replications; the consistency checks passed in each, or there would be an error. */
function valuesOf({ measures }: DesignResult, id: MeasureId, whereName: string): readonly number[] {
  const found = measures.find((each) => each.measure === id && each.whereName === whereName);
  if (found === undefined) throw new Error(`${id} is not measured at ${whereName}`);
  return found.perReplication.map((value) => value ?? Number.NaN);
}

describe('a chain of zones, other work, returns, a gate and a policy', () => {
  const result = runDesign(
    scenarioOf(
      compileText(`
stuwmeer: 1
title: Everything at once
provenance: free
runs: {from: 2024-01-01, to: 2026-12-31, start-up: 60 days}
zones: {city: City, outside: Outside}
arrivals:
  reports: {poisson: 1000 per year, zone: city, to: fine}
  reports outside: {poisson: 300 per year, zone: outside, from: 2024-09-01, to: fine}
  other clients: {poisson: 150 per year, background: yes, to: other care}
resources:
  screener: {staff: 1 person}
  nurse: {staff: 1 person}
  care place: {places: 40 places}
steps:
  fine:
    charge: 75 euro
    next: [{share: 40 %, after: exponential(mean 12 days), to: paid}, {to: screening}]
  screening: {work: {by: screener, takes: gamma(mean 9 hours, sd 3 hours)}, next: referral}
  referral:
    gate: {open while: care place waiting < 30, reopens: care place waiting < 20, closed to: summoned}
    next: care
  care:
    work: {by: care place, takes: exponential(mean 60 days)}
    line: {gives up: {after: exponential(mean 200 days), to: lost}}
    next: completed
  other care: {work: {by: care place, takes: exponential(mean 20 days)}, next: other done}
ends:
  paid: {collects: charge, returns: {share: 20 %, after: exponential(mean 100 days), to: fine}}
  summoned: {counts: elsewhere, costs: 100 euro}
  completed: {}
  lost: {counts: lost}
  other done: {}
policies:
  by nurses:
    from: 2025-03-01
    over: 2 months
    in progress: {waiting at: [care], go to: screening}
    steps: {screening: {work: {by: nurse, takes: 3 hours}}}
    ends: {summoned: {costs: 50 euro, collects: charge}}
`),
    ),
    { seed: 'new elements', replications: 4 },
  );
  const of = (id: MeasureId, whereName: string) => valuesOf(result, id, whereName);
  const added = (one: readonly number[], other: readonly number[]) => one.map((value, i) => value + (other[i] ?? 0));

  it('has zones that add up to the chain', () => {
    for (const id of [
      'arrived',
      'returned',
      'ended',
      'diverted',
      'gave up',
      'in hand at end',
      'charged',
      'collected',
    ] as const) {
      expect(added(of(id, 'city'), of(id, 'outside'))).toEqual(of(id, 'chain'));
    }
    expect(added(of('ended', 'city / paid'), of('ended', 'outside / paid'))).toEqual(of('ended', 'paid'));
  });

  it('leaves out the other work, which keeps places busy all the same', () => {
    const ends = ['paid', 'summoned', 'completed', 'lost'].map((name) => of('ended', name));
    expect(ends.reduce(added)).toEqual(of('ended', 'chain'));
    const atOtherDone = result.measures.filter(({ whereName }) => whereName.includes('other done'));
    expect(new Set(atOtherDone.map(({ measure }) => measure))).toEqual(new Set(['went']));
    for (const completed of of('completed', 'other care')) expect(completed).toBeGreaterThan(300);
  });

  it('pays and collects by the rules in force for each case', () => {
    const summoned = of('ended', 'summoned');
    of('paid out', 'chain').forEach((paid, i) => {
      expect(paid).toBeGreaterThan(50 * (summoned[i] ?? 0));
      expect(paid).toBeLessThan(100 * (summoned[i] ?? 0));
    });
    for (const collected of of('collected', 'summoned')) expect(collected).toBeGreaterThan(0);
  });

  it('tells the two who screen apart by when each of them did', () => {
    const all = of('started', 'screening');
    expect(added(of('started', 'screener'), of('started', 'nurse'))).toEqual(all);
    for (const started of of('started', 'nurse')) expect(started).toBeGreaterThan(0);
  });

  it('takes people off the list on the date, and counts the days on which the gate was closed', () => {
    for (const reassessed of of('reassessed', 'care')) expect(reassessed).toBeGreaterThan(0);
    for (const closed of of('days closed', 'referral')) {
      expect(closed).toBeGreaterThan(30);
      expect(closed).toBeLessThan(3 * 366);
    }
    for (const times of of('times closed', 'referral')) expect(times).toBeGreaterThan(0);
  });
});

describe('groups that need a trainer, seats, or nobody', () => {
  const group = (more: Partial<GroupPart>): GroupPart => ({
    kind: 'group',
    forms: { kind: 'fills', size: 8, least: 4, startsAfter: 20 * day },
    sessions: 3,
    every: 7 * day,
    needs: [],
    takes: constant(7200),
    absent: fixed(0.2),
    mayMiss: { times: 1, to: toEnd(1) },
    makesUp: undefined,
    dropsOut: { kind: 'per session', share: fixed(0.1), to: toEnd(1) },
    line: { ...plainLine, patience: { lasts: fixed(exponential(60 * day)), to: toEnd(1) } },
    ...more,
  });
  const seats = { ...levels({ from: 0, units: 9 }), sessions: { first: day, every: 7 * day } };
  const chain = plan(
    {
      arrivals: [poisson(1 / day)],
      resources: [resource('trainer', 1), resource('evening', 0, { kind: 'seats', capacity: seats })],
      steps: [
        step('talk', group({ forms: { kind: 'sessions', resource: 1, least: 1 }, sessions: 1 }), goTo(toStep(1))),
        step('course', group({ needs: [{ resource: 0, units: 1, keeps: false }] }), goTo(toStep(2))),
        step('self-help', group({}), goTo(toEnd(0))),
      ],
      ends: [end('done'), end('stopped', { counts: 'lost' })],
    },
    { horizon: 700 * day, startUp: 50 * day },
  );
  const result = runDesign({ key: 'groups', plan: chain }, { seed: 'groups', replications: 5 });
  const of = (id: MeasureId, whereName: string) => valuesOf(result, id, whereName);

  it('fill no more than their seats', () => {
    for (const empty of of('seats left empty', 'self-help')) {
      expect(empty).toBeGreaterThan(0);
      expect(empty).toBeLessThan(0.5);
    }
    expect(of('utilisation', 'evening').every((used) => used > 0.5 && used <= 1)).toBe(true);
  });

  it('keep the trainer busy for every session', () => {
    // A session near a boundary of the window counts when it begins, its hours when they are worked.
    const sessions = of('sessions held', 'course');
    for (const [i, hours] of of('staff hours', 'trainer').entries()) {
      expect(Math.abs(hours - 2 * (sessions[i] ?? 0))).toBeLessThan(2);
    }
  });

  it('are missed and left as often as the plan says', () => {
    for (const absent of of('absences', 'course')) expect(absent).toBeCloseTo(0.2, 1);
    for (const lost of of('dropped out', 'course')) expect(lost).toBeGreaterThan(50);
  });

  it('have their lists followed where no resource has them', () => {
    const places = result.series.map(({ whereName, quantity }) => `${quantity} ${whereName}`);
    expect(places).toEqual([
      ...['waiting trainer', 'in use trainer', 'waiting evening', 'waiting self-help'],
      'in hand chain',
    ]);
    const list = result.series.find(({ whereName }) => whereName === 'self-help');
    const { startUp, horizon } = result.plan.period;
    const area = list?.cells.reduce((sum, { from, until }, i) => {
      return from < startUp ? sum : sum + (until - from) * (list.mean[i] ?? Number.NaN);
    }, 0);
    const means = of('queue mean', 'self-help');
    const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
    expect((area ?? Number.NaN) / (horizon - startUp)).toBeCloseTo(mean, 9);
    const grown: readonly Where[] = result.measures.flatMap(({ measure, where }) =>
      measure === 'growth' ? [where] : [],
    );
    expect(grown).toContainEqual({ kind: 'step', index: 2 });
  });
});
