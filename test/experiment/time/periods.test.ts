import { describe, expect, it } from 'vitest';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { measuredPeriods, periodsOf } from '../../../src/experiment/time/periods.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, year } from '../../../src/plan/units.ts';
import { constant, goTo, levels, policy, resource, station, step, toEnd, work } from '../plans.ts';

/** A desk that is asked for 1.5 units: until the policies, which change how long the work takes. */
function desk(
  policies: readonly { readonly from: number; readonly over?: number; readonly takes: number }[],
  period: Partial<Plan['period']> = {},
): Plan {
  const plain = station(1, constant(1.5), 1, period);
  return {
    ...plain,
    policies: policies.map(({ from, over = 0, takes }, i) =>
      policy(`policy ${i + 1}`, from, plain, {
        over,
        rules: { steps: [step('service', work(0, constant(takes)), goTo(toEnd(0)))] },
      }),
    ),
  };
}

const told = (plan: Plan) =>
  periodsOf(plan).map(({ kind, policy: number, from, until }) => [kind, number, from / day, until / day]);

describe('the periods of a run', () => {
  it('are none without policies', () => {
    expect(periodsOf(desk([]))).toEqual([]);
  });

  it('are before a policy and under it, with what lies between where it takes time', () => {
    const horizon = 1000 * day;
    const two = desk(
      [
        { from: 100 * day, takes: 1 },
        { from: 400 * day, over: 90 * day, takes: 0.5 },
      ],
      { horizon },
    );
    expect(told(two)).toEqual([
      ['under one policy', undefined, 0, 100],
      ['under one policy', 0, 100, 400],
      ['transition', 1, 400, 490],
      ['under one policy', 1, 490, 1000],
    ]);
  });

  it('leave out a policy that gives way before it is fully in force', () => {
    const overtaken = desk(
      [
        { from: 100 * day, over: 90 * day, takes: 1 },
        { from: 150 * day, takes: 0.5 },
      ],
      { horizon: 200 * day },
    );
    expect(told(overtaken)).toEqual([
      ['under one policy', undefined, 0, 100],
      ['transition', 0, 100, 150],
      ['under one policy', 1, 150, 200],
    ]);
    expect(predictPeriods(overtaken).map(({ period }) => period.policy)).toEqual([undefined, 1]);
  });

  it('are measured from the end of the start-up on', () => {
    const late = desk([{ from: 100 * day, takes: 1 }], { horizon: 300 * day, startUp: 150 * day });
    expect(measuredPeriods(late)).toEqual([{ kind: 'under one policy', policy: 0, from: 150 * day, until: 300 * day }]);
  });
});

describe('the predictions of the periods', () => {
  it('are each of their own rules, and tell passings of the first only', () => {
    const [before, after] = predictPeriods(desk([{ from: year, takes: 0.5 }]));
    expect(before?.predictions[0]?.load).toBeCloseTo(1.5, 9);
    expect(before?.predictions[0]?.passes.length).toBeGreaterThan(3);
    expect(after?.predictions[0]?.load).toBeCloseTo(0.5, 9);
    expect(after?.predictions[0]?.passes).toEqual([]);
  });

  it('tell the dates of a hidden shortage from the start of the run', () => {
    const plain = desk([{ from: year, takes: 0.5 }], { horizon: 4 * year });
    const hidden = {
      ...plain,
      resources: [
        resource('desk', 1, {
          capacity: levels(
            { from: 0, units: 1 },
            { from: 2 * year, units: 1, speed: 0.25 },
            { from: 3 * year, units: 2 },
          ),
        }),
      ],
    };
    const after = predictPeriods(hidden)[1]?.predictions[0];
    expect(after?.verdict).toBe('fits');
    expect(after?.shortSpells).toEqual([
      { from: expect.closeTo(2 * year, 3), until: expect.closeTo(3 * year, 3), load: expect.closeTo(2, 9) },
    ]);
  });

  it('are of the whole run without policies', () => {
    const [whole, ...others] = predictPeriods(desk([]));
    expect(others).toEqual([]);
    expect(whole?.period).toEqual({ kind: 'under one policy', policy: undefined, from: 0, until: 3 * year });
    expect(whole?.predictions[0]?.verdict).toBe('overloaded');
  });
});
