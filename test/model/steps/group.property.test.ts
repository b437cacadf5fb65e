import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupPart, Plan, StepPlan } from '../../../src/plan/plan.ts';
import {
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plainLine,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { seats, trainer } from '../group-plans.ts';
import { policy } from '../plans.ts';
import { only, record } from '../record.ts';

const horizon = 300;

/** Groups as various as they can be; who drops out or is expelled goes to the other step, or leaves. */
const groups: fc.Arbitrary<GroupPart> = fc
  .record({
    size: fc.integer({ min: 1, max: 5 }),
    least: fc.integer({ min: 1, max: 5 }),
    startsAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    seated: fc.boolean(),
    staffed: fc.boolean(),
    sessions: fc.integer({ min: 1, max: 4 }),
    every: fc.integer({ min: 1, max: 8 }),
    takes: fc.integer({ min: 0, max: 4 }),
    absent: fc.constantFrom(undefined, 0.1, 0.6, 1),
    mayMiss: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    makesUp: fc.boolean(),
    dropsOut: fc.constantFrom(undefined, 'per session' as const, 'after' as const),
    patience: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    urgent: fc.boolean(),
    room: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  })
  .map((of) => ({
    kind: 'group',
    forms: of.seated
      ? { kind: 'sessions', resource: 1, least: of.least }
      : { kind: 'fills', size: of.size, least: Math.min(of.least, of.size), startsAfter: of.startsAfter },
    sessions: of.sessions,
    every: of.every,
    needs: of.staffed ? trainer.needs : [],
    takes: of.takes === 0 ? constant(0) : exponential(of.takes),
    absent: of.absent === undefined ? undefined : fixed(of.absent),
    mayMiss: of.absent === undefined || of.mayMiss === undefined ? undefined : { times: of.mayMiss, to: toStep(2) },
    makesUp: of.absent !== undefined && of.makesUp ? toStep(2) : undefined,
    dropsOut: dropsOut(of.dropsOut),
    line: {
      ...plainLine,
      priority: fixed(of.urgent ? 1 : 0),
      room: of.room,
      refusedTo: toEnd(1),
      patience: of.patience === undefined ? undefined : { lasts: fixed(exponential(of.patience)), to: toEnd(1) },
    },
  }));

function dropsOut(kind: 'per session' | 'after' | undefined): GroupPart['dropsOut'] {
  if (kind === 'after') return { kind, lasts: fixed(exponential(6)), to: toStep(2) };
  return kind && { kind, share: fixed(0.3), to: toStep(2) };
}

const steps: fc.Arbitrary<readonly StepPlan[]> = fc
  .tuple(groups, groups)
  .map(([one, other]) => [
    step('training', one, goTo(toStep(1))),
    step('course', other, goTo(toEnd(0))),
    step('talk', work(0, exponential(2), { priority: fixed(1) }), goTo(toEnd(0))),
  ]);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    before: steps,
    after: fc.option(steps, { nil: undefined }),
    over: fc.constantFrom(0, 40),
    reassess: fc.boolean(),
    order: fc.constantFrom('first come' as const, 'last come' as const, 'priority' as const),
    preempts: fc.constantFrom('no' as const, 'resume' as const, 'redraw' as const),
    closing: fc.constantFrom('finish' as const, 'pause' as const, 'restart' as const, 'redraw' as const),
  })
  .map(({ before, after, over, reassess, order, preempts, closing }) => {
    const capacity = {
      ...resource('', 0).capacity,
      levels: [0, 1, 2, 3, 4, 5].map((each) => ({ from: each * 40, units: (each + 1) % 3, speed: 1 })),
    };
    const base = plan(
      {
        arrivals: [poisson(0.8)],
        resources: [resource('trainer', 0, { capacity, order, preempts, closing }), seats(3, 2, 6, { order })],
        steps: before,
        ends: [end('done'), end('elsewhere')],
      },
      { horizon },
    );
    if (after === undefined) return base;
    const more = { over, reassess: reassess ? { steps: [0, 1], to: toStep(2) } : undefined };
    return { ...base, policies: [policy('new', 100, { ...base, steps: after }, more)] };
  });

describe('groups, whatever they are like', () => {
  it('lose nobody, and keep count of who waits and who is in them', () => {
    fc.assert(
      fc.property(plans, (scenario) => {
        const until = [30, 99, 101, 140, 141, 200, horizon];
        for (const moment of until) {
          const { happenings, model } = record(scenario, { until: [moment] });
          const count = (what: Parameters<typeof only>[1], where?: string) => only(happenings, what, where).length;
          expect(model.casesInHand).toBe(count('arrived') - count('ended'));
          let inGroups = 0;
          scenario.steps.forEach(({ name }, index) => {
            const left = count('gaveUp', name) + count('reassessed', name);
            const fromList = only(happenings, 'waiting', name).map(({ who }) => who);
            const inSight: number[] = [];
            model.eachWaiting(index, (item) => inSight.push(item));
            expect(inSight).toHaveLength(model.waitingAt(index));
            expect(new Set(inSight).size).toBe(inSight.length);
            expect(fromList.length).toBeGreaterThanOrEqual(model.waitingAt(index) + left);
            const inside = count('started', name) - count('finished', name);
            let atWork = 0;
            model.eachAtWork(index, () => {
              atWork++;
            });
            expect(atWork).toBe(inside);
            inGroups += inside + model.waitingAt(index);
          });
          // Nobody is anywhere else: nothing in these chains takes time but lists, groups and work.
          expect(model.casesInHand).toBe(inGroups);
          for (const { value, other, where } of only(happenings, 'groupStarted')) {
            expect(value).toBeGreaterThanOrEqual(1);
            expect(value).toBeLessThanOrEqual(Math.max(5, other));
            expect(where).not.toBe('talk');
          }
          for (const { value, other } of only(happenings, 'seatsOffered')) expect(value).toBeLessThanOrEqual(other);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('count at each resource everybody who waits at its steps', () => {
    fc.assert(
      fc.property(plans, (scenario) => {
        const { model } = record({ ...scenario, policies: [] }, { until: [170] });
        [0, 1].forEach((index) => {
          const waiting = scenario.steps.map(({ parts }, at) => {
            const [part] = parts;
            const needs = part?.kind === 'work' || part?.kind === 'group' ? part.needs : [];
            const seated = part?.kind === 'group' && part.forms.kind === 'sessions' && index === 1;
            return seated || needs.some((need) => need.resource === index) ? model.waitingAt(at) : 0;
          });
          expect(model.waitingFor(index)).toBe(waiting.reduce((sum, each) => sum + each, 0));
        });
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('end with everything given back', () => {
    fc.assert(
      fc.property(plans, (scenario) => {
        const patient = { lasts: fixed(exponential(50)), to: toEnd(1) };
        const finite = (each: StepPlan): StepPlan => ({
          ...each,
          parts: each.parts.map((part) =>
            part.kind === 'group' ? { ...part, line: { ...part.line, patience: patient } } : part,
          ),
        });
        const { happenings, model } = record({
          ...scenario,
          policies: [],
          steps: scenario.steps.map(finite),
          arrivals: scenario.arrivals.map((each) => ({ ...each, until: 150 })),
          resources: scenario.resources.map((each, index) =>
            index === 0 ? { ...each, capacity: resource('', 2).capacity } : each,
          ),
          period: { ...scenario.period, horizon: 3000 },
        });
        expect([model.casesInHand, model.inUse(0), model.waitingFor(0), model.waitingFor(1)]).toEqual([0, 0, 0, 0]);
        const starts = only(happenings, 'started').length;
        expect(only(happenings, 'finished')).toHaveLength(starts);
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
