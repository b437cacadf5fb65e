import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PolicyPlan, StepPart, StepPlan } from '../../src/plan/plan.ts';
import {
  branch,
  constant,
  end,
  exponential,
  fixed,
  plainLine,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
} from '../experiment/plans.ts';
import { always, policy } from './plans.ts';
import { only, record } from './record.ts';

const places = 3;
/** A resource that is kept from one step's work to the end of its pause, and needed for nothing else. */
const kept = places;

/** One version of a step: what it needs, whether it keeps that, how people leave the list, and where they go. */
const version = fc.record({
  works: fc.boolean(),
  need: fc.integer({ min: 0, max: places - 1 }),
  also: fc.option(fc.integer({ min: 0, max: places - 1 }), { nil: undefined }),
  keeps: fc.boolean(),
  takes: fc.integer({ min: 1, max: 6 }),
  patience: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  balks: fc.boolean(),
  waits: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  back: fc.boolean(),
});

type Version = typeof version extends fc.Arbitrary<infer Each> ? Each : never;

function stepOf(index: number, { works, need, also, keeps, takes, patience, balks, waits, back }: Version): StepPlan {
  const parts: StepPart[] = [];
  if (works) {
    const resources = also === undefined || also === need ? [need] : [need, also];
    parts.push({
      kind: 'work',
      needs: [
        ...resources.map((each) => ({ resource: each, units: 1, keeps: false })),
        ...(keeps ? [{ resource: kept, units: 1, keeps: true }] : []),
      ],
      takes: fixed(exponential(takes)),
      line: {
        ...plainLine,
        balks: balks ? [{ when: always, share: fixed(0.2), to: toEnd(1) }] : [],
        patience: patience === undefined ? undefined : { lasts: fixed(exponential(patience)), to: toEnd(1) },
      },
    });
  }
  if (waits !== undefined) parts.push({ kind: 'wait', lasts: fixed(constant(waits)) });
  parts.push({ kind: 'release', resource: kept });
  const onward = index + 1 < places ? toStep(index + 1) : toEnd(0);
  const again = back ? [branch(toStep(0), { atMost: 1, share: fixed(0.3) })] : [];
  return step(`step ${index}`, ...parts, { kind: 'route', branches: [...again, branch(onward)] });
}

const steps = fc.tuple(version, version, version).map((each) => each.map((of, index) => stepOf(index, of)));

const plans: fc.Arbitrary<Plan> = fc
  .record({
    units: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: kept + 1, maxLength: kept + 1 }),
    closing: fc.constantFrom('finish' as const, 'pause' as const, 'redraw' as const),
    before: steps,
    policies: fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 150 }),
        over: fc.constantFrom(0, 30, 200),
        steps,
        reassess: fc.option(fc.subarray([0, 1, 2], { minLength: 1 }), { nil: undefined }),
        to: fc.constantFrom(toStep(0), toStep(1), toEnd(1)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ units, closing, before, policies }) => {
    const base = plan(
      {
        // Nobody comes any more after 400: by then, or long after, all have left.
        arrivals: [{ ...poisson(0.7), until: 400 }],
        resources: units.map((count, i) => {
          const capacity = { ...resource('', count).capacity };
          const levels = [
            ...capacity.levels,
            { from: 100, units: count - 1, speed: 1 },
            { from: 300, units: count, speed: 1 },
          ];
          return resource(`r${i}`, count, { closing, capacity: { ...capacity, levels } });
        }),
        steps: before,
        ends: [end('done'), end('gone', { counts: 'lost' })],
      },
      { horizon: 20_000 },
    );
    let from = 0;
    const dated = policies.map((each, i): PolicyPlan => {
      from += each.after;
      const reassess = each.reassess && { steps: each.reassess, to: each.to };
      return policy(`policy ${i}`, from, { ...base, steps: each.steps }, { over: each.over, reassess });
    });
    return { ...base, policies: dated };
  });

describe('whatever policies change', () => {
  it('everybody leaves once, whoever waits is served or leaves the list, and all units come back', () => {
    let reassessed = 0;
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 1000 }), (scenario, replication) => {
        const { happenings, model } = record(scenario, { replication, until: [200, 20_000] });
        const count = (what: Parameters<typeof only>[1]) => only(happenings, what).length;
        const waitedFirst = only(happenings, 'started').filter(({ value }) => value > 0).length;
        reassessed += count('reassessed');
        expect(model.casesInHand).toBe(0);
        expect(new Set(only(happenings, 'ended').map(({ who }) => who)).size).toBe(count('arrived'));
        expect(count('ended')).toBe(count('arrived'));
        expect(count('finished')).toBe(count('started'));
        expect(count('waiting') - count('gaveUp') - count('reassessed')).toBeGreaterThanOrEqual(waitedFirst);
        scenario.resources.forEach((_, index) => {
          expect([model.inUse(index), model.waitingFor(index)]).toEqual([0, 0]);
        });
        scenario.steps.forEach((_, index) => {
          expect(model.waitingAt(index)).toBe(0);
        });
      }),
      { seed: 3, numRuns: 150 },
    );
    expect(reassessed).toBeGreaterThan(1000);
  });

  it('what happens does not depend on where the run halts', () => {
    fc.assert(
      fc.property(plans, (scenario) => {
        const { happenings } = record(scenario, { until: [600] });
        expect(record(scenario, { until: [50, 100, 100, 151, 600] }).happenings).toEqual(happenings);
      }),
      { seed: 4, numRuns: 20 },
    );
  });
});
