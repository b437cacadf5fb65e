import { describe, expect, it } from 'vitest';
import type { Plan, ResourcePlan, StepPart } from '../../src/plan/plan.ts';
import { hour } from '../../src/plan/units.ts';
import {
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  resource,
  step,
  toStep,
  work,
} from '../experiment/plans.ts';
import { backlog, by, done, elsewhere, keep, state, units, unitsFrom } from './plans.ts';
import { only, record } from './record.ts';

/** How many of `count` cases, all at one moment, are let in while the wait to expect is at most `limit`. */
function letIn(
  limit: number,
  more: Partial<ResourcePlan>,
  takes = work(0, constant(10)),
  count = 50,
  now = 0,
  afterwards: readonly StepPart[] = [],
): number {
  const short = state({ kind: 'expected wait', resource: 0 }, '<=', limit);
  const scenario: Plan = plan(
    {
      arrivals: [{ ...backlog(0), pattern: { kind: 'times', at: Array.from({ length: count }, () => now) } }],
      resources: [resource('desk', 1, more)],
      steps: [
        step('referral', { kind: 'gate', openWhile: short, reopens: short, closedTo: elsewhere }, goTo(toStep(1))),
        step('service', takes, ...afterwards, goTo(done)),
      ],
      attributes: [category('kind', { short: 1, long: 0 })],
      ends: [end('done'), end('elsewhere')],
    },
    { horizon: now + 1 },
  );
  return count - only(record(scenario).happenings, 'diverted').length;
}

describe('the wait to expect', () => {
  // One case starts at once; of those who wait, one more is let in than fit in the limit.
  it('is the work that waits', () => {
    expect(letIn(35, {})).toBe(1 + 3 + 1);
  });

  it('is shared by the units in force at the time', () => {
    expect(letIn(35, { capacity: units(4) })).toBe(4 + 14 + 1);
    expect(letIn(35, { capacity: unitsFrom([0, 1], [100, 2]) }, work(0, constant(10)), 50, 200)).toBe(2 + 7 + 1);
  });

  it('takes longer at half pace, and in opening hours', () => {
    const mornings: ResourcePlan['hours'] = {
      ...{ name: 'mornings', title: { en: 'mornings', nl: 'ochtenden' } },
      week: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: 24 * day * hour, to: (24 * day + 12) * hour })),
      closedDays: [],
    };
    expect(letIn(65, { capacity: units(1, 0.5) })).toBe(1 + 3 + 1);
    expect(letIn(65, { hours: mornings })).toBe(1 + 3 + 1);
    // By night nobody starts, and the wait is still that of a whole day's mean.
    expect(letIn(65, { hours: mornings }, work(0, constant(10)), 50, 18 * hour)).toBe(3 + 1);
  });

  it('reckons with the mean of a roster, wherever it begins', () => {
    const shifts = [
      { from: 10, units: 2 },
      { from: 30, units: 0 },
    ];
    // Two units for 20 of every 40 seconds.
    expect(letIn(35, { capacity: { ...units(1), roster: { every: 40, offset: 0, shifts } } })).toBe(3 + 1);
    const late = [
      { from: 10, units: 1 },
      { from: 20, units: 3 },
    ];
    // One unit for 10 of every 40 seconds, three for 30: 2.5, of which three start at once at time 0.
    expect(letIn(35, { capacity: { ...units(1), roster: { every: 40, offset: 0, shifts: late } } })).toBe(3 + 8 + 1);
  });

  it('takes the plain mean of work that depends on the case, at a time for each unit needed', () => {
    expect(letIn(35, {}, work(0, by(0, exponential(4), exponential(16))))).toBe(1 + 3 + 1);
    const pair = work(0, constant(10));
    if (pair.kind !== 'work') throw new RangeError('expected work');
    const needs = [{ resource: 0, units: 2, keeps: false }];
    expect(letIn(35, { capacity: units(2) }, { ...pair, needs })).toBe(1 + 3 + 1);
  });

  it('reckons with the time that a unit is kept after the step, until it is released', () => {
    const kept = keep(0, constant(4));
    expect(letIn(35, {}, kept, 50, 0, [{ kind: 'wait', lasts: fixed(constant(6)) }])).toBe(1 + 3 + 1);
    const release: StepPart = { kind: 'release', resource: 0 };
    expect(letIn(35, {}, kept, 50, 0, [{ kind: 'wait', lasts: fixed(constant(3)) }, release])).toBe(1 + 5 + 1);
  });

  it('is nothing where nobody waits, also where nobody works', () => {
    expect(letIn(0, { capacity: units(0) })).toBe(1);
  });
});
