/** A period is [from, until): what is due exactly at its end is of what follows, whatever it is. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import { Budget } from '../../src/experiment/predict/budget.ts';
import { inflow } from '../../src/experiment/predict/inflow.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { compileText, exercise, planOf, problemsOf } from '../scenario/compile-text.ts';

function tenDays(arrivals: string, more: Readonly<Record<string, string>> = {}, files = {}): Plan {
  const steps = '{serving: {work: {by: counter, takes: 1 minute}, next: served}}';
  return planOf(compileText(exercise({ arrivals, steps, resources: '{counter: {staff: 1 FTE}}', ...more }), files));
}

function value(plan: Plan, measure: MeasureId, where = 'chain'): number | undefined {
  const { values } = replicate(plan, { seed: 's', replication: 0 });
  return values[sites(plan).findIndex((site) => site.measure.id === measure && site.whereName === where)];
}

/** Cases that came, and those that the forecast of the load expects. */
function came(plan: Plan): readonly (number | undefined)[] {
  const [stream] = plan.arrivals;
  if (stream === undefined) throw new RangeError('a stream expected');
  return [value(plan, 'arrived'), inflow(stream, plan.period, new Budget(1e6)).rate * plan.period.horizon];
}

describe('arrivals exactly at the end of a run', () => {
  it.each([
    ['at a fixed distance', 'every: 1 day', 9],
    ['at a fixed distance from the first on', 'every: 1 day, first: 2024-01-01', 10],
    ['at a distance that no number of seconds is', 'every: 0.14285714285714 days', 69],
    ['in threes', 'every: 1 day, batch: 3', 27],
    ['by a rate', 'paced: 1 per day', 9],
    ['by a rate that no number of seconds is', 'paced: 7 per day', 69],
    ['until a moment', 'every: 1 day, until: 4 days', 3],
    ['from a moment on', 'every: 1 day, from: 4 days', 5],
    ['at listed moments', 'at: [1 days, 5 days, 10 days]', 2],
    ['counted in a file', 'from file: seen.csv', 2],
    ['as a backlog', 'backlog: 12 cases', 12],
  ])('do not come, %s', (_, arrivals, expected) => {
    const plan = tenDays(
      `{visitors: {${arrivals}, to: serving}}`,
      {},
      { 'seen.csv': '2024-01-02 00:00\n2024-01-10 23:59\n2024-01-11 00:00\n' },
    );
    const [counted, forecast] = came(plan);
    expect(counted).toBe(expected);
    // By a rate, the forecast is the rate times the time.
    if (plan.arrivals[0]?.pattern.kind === 'backlog') return;
    expect(Math.abs((forecast ?? Number.NaN) - expected)).toBeLessThan(arrivals.startsWith('paced') ? 1 + 1e-9 : 1e-9);
  });

  it('are one less than a year over a whole number of years', () => {
    const plan = tenDays('{visitors: {paced: 300 per year, to: serving}}', {
      runs: '{from: 2024-01-01, for: 3 years}',
    });
    expect(value(plan, 'arrived')).toBe(899);
  });

  it('make no file of arrivals that has nothing for the run', () => {
    const text = exercise({ arrivals: '{visitors: {from file: seen.csv, to: serving}}' });
    expect(problemsOf(compileText(text, { 'seen.csv': '2024-01-11 00:00\n' }))).toHaveLength(1);
  });

  it('are of the window that begins when the start-up ends', () => {
    const plan = tenDays('{visitors: {every: 1 day, to: serving}}', {
      runs: '{from: 2024-01-01, for: 10 days, start-up: 4 days}',
    });
    expect(value(plan, 'arrived')).toBe(6);
    const window = { from: 345_600, until: 864_000 };
    const inWindow = plan.arrivals.map((stream) => inflow(stream, plan.period, new Budget(1e6), window).rate);
    expect(518_400 * (inWindow[0] ?? Number.NaN)).toBeCloseTo(6, 9);
  });

  it('are not counted in the window where they were there at the start of the start-up', () => {
    const runs = '{from: 2024-01-01, for: 10 days, start-up: 4 days}';
    const plan = tenDays('{visitors: {backlog: 12 cases, to: serving}}', { runs });
    expect(value(plan, 'arrived')).toBe(0);
    expect(value(plan, 'ended')).toBe(0);
  });
});

describe('what else is due exactly at the end of a run', () => {
  it('is no session', () => {
    const sessions = (first: string) =>
      tenDays('{visitors: {backlog: 50 cases, to: meeting}}', {
        resources: `{seat: {seats: 4 places, sessions: {every: 5 days, first: ${first}}}}`,
        steps: '{meeting: {group: {at: seat, takes: 1 hour}, next: served}}',
      });
    expect(value(sessions('2024-01-01'), 'groups begun', 'meeting')).toBe(2);
    expect(value(sessions('2024-01-02'), 'groups begun', 'meeting')).toBe(2);
    expect(value(sessions('2024-01-06'), 'groups begun', 'meeting')).toBe(1);
  });

  it('is no end of work, and nobody who comes back', () => {
    const plan = tenDays('{visitors: {backlog: 3 cases, to: serving}}', {
      steps: '{serving: {work: {by: counter, takes: 5 days}, next: served}}',
      ends: '{served: {returns: {share: 100 %, after: 5 days, to: serving}}}',
    });
    // The first is done after five days and would be back after ten, when the second would be done.
    expect(value(plan, 'ended')).toBe(1);
    expect(value(plan, 'returned')).toBe(0);
    expect(value(plan, 'waiting at end', 'counter')).toBe(1);
  });

  it('is nobody who gives up', () => {
    const plan = tenDays('{visitors: {backlog: 3 cases, to: serving}}', {
      resources: '{counter: {staff: 1 FTE, line: {gives up: {after: 10 days, to: served}}}}',
      steps: '{serving: {work: {by: counter, takes: 20 days}, next: served}}',
    });
    expect(value(plan, 'gave up', 'counter')).toBe(0);
    expect(value(plan, 'waiting at end', 'counter')).toBe(2);
  });
});
