/** What a forecast may cost is counted: past that it says that it does not know, and never hangs. */
import { describe, expect, it } from 'vitest';
import { Budget, BudgetSpent } from '../../../src/experiment/predict/budget.ts';
import { capacityOf } from '../../../src/experiment/predict/capacity.ts';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import type { OpeningHours, Plan } from '../../../src/plan/plan.ts';
import { day, hour, year } from '../../../src/plan/units.ts';
import {
  category,
  constant,
  exponential,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const office: OpeningHours = {
  name: 'office',
  title: { en: 'office', nl: 'kantoor' },
  week: [0, 1, 2, 3, 4].map((d) => ({ from: d * day + 9 * hour, to: d * day + 17 * hour })),
  closedDays: [3, 4, 10, 11, 12, 36_000],
};
const century = { start: '2024-01-01', horizon: 36_525 * day, startUp: 0 };

describe('a budget', () => {
  it('is spent step by step and no further', () => {
    const budget = new Budget(10);
    expect(budget.within(() => budget.spend(6))).toBeUndefined();
    expect(() => budget.spend(5)).toThrow(BudgetSpent);
    expect(() => budget.spend(Number.NaN)).toThrow(BudgetSpent);
    expect(budget.within(() => 'done')).toBe('done');
  });

  it('lets other errors through', () => {
    const wrong = () => {
      throw new RangeError('ours');
    };
    expect(() => new Budget(10).within(wrong)).toThrow(RangeError);
  });
});

describe('the capacity of a century', () => {
  it('is worked out as that of a week is, closed days left out', () => {
    const desk = resource('desk', 2, { hours: office });
    const { open, strength } = capacityOf(desk, century, new Budget(1000));
    // 5,217 weeks and six days, less two Thursdays and two Fridays; day 12 is a Saturday and day 36,000 a Sunday.
    const workdays = 5217 * 5 + 5 - 4;
    expect(open).toBeCloseTo((workdays * 8 * hour) / century.horizon, 12);
    expect(strength).toBeCloseTo(2 * open, 12);
  });

  it('agrees with going from change to change', () => {
    const dated = levels(
      { from: 0, units: 1 },
      { from: 9.3 * day, units: 3, speed: 0.5 },
      { from: 20 * day, units: 0 },
    );
    const desk = resource('desk', 1, { hours: office, capacity: dated });
    const roster = { every: 7 * day, offset: 0, shifts: [{ from: 0, units: 1 }] };
    const same = resource('desk', 1, { hours: office, capacity: { ...levels({ from: 0, units: 1 }), roster } });
    const window = { from: 1.2 * day, until: 8.9 * day };
    const one = capacityOf(desk, century, new Budget(1e6), window);
    const other = capacityOf(same, century, new Budget(1e6), window);
    expect(one.strength).toBeCloseTo(other.strength, 12);
    expect(one.open).toBeCloseTo(other.open, 12);
  });

  it('with sessions every second is counted without a look at each', () => {
    const every = (hours: OpeningHours | undefined) =>
      resource('seat', 10, {
        kind: 'seats',
        hours,
        capacity: { ...levels({ from: 0, units: 10 }), sessions: { first: 0, every: 1 } },
      });
    expect(capacityOf(every(undefined), century, new Budget(1000)).strength).toBeCloseTo(10, 9);
    const year1 = { ...century, horizon: 364 * day };
    const open = capacityOf(every({ ...office, closedDays: [] }), year1, new Budget(1e6)).strength;
    expect(open).toBeCloseTo((10 * 40) / 168, 9);
  });
});

describe('a forecast past its budget', () => {
  const poor = { steps: 300, events: 100_000 };

  it('is a short run where the formulas take too much', () => {
    const [desk] = predictLoads(station(1 / day, exponential(hour), 1), poor);
    expect(desk?.by).toBe('short run');
    expect(Math.abs((desk?.load ?? Number.NaN) - 1 / 24)).toBeLessThan(desk?.margin ?? 0);
  });

  it('is unknown where a short run comes nowhere either, and says what capacity there is', () => {
    const [desk] = predictLoads(station(1 / day, exponential(hour), 1), { steps: 300, events: 10 });
    expect(desk).toMatchObject({
      by: 'unknown',
      verdict: 'unknown',
      load: undefined,
      casesPerYear: undefined,
      passes: [],
    });
  });

  it('says how far the short run went', () => {
    const busy = station(1000 / day, exponential(hour), 100, { horizon: 10 * year });
    const [desk] = predictLoads(busy, poor);
    expect(desk?.covers).toBeGreaterThan(7 * day);
    expect(desk?.covers).toBeLessThan(year);
    expect(Math.abs((desk?.load ?? Number.NaN) - 1000 / 2400)).toBeLessThan(desk?.margin ?? 0);
  });

  it('goes no further than the run itself may', () => {
    const busy = station(1000 / day, exponential(hour), 100, { horizon: 10 * year });
    const stops = { ...busy, limits: { ...busy.limits, events: 20_000 } };
    const [free, limited] = [busy, stops].flatMap((each) => predictLoads(each, { steps: 300, events: 300_000 }));
    // Two events a case.
    expect(limited?.covers).toBeLessThan(11 * day);
    expect(free?.covers).toBeGreaterThan(20 * day);
  });

  it('is worked out once for a plan', () => {
    const { period, ...rest } = station(1 / day, exponential(hour), 1);
    const [one, other] = [
      { ...rest, period },
      { ...rest, period },
    ];
    expect(predictPeriods(one)).toBe(predictPeriods(one));
    expect(predictPeriods(other)).not.toBe(predictPeriods(one));
    expect(predictPeriods(other)).toEqual([{ ...predictPeriods(one)[0], plan: other }]);
  });
});

describe('a forecast ends', () => {
  const impatient = { lasts: fixed({ kind: 'erlang', mean: 24 * day, phases: 5 } as const), to: toEnd(0) };

  it('of a place that is closed all the time and is waited for in vain', () => {
    const shut = station(1 / day, constant(hour), 0, { horizon: 12 * day }, { patience: impatient });
    const [desk] = predictLoads(shut);
    expect(desk).toMatchObject({ by: 'formula', load: Number.POSITIVE_INFINITY, verdict: 'overloaded' });
    // All of them give up in the end: 24 are there, and nobody is served.
    expect(desk?.settlesAt?.waiting).toBeCloseTo(24, 4);
    expect(desk?.settlesAt?.wait).toBeUndefined();
  });

  it('of forty attributes that all matter', () => {
    const many = Array.from({ length: 40 }, (_, i) => category(`a${i}`, { no: 0.5, yes: 0.5 }));
    const steps = many.map((_, i) =>
      step(
        `s${i}`,
        work(0, { kind: 'by', attribute: i, of: [fixed(constant(1)), fixed(constant(2))] }),
        goTo(i + 1 < many.length ? toStep(i + 1) : toEnd(0)),
      ),
    );
    const [desk] = predictLoads(
      plan({ attributes: many, arrivals: [poisson(1 / hour)], resources: [resource('desk', 1)], steps }),
    );
    expect(desk?.by).toBe('short run');
    expect(Math.abs((desk?.load ?? Number.NaN) - 60 / 3600)).toBeLessThan(desk?.margin ?? 0);
  });

  it('of a group with a million sessions, and of cases that go round a thousand places for ever', () => {
    const endless: Plan = plan({
      arrivals: [poisson(1 / day)],
      resources: [resource('trainer', 1)],
      steps: [
        step(
          'course',
          {
            kind: 'group',
            forms: { kind: 'fills', size: 10, least: 10, startsAfter: undefined },
            sessions: 1_000_000,
            every: 7 * day,
            needs: [{ resource: 0, units: 1, keeps: false }],
            takes: constant(hour),
            absent: fixed(0.1),
            mayMiss: { times: 1000, to: toEnd(0) },
            makesUp: undefined,
            dropsOut: undefined,
            line: plainLine,
          },
          goTo(toEnd(0)),
        ),
      ],
    });
    expect(predictLoads(endless)[0]?.by).not.toBe('formula');
    const round = plan({
      arrivals: [poisson(1 / day)],
      resources: [resource('desk', 1)],
      steps: Array.from({ length: 1000 }, (_, i) => step(`s${i}`, work(0, constant(1)), goTo(toStep((i + 1) % 1000)))),
    });
    expect(predictLoads(round)[0]?.by).toBe('short run');
  });
});
