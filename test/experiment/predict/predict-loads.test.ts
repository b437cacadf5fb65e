import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, month, year } from '../../../src/plan/units.ts';
import {
  benchmarkChain,
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  levels,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

function predictionAt(of: Plan, index = 0): LoadPrediction {
  const found = predictLoads(of)[index];
  if (found === undefined) throw new Error(`no prediction for resource ${index}`);
  return found;
}

describe('the predicted load', () => {
  it.each([0.3, 0.7, 0.95])('of M/M/c is lambda / (c mu): %d', (rho) => {
    const { by, load, verdict, growthPerMonth, passes } = predictionAt(station((rho * 3) / 600, exponential(600), 3));
    expect(by).toBe('formula');
    expect(load).toBeCloseTo(rho, 12);
    expect(verdict).toBe(rho >= 0.85 ? 'tight' : 'fits');
    expect(growthPerMonth).toBeUndefined();
    expect(passes).toEqual([]);
  });

  it('of 2,000 cases a year in a capacity of 1,500 says that the list grows by 500 a year and when it passes 100', () => {
    const { load, casesPerYear, growthPerMonth, passes } = predictionAt(station(2000 / year, constant(year / 1500), 1));
    expect(casesPerYear).toBeCloseTo(2000, 6);
    expect(load).toBeCloseTo(4 / 3, 9);
    expect(growthPerMonth).toBeCloseTo(500 / 12, 6);
    // The single server takes a moment to fill, a fraction of a day.
    const passing = passes.find(({ waiting }) => waiting === 100)?.at;
    expect((passing ?? Number.NaN) / year).toBeCloseTo(0.2, 2);
  });

  it('of the benchmark chain is 276 care places in design A and 69 in design B, of 60', () => {
    const a = predictionAt(benchmarkChain('A', 50), 3);
    const b = predictionAt(benchmarkChain('B', 50), 3);
    expect((a.load ?? 0) * 60).toBeCloseTo((1800 * 1344) / 8760, 6);
    expect((b.load ?? 0) * 60).toBeCloseTo((450 * 1344) / 8760, 6);
    expect(predictLoads(benchmarkChain('A', 50)).map(({ verdict }) => verdict)).toEqual([
      'fits',
      'fits',
      'fits',
      'overloaded',
    ]);
  });

  it('of 2,000 referrals on 200 places held 180 days leaves 1,594 a year in the list', () => {
    const { growthPerMonth, load } = predictionAt(station(2000 / year, constant(180 * day), 200));
    expect(load).toBeCloseTo(2000 / ((200 * 365.25) / 180), 9);
    expect(((growthPerMonth ?? Number.NaN) / month) * year).toBeCloseTo(2000 - 405.83, 1);
  });

  it('follows shares, levels of attributes and durations by level', () => {
    const one = predictionAt(
      plan({
        arrivals: [poisson(1)],
        attributes: [category('use', { light: 0.75, heavy: 0.25 })],
        resources: [resource('desk', 10)],
        steps: [
          step('door', {
            kind: 'route',
            branches: [
              branch(toEnd(0), { when: { kind: 'level', attribute: 0, anyOf: [0] }, share: fixed(0.4) }),
              branch(toStep(1)),
            ],
          }),
          step(
            'service',
            work(0, { kind: 'by', attribute: 0, of: [fixed(constant(2)), fixed(constant(8))] }),
            goTo(toEnd(0)),
          ),
        ],
      }),
    );
    // Light cases: 0.75 * 0.6 come, for 2 seconds; heavy ones: 0.25, for 8 seconds.
    expect((one.casesPerYear ?? 0) / year).toBeCloseTo(0.75 * 0.6 + 0.25, 9);
    expect(one.load).toBeCloseTo((0.75 * 0.6 * 2 + 0.25 * 8) / 10, 9);
  });

  it('splits a numeric attribute where a condition cuts it', () => {
    const { casesPerYear } = predictionAt(
      plan({
        arrivals: [poisson(1)],
        attributes: [
          {
            name: 'age',
            title: { en: 'age', nl: 'leeftijd' },
            kind: 'number',
            lasting: false,
            unit: 'number',
            draw: fixed({ kind: 'uniform', low: 10, high: 50 }),
          },
        ],
        resources: [resource('desk', 10)],
        steps: [
          step('door', {
            kind: 'route',
            branches: [
              branch(toStep(1), { when: { kind: 'number', attribute: 0, relation: '<', value: 18 } }),
              branch(toEnd(0)),
            ],
          }),
          step('service', work(0, constant(1)), goTo(toEnd(0))),
        ],
      }),
    );
    expect((casesPerYear ?? 0) / year).toBeCloseTo(0.2, 9);
  });

  it('counts visits in a loop, and stops counting at the limit of a branch', () => {
    const loop = (atMost: number | undefined) => {
      const { tasksPerYear = 0, casesPerYear = 0 } = predictionAt(
        plan({
          arrivals: [poisson(1)],
          resources: [resource('desk', 10)],
          steps: [
            step('service', work(0, constant(1)), {
              kind: 'route',
              branches: [branch(toStep(0), { share: fixed(0.5), atMost }), branch(toEnd(0))],
            }),
          ],
        }),
      );
      return { tasks: tasksPerYear / year, cases: casesPerYear / year };
    };
    expect(loop(undefined)).toEqual({ tasks: expect.closeTo(2, 9), cases: expect.closeTo(1, 9) });
    expect(loop(2)).toEqual({ tasks: expect.closeTo(1.75, 9), cases: expect.closeTo(1, 9) });
  });

  it('passes on from a place that is short only what it can', () => {
    const [first, second] = predictLoads(
      plan({
        arrivals: [poisson(2)],
        resources: [resource('narrow', 1), resource('wide', 1)],
        steps: [
          step('first', work(0, constant(1)), goTo(toStep(1))),
          step('second', work(1, constant(0.9)), goTo(toEnd(0))),
        ],
      }),
    );
    expect(first?.load).toBeCloseTo(2, 9);
    expect(second?.load).toBeCloseTo(0.9, 9);
    expect(second?.verdict).toBe('tight');
    expect((second?.casesPerYearUnthrottled ?? 0) / year).toBeCloseTo(2, 9);
  });

  it('counts a place that is kept for all steps until it is given back', () => {
    const { load } = predictionAt(
      plan({
        arrivals: [poisson(1)],
        resources: [resource('place', 100, { kind: 'places' }), resource('carer', Number.POSITIVE_INFINITY)],
        steps: [
          step(
            'in',
            {
              kind: 'work',
              needs: [{ resource: 0, units: 1, keeps: true }],
              takes: fixed(constant(2)),
              line: { priority: fixed(0), room: undefined, refusedTo: undefined, balks: [], patience: undefined },
            },
            goTo(toStep(1), constant(10)),
          ),
          step(
            'care',
            work(1, constant(3)),
            { kind: 'wait', lasts: fixed(constant(20)) },
            { kind: 'release', resource: 0 },
            goTo(toEnd(0), constant(40)),
          ),
        ],
      }),
    );
    expect(load).toBeCloseTo((2 + 10 + 3 + 20) / 100, 9);
  });

  it('settles where people give up: exponential patience holds the list at (lambda - c mu) / theta', () => {
    const impatient = station(
      2,
      constant(1),
      1,
      { horizon: 1000 },
      { patience: { lasts: fixed(exponential(50)), to: toEnd(1) } },
    );
    const { settlesAt, growthPerMonth } = predictionAt(impatient);
    expect(settlesAt?.by).toBe('giving up');
    expect(settlesAt?.waiting).toBeCloseTo(50, 4);
    expect(settlesAt?.wait).toBeCloseTo(50 * Math.log(2), 4);
    expect(growthPerMonth).toBeCloseTo(month, 3);
  });

  it('stops at the room there is, and sends the rest elsewhere', () => {
    const full = plan({
      arrivals: [poisson(2)],
      resources: [resource('desk', 1, { room: 20 }), resource('other', 10)],
      steps: [
        step('service', work(0, constant(1), { refusedTo: toStep(1) }), goTo(toEnd(0))),
        step('elsewhere', work(1, constant(1)), goTo(toEnd(0))),
      ],
    });
    expect(predictionAt(full).settlesAt).toEqual({ waiting: 20, wait: 20, by: 'refusing' });
    // Half of them find no room, as a short run of the first days shows.
    expect(predictionAt(full, 1)).toMatchObject({ by: 'short run', load: expect.closeTo(0.1, 2) });
    expect(predictionAt(full).passes).toEqual([
      { waiting: 10, at: expect.any(Number) },
      { waiting: 25, at: undefined },
    ]);
  });

  it('counts opening hours, part-time pace and capacity by date on average over the run', () => {
    const office = {
      name: 'office',
      title: { en: 'office', nl: 'kantoor' },
      week: [0, 1, 2, 3, 4].map((d) => ({ from: d * day + 9 * 3600, to: d * day + 17 * 3600 })),
      closedDays: [],
    };
    const { hoursAvailable } = predictionAt(
      plan(
        {
          arrivals: [poisson(1 / day)],
          resources: [
            resource('desk', 2, {
              hours: office,
              capacity: levels({ from: 0, units: 2, speed: 0.5 }, { from: 70 * day, units: 4 }),
            }),
          ],
          steps: [step('service', work(0, constant(60)), goTo(toEnd(0)))],
        },
        { horizon: 140 * day },
      ),
    );
    expect(hoursAvailable).toBeCloseTo(((40 / 168) * (1 + 4) * (year / 3600)) / 2, 6);
  });

  it('adds a backlog to the list that it is about', () => {
    const { passes } = predictionAt(
      plan(
        {
          arrivals: [{ ...poisson(0), name: 'old', pattern: { kind: 'backlog', count: 61 } }, poisson(2)],
          resources: [resource('desk', 1)],
          steps: [step('service', work(0, constant(1)), goTo(toEnd(0)))],
          ends: [end('done')],
        },
        { horizon: 100 },
      ),
    );
    expect(passes.map(({ waiting, at }) => [waiting, at])).toEqual([
      [10, 0],
      [25, 0],
      [50, 0],
      [100, expect.closeTo(40, 6)],
      [250, expect.closeTo(190, 6)],
    ]);
  });
});
