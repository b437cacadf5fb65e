/** Lists over time: averages over calendar stretches, which no cycle of the week, of sessions or of holidays beats with. */

import { describe, expect, it } from 'vitest';
import { averageOver, growthOver, wholeWithin } from '../../../src/experiment/collect/course.ts';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import type { ReplicationResult } from '../../../src/experiment/replicate.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { cellsOf } from '../../../src/experiment/time/cells.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, week } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { exponential, station } from '../plans.ts';

const once = (plan: Plan) => replicate(plan, { seed: 's', replication: 0 });

function found(plan: Plan, { values }: ReplicationResult, measure: MeasureId, kind: string): number {
  return values[sites(plan).findIndex((site) => site.measure.id === measure && site.where.kind === kind)] ?? Number.NaN;
}

/** The averages over the whole cells of the window, each once. */
function levels(plan: Plan): readonly number[] {
  const { course } = once(plan);
  const { startUp, horizon } = plan.period;
  // The first week is that in which the first cases come.
  const cells = cellsOf(plan);
  const meant = wholeWithin(cells, startUp + week, horizon);
  const [waiting] = course.waiting;
  return [...new Set(meant.map((i) => Number((waiting?.[i] ?? Number.NaN).toFixed(9))))];
}

/** Forty cases every Monday at 9, done one after the other by one clerk who does ten a day and is away at weekends. */
function mondays(runs: string, more = ''): Plan {
  const sections = {
    runs,
    hours: '{office: {monday to friday: "09:00-17:00"}}',
    inputs: '{weekdays: {value: [7, 0, 0, 0, 0, 0, 0]}}',
    arrivals: '{files: {paced: 40 per week, varies: {by weekday: weekdays}, to: reading}}',
    resources: '{clerk: {staff: 1 person, works: office}}',
    steps: '{reading: {work: {by: clerk, takes: 48 minutes}, next: done}}',
    ends: '{done: {}}',
  };
  return planOf(compileText(exercise(sections) + more));
}

describe('a list with a strong weekly cycle', () => {
  it.each([1, 3, 9])('is a flat line by week over %d years', (years) => {
    expect(levels(mondays(`{from: 2024-01-01, for: ${365 * years} days}`))).toHaveLength(1);
  });

  it.each(['01', '02', '03', '04', '05', '06', '07'])(
    'is flat whatever weekday the run starts on: 2024-01-%s',
    (at) => {
      expect(levels(mondays(`{from: 2024-01-${at}, for: 3 years}`))).toHaveLength(1);
    },
  );

  it('is flat after a start-up that ends on any day, at the same height', () => {
    const plain = levels(mondays('{from: 2024-01-01, for: 3 years}'));
    for (const startUp of ['10 days', '45 days', '93 days']) {
      expect(levels(mondays(`{from: 2024-01-01, for: 3 years, start-up: ${startUp}}`))).toEqual(plain);
    }
  });

  it('is flat before and after a policy that begins on a Thursday', () => {
    const policies = 'policies: {nothing: {from: 2025-05-15, in progress: stay, inputs: {other: {value: 1 case}}}}\n';
    const plain = mondays('{from: 2024-01-01, for: 3 years}');
    const cut = mondays('{from: 2024-01-01, for: 3 years}', policies);
    expect(cellsOf(cut).filter(({ whole }) => !whole).length).toBeGreaterThan(1);
    expect(levels(cut)).toEqual(levels(plain));
  });

  it('does not grow, and its average is that of the measure', () => {
    const plan = mondays('{from: 2024-01-01, for: 52 weeks}');
    const result = once(plan);
    expect(Math.abs(found(plan, result, 'growth', 'resource'))).toBeLessThan(1e-9);
    const [waiting] = result.course.waiting;
    expect(waiting?.[10]).toBeCloseTo(found(plan, result, 'queue mean', 'resource'), 1);
  });
});

