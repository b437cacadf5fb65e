import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { asksForSteadyState } from '../../../src/experiment/summary/start-up.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { exponential, station, stream } from '../plans.ts';

/** Some 60 cases in hand in the long run, who each stay 30 days: the list of those at work fills slowly. */
function slow(startUp: number, more: Partial<Plan['period']> = {}): Plan {
  const plan = station(2 / day, exponential(30 * day), 200, { horizon: 1800 * day });
  return { ...plan, period: { ...plan.period, startUp: startUp * day, ...more } };
}

const check = (plan: Plan) => runDesign({ key: 'slow', plan }, { seed: 'start-up', replications: 8 }).startUp;

describe('whether a start-up was long enough', () => {
  it('is judged by the course of the cases in hand from the start of the run, and of each list', () => {
    const found = check(slow(360));
    expect(found?.given).toBe(360 * day);
    expect(found?.places.map(({ quantity, whereName }) => [quantity, whereName])).toEqual([
      ['in hand', 'chain'],
      ['waiting', 'desk'],
    ]);
    const [inHand, desk] = found?.places ?? [];
    expect(inHand).toMatchObject({ finding: 'enough', batch: 5 });
    // 1 - exp(-t / 30): 2 % from rest after some four times 30 days, in steps of 35.
    expect(inHand?.cut).toBeGreaterThanOrEqual(70 * day);
    expect(inHand?.cut).toBeLessThanOrEqual(245 * day);
    // Nobody ever waits there.
    expect(desk).toMatchObject({ finding: 'enough', cut: 0 });
    expect(inHand?.course[0]?.at).toBeLessThan(7 * day);
    expect(inHand?.course[0]?.mean).toBeLessThan(20);
    const smoothed = inHand?.course.flatMap((point) => point.smoothed ?? []) ?? [];
    for (const each of smoothed.slice(40)) expect(Math.abs(each - 60)).toBeLessThan(6);
  });

  it('finds one of a week too short', () => {
    const [inHand] = check(slow(7))?.places ?? [];
    expect(inHand?.finding).toBe('too short');
    expect(inHand?.cut).toBeGreaterThan(7 * day);
  });

  it('is no matter of a list in which somebody waits once in a while', () => {
    const plan = station(6 / (365 * day), exponential(10 * day), 1, { horizon: 1800 * day });
    const found = check({ ...plan, period: { ...plan.period, startUp: 30 * day } });
    const desk = found?.places.find(({ quantity }) => quantity === 'waiting');
    expect(Math.max(...(desk?.course ?? []).map(({ mean }) => mean))).toBeGreaterThan(0);
    expect(desk).toMatchObject({ finding: 'enough', cut: 0 });
  });

  it('is of no steady state where a list grows', () => {
    const plan = station(2 / day, exponential(30 * day), 30, { horizon: 1800 * day });
    const found = check({ ...plan, period: { ...plan.period, startUp: 360 * day } });
    expect(found?.places.map(({ finding, cut }) => [finding, cut])).toEqual([
      ['no steady state', undefined],
      ['no steady state', undefined],
    ]);
  });
});

describe('a steady state is asked for', () => {
  const plan = slow(360);

  it('by a start-up', () => {
    expect(asksForSteadyState(plan)).toBe(true);
    expect(asksForSteadyState(slow(0))).toBe(false);
    expect(check(slow(0))).toBeUndefined();
  });

  it('not of a period that is itself what is looked at', () => {
    expect(asksForSteadyState(slow(360, { untilEmpty: true }))).toBe(false);
  });

  it('not where cases are there already, come at set dates, or stop', () => {
    const [arrival] = plan.arrivals;
    if (arrival === undefined) throw new Error('somebody comes');
    const withArrivals = (...more: readonly Plan['arrivals'][number][]) => ({ ...plan, arrivals: [arrival, ...more] });
    expect(asksForSteadyState(withArrivals(stream({ kind: 'backlog', count: 3 })))).toBe(false);
    expect(asksForSteadyState(withArrivals(stream({ kind: 'times', at: [day] })))).toBe(false);
    expect(asksForSteadyState(withArrivals({ ...arrival, from: day }))).toBe(false);
    expect(asksForSteadyState(withArrivals({ ...arrival, until: 700 * day }))).toBe(false);
    expect(asksForSteadyState(withArrivals(arrival))).toBe(true);
  });

  it('not where capacity or the rate of arrivals changes on a date', () => {
    const resources = plan.resources.map((each) => ({
      ...each,
      capacity: { ...each.capacity, levels: [...each.capacity.levels, { from: 600 * day, units: 1, speed: 1 }] },
    }));
    expect(asksForSteadyState({ ...plan, resources })).toBe(false);
    const arrivals = plan.arrivals.map((each) =>
      each.pattern.kind === 'poisson'
        ? {
            ...each,
            pattern: {
              ...each.pattern,
              rate: { ...each.pattern.rate, levels: [...each.pattern.rate.levels, { from: 600 * day, rate: 1 / day }] },
            },
          }
        : each,
    );
    expect(asksForSteadyState({ ...plan, arrivals })).toBe(false);
  });
});
