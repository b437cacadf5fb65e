/** Identities that hold in every run of every plan, on random small networks (verification case 69). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/experiment/places/sites.ts';
import { predictLoads } from '../../src/experiment/predict/predict-loads.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Plan, ResourcePlan, StepPart, Target } from '../../src/plan/plan.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  levels,
  plainLine,
  plan,
  poisson,
  policy,
  resource,
  step,
  toEnd,
  toStep,
} from './plans.ts';

const duration: fc.Arbitrary<Distribution> = fc.oneof(
  fc.double({ min: 0.1, max: 5, noNaN: true }).map(exponential),
  fc.integer({ min: 0, max: 4 }).map(constant),
  fc
    .record({ mean: fc.double({ min: 0.5, max: 4, noNaN: true }), sd: fc.double({ min: 0.1, max: 6, noNaN: true }) })
    .map(({ mean, sd }): Distribution => ({ kind: 'lognormal', mean, sd })),
);

const resources: fc.Arbitrary<readonly ResourcePlan[]> = fc
  .array(
    fc.record({
      units: fc.integer({ min: 1, max: 4 }),
      order: fc.constantFrom('first come' as const, 'last come' as const, 'priority' as const),
      closing: fc.constantFrom('pause' as const, 'finish' as const, 'restart' as const, 'redraw' as const),
      preempts: fc.constantFrom('no' as const, 'resume' as const, 'restart' as const, 'redraw' as const),
      roster: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      room: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ units, order, closing, preempts, roster, room }, i) => ({
      ...resource(`r${i}`, units),
      ...{ order, closing, room },
      preempts: order === 'priority' ? preempts : 'no',
      capacity: {
        ...levels({ from: 0, units }),
        roster:
          roster === undefined
            ? undefined
            : {
                every: 24,
                offset: 0,
                shifts: [
                  { from: 0, units: roster },
                  { from: 8, units: units + 1 },
                ],
              },
      },
    })),
  );

interface StepChoice {
  readonly takes: Distribution;
  readonly also: boolean;
  readonly keeps: boolean;
  readonly patience: Distribution | undefined;
  readonly balks: boolean;
  readonly pause: Distribution | undefined;
  readonly back: boolean;
  readonly gate: number | undefined;
}

const stepChoice: fc.Arbitrary<StepChoice> = fc.record({
  takes: duration,
  also: fc.boolean(),
  keeps: fc.boolean(),
  patience: fc.option(duration, { nil: undefined }),
  balks: fc.boolean(),
  pause: fc.option(duration, { nil: undefined }),
  back: fc.boolean(),
  gate: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
});

const network: fc.Arbitrary<Plan> = fc
  .record({
    resources,
    steps: fc.array(stepChoice, { minLength: 1, maxLength: 4 }),
    rate: fc.double({ min: 0.1, max: 2, noNaN: true }),
    backlog: fc.integer({ min: 0, max: 20 }),
    startUp: fc.constantFrom(0, 50),
  })
  .map(({ resources: all, steps, rate, backlog, startUp }) => {
    // A resource that is kept is not asked for again by the same case, which would wait for itself for ever.
    const needsOf = (i: number, also: boolean) => {
      const first = i % (all.length - 1);
      return also && first !== all.length - 2 ? [first, all.length - 2] : [first];
    };
    return plan(
      {
        attributes: [category('use', { light: 0.6, heavy: 0.4 })],
        arrivals: [poisson(rate), { ...poisson(0, toStep(0), 'old'), pattern: { kind: 'backlog', count: backlog } }],
        resources: all,
        steps: steps.map(({ takes, also, keeps, patience, balks, pause, back, gate }, i) => {
          const next: Target = i + 1 < steps.length ? toStep(i + 1) : toEnd(0);
          const last = i + 1 === steps.length;
          const place = all.length - 1;
          const needs = [
            ...needsOf(i, also).map((each) => ({ resource: each, units: 1, keeps: false })),
            ...(keeps && last ? [{ resource: place, units: 1, keeps: true }] : []),
          ];
          const parts: readonly StepPart[] = [
            { kind: 'charge', amount: { kind: 'by', attribute: 0, of: [fixed(75), fixed(150)] } },
            ...(gate === undefined
              ? []
              : [
                  {
                    kind: 'gate' as const,
                    openWhile: {
                      kind: 'state' as const,
                      quantity: { kind: 'waiting at' as const, step: i },
                      relation: '<' as const,
                      value: gate,
                    },
                    reopens: {
                      kind: 'state' as const,
                      quantity: { kind: 'waiting at' as const, step: i },
                      relation: '<=' as const,
                      value: gate / 2,
                    },
                    closedTo: toEnd(1),
                  },
                ]),
            {
              kind: 'work',
              needs,
              takes: fixed(takes),
              line: {
                ...plainLine,
                priority: { kind: 'by', attribute: 0, of: [fixed(0), fixed(1)] },
                refusedTo: toEnd(1),
                balks: balks
                  ? [{ when: { kind: 'level', attribute: 0, anyOf: [1] }, share: fixed(0.3), to: toEnd(1) }]
                  : [],
                patience: patience && { lasts: fixed(patience), to: toEnd(1) },
              },
            },
            ...(pause === undefined ? [] : [{ kind: 'wait' as const, lasts: fixed(pause) }]),
            { kind: 'release', resource: place },
            {
              kind: 'route',
              branches: [
                ...(back ? [branch(toStep(0), { share: fixed(0.4), atMost: 2 })] : []),
                branch(next, { when: { kind: 'level', attribute: 0, anyOf: [0] }, after: fixed(exponential(2)) }),
                branch(next),
              ],
            },
          ];
          return step(`s${i}`, ...parts);
        }),
        ends: [end('done', { collects: true, costs: fixed(3) }), end('gone', { counts: 'lost' })],
      },
      { horizon: 300, startUp },
    );
  });

describe('in every run of every network', () => {
  it('the consistency checks pass, or there would be an error', () => {
    let audits = 0;
    fc.assert(
      fc.property(network, fc.integer({ min: 0, max: 5 }), (net, replication) => {
        const result = replicate(net, { seed: 'books', replication });
        audits += result.audits.length;
        expect(result.audits.filter(({ passed }) => !passed)).toEqual([]);
      }),
      { numRuns: 300, seed: 69 },
    );
    expect(audits).toBeGreaterThan(300 * 10);
  });

  it('no share is below 0 or above 1, no time and no count below 0, and nothing is not a number', () => {
    fc.assert(
      fc.property(network, (net) => {
        const { values } = replicate(net, { seed: 'bounds', replication: 0 });
        sites(net).forEach(({ measure }, i) => {
          const value = values[i];
          if (value === undefined) return;
          expect(Number.isFinite(value), measure.id).toBe(true);
          if (measure.id !== 'growth') expect(value, measure.id).toBeGreaterThanOrEqual(0);
          if (measure.unit === 'share' && measure.id !== 'load')
            expect(value, measure.id).toBeLessThanOrEqual(1 + 1e-9);
        });
      }),
      { numRuns: 100, seed: 70 },
    );
  });

  it('the checks of every period pass, and its counts add up to those of the run', () => {
    fc.assert(
      fc.property(network, fc.boolean(), (net, moves) => {
        const reassess = moves ? { steps: [0], to: toEnd(1) } : undefined;
        const policies = [policy('at once', 60, net, { reassess }), policy('slowly', 150, net, { over: 70, reassess })];
        const changing = { ...net, policies };
        // An error, where a check of a period fails.
        const { periods, values } = replicate(changing, { seed: 'periods', replication: 0 });
        expect(periods).toHaveLength(4);
        sites(changing).forEach(({ measure, where }, i) => {
          if (!['arrived', 'ended', 'charged'].includes(measure.id) || where.kind !== 'chain') return;
          expect(
            periods.reduce((sum, period) => sum + (period[i] ?? 0), 0),
            measure.id,
          ).toBeCloseTo(values[i] ?? 0, 6);
        });
      }),
      { numRuns: 100, seed: 73 },
    );
  });

  it('a policy that changes nothing changes nothing', () => {
    fc.assert(
      fc.property(network, (net) => {
        const changing = { ...net, policies: [policy('the same', 100, net, { over: 50 })] };
        const told = (of: Plan) => {
          const { values } = replicate(of, { seed: 'nothing', replication: 0 });
          return sites(of).flatMap(({ measure, whereName }, i) =>
            measure.id === 'clear time' ? [] : [[measure.id, whereName, values[i]]],
          );
        };
        expect(told(changing)).toEqual(told(net));
      }),
      { numRuns: 50, seed: 74 },
    );
  });

  it('the same seed gives the same bytes', () => {
    fc.assert(
      fc.property(network, (net) => {
        const once = () => JSON.stringify(replicate(net, { seed: 'bytes', replication: 1 }));
        expect(once()).toBe(once());
      }),
      { numRuns: 30, seed: 71 },
    );
  });

  it('the prediction is finite and its throttled flow is never above the unthrottled one', () => {
    fc.assert(
      fc.property(network, (net) => {
        for (const { by, casesPerYear = 0, casesPerYearUnthrottled = 0, load, margin } of predictLoads(net)) {
          expect(by).not.toBe('unknown');
          expect(load).toBeGreaterThanOrEqual(0);
          expect(margin).toBeGreaterThanOrEqual(0);
          if (by === 'formula') expect(casesPerYear).toBeLessThanOrEqual(casesPerYearUnthrottled * (1 + 1e-9));
        }
      }),
      { numRuns: 100, seed: 72 },
    );
  });
});

describe('at one first-come station, on the same draws', () => {
  const waits = (servers: number, rate: number, service: Distribution, replication: number) => {
    const one = plan(
      {
        arrivals: [poisson(rate)],
        resources: [resource('desk', servers)],
        steps: [
          step(
            'service',
            { kind: 'work', needs: [{ resource: 0, units: 1, keeps: false }], takes: fixed(service), line: plainLine },
            { kind: 'route', branches: [branch(toEnd(0))] },
          ),
        ],
      },
      { horizon: 200 },
    );
    const { values, course } = replicate(one, { seed: 'servers', replication });
    const site = sites(one).findIndex(({ measure, where }) => measure.id === 'queue mean' && where.kind === 'resource');
    return { queue: values[site] ?? Number.NaN, lists: Array.from(course.waiting[0] ?? []) };
  };

  it('one server more never means more waiting, in any second', () => {
    let waited = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        duration,
        fc.nat(9),
        (servers, rate, service, replication) => {
          const fewer = waits(servers, rate, service, replication);
          const more = waits(servers + 1, rate, service, replication);
          waited += fewer.queue;
          expect(more.queue).toBeLessThanOrEqual(fewer.queue * (1 + 1e-12));
          more.lists.forEach((list, i) => {
            expect(list).toBeLessThanOrEqual((fewer.lists[i] ?? Number.NaN) + 1e-9);
          });
        },
      ),
      { numRuns: 100, seed: 73 },
    );
    expect(waited).toBeGreaterThan(1);
  });
});