describe('a list before an office that is closed on holidays', () => {
  it('is longer in the weeks in which a holiday keeps work waiting, and the same in all others', () => {
    const closed = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 3 years}',
          holidays: '{feasts: [05-01, 12-25]}',
          hours: '{office: {monday to friday: "09:00-17:00", closed on: feasts}}',
          inputs: '{weekdays: {value: [7, 0, 0, 0, 0, 0, 0]}}',
          arrivals: '{files: {paced: 40 per week, varies: {by weekday: weekdays}, to: reading}}',
          resources: '{clerk: {staff: 1 person, works: office}}',
          steps: '{reading: {work: {by: clerk, takes: 48 minutes}, next: done}}',
          ends: '{done: {}}',
        }),
      ),
    );
    const weeks = wholeWithin(cellsOf(closed), week, closed.period.horizon);
    const [waiting] = once(closed).course.waiting;
    const lists = weeks.map((i) => Number((waiting?.[i] ?? Number.NaN).toFixed(6)));
    const usual = lists[0] ?? Number.NaN;
    const others = lists.filter((list) => list !== usual);
    expect(Math.min(...lists)).toBe(usual);
    // Two on a Wednesday, two on a Thursday; on the two Fridays the week's work is done.
    expect(others.length).toBe(4);
  });
});

describe('a list before sessions every two weeks', () => {
  it('goes up and down by week as it does, and has no other cycle', () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 3 years}',
          arrivals: '{people: {every: 1 day, to: meeting}}',
          resources: '{seat: {seats: 14 places, sessions: {every: 14 days, first: 2024-01-15}}}',
          steps: '{meeting: {group: {at: seat, takes: 1 hour}, next: served}}',
        }),
      ),
    );
    expect(levels(plan).toSorted((a, b) => a - b)).toEqual([3, 10]);
  });
});

describe('the course of a run', () => {
  it('is exactly the constant of a list that is constant', () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 1000.3 days, start-up: 33.3 days}',
          arrivals: '{old: {backlog: 8 cases, to: serving}}',
          resources: '{counter: {staff: 1 person}}',
          steps: '{serving: {work: {by: counter, takes: 9000 days}, next: served}}',
        }),
      ),
    );
    const { course } = once(plan);
    expect([...new Set(course.waiting[0])]).toEqual([7]);
    expect([...new Set(course.inUse[0])]).toEqual([1]);
    expect([...new Set(course.inHand)]).toEqual([8]);
  });

  it('has the whole area: its cells in the window add up to the average of the whole', () => {
    const plain = station(3 / day, exponential(day / 4), 1, { horizon: 500 * day, startUp: 61.5 * day });
    const { course, ...result } = once(plain);
    const over = (column: ArrayLike<number> | undefined) =>
      cellsOf(plain).reduce((sum, { from, until }, i) => {
        return from < plain.period.startUp ? sum : sum + (until - from) * (column?.[i] ?? Number.NaN);
      }, 0) /
      (plain.period.horizon - plain.period.startUp);
    expect(over(course.waiting[0])).toBeCloseTo(found(plain, { ...result, course }, 'queue mean', 'resource'), 9);
    expect(over(course.inHand)).toBeCloseTo(found(plain, { ...result, course }, 'in hand mean', 'chain'), 9);
    expect(over(course.inUse[0])).toBeCloseTo(found(plain, { ...result, course }, 'utilisation', 'resource'), 9);
  });

  it('is the band of what the repeats saw', () => {
    const plan = station(3 / day, exponential(day / 4), 1, { horizon: 200 * day });
    const { series } = runDesign({ key: 'one', plan }, { seed: 's', replications: 5 });
    const [first] = series;
    const seen = Array.from({ length: 5 }, (_, replication) => {
      return replicate(plan, { seed: 's', replication }).course.waiting[0]?.[3] ?? Number.NaN;
    });
    expect(first?.mean[3]).toBeCloseTo(seen.reduce((sum, each) => sum + each, 0) / 5, 12);
    expect(first?.p50[3]).toBe(seen.toSorted((a, b) => a - b)[2]);
  });
});

describe('the growth of a list', () => {
  const cells = cellsOf(station(1, exponential(1), 1, { horizon: 100 * day }));
  const line = cells.map(({ from, until }) => 5 + (0.25 * (from + until)) / 2 / day);

  it('is the slope of a straight line, for any part of the run', () => {
    for (const [from, until] of [
      [0, 100],
      [13, 55],
      [70, 84],
    ] as const) {
      expect((growthOver(cells, line, from * day, until * day) ?? Number.NaN) * day).toBeCloseTo(0.25, 12);
    }
    expect(averageOver(cells, line, 7 * day, 21 * day)).toBeCloseTo(5 + 0.25 * 14, 12);
  });

  it('is not told by what is left of a week, nor by less than two of them', () => {
    expect(wholeWithin(cells, 0, 100 * day)).toHaveLength(14);
    expect(growthOver(cells, line, 0, 13 * day)).toBeUndefined();
    expect(averageOver(cells, line, 1 * day, 6 * day)).toBeUndefined();
  });
});
