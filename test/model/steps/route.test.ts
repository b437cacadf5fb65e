import { describe, expect, it } from 'vitest';
import type { BranchPlan, Plan } from '../../../src/plan/plan.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { at, backlog, by, done, elsewhere, isLevel, keep, state } from '../plans.ts';
import { meanOf, only, record, times, values, whom } from '../record.ts';

const third = toEnd(2);

/** Cases that take one of the branches to three ends. */
function routed(count: number, branches: readonly BranchPlan[], more: Partial<Plan> = {}): Plan {
  return plan(
    {
      arrivals: [backlog(count)],
      resources: [],
      steps: [step('sort', { kind: 'route', branches })],
      ends: [end('done'), end('elsewhere'), end('third')],
      ...more,
    },
    { horizon: 100 },
  );
}

function ended(scenario: Plan) {
  const { happenings } = record(scenario);
  const count = (name: string) => only(happenings, 'ended', name).length;
  return [count('done'), count('elsewhere'), count('third')] as const;
}

describe('a route', () => {
  it('sends shares of the cases, and the rest along the branch without a share', () => {
    const [a, b, c] = ended(
      routed(20_000, [branch(done, { share: fixed(0.25) }), branch(elsewhere, { share: fixed(0.6) }), branch(third)]),
    );
    expect(a + b + c).toBe(20_000);
    // Standard errors below 70.
    expect(Math.abs(a - 5000)).toBeLessThan(200);
    expect(Math.abs(b - 12_000)).toBeLessThan(210);
  });

  it('takes the first branch that applies where no shares are given', () => {
    expect(ended(routed(10, [branch(elsewhere), branch(done)]))).toEqual([0, 10, 0]);
  });

  it('leaves nobody out where shares sum to 1 but for rounding', () => {
    const shares = Array.from({ length: 10 }, (_, i) => branch(toEnd(i % 3), { share: fixed(0.1 - 1e-6) }));
    const counts = ended(routed(5000, shares));
    expect(counts[0] + counts[1] + counts[2]).toBe(5000);
  });

  it('looks at attributes, and at shares that depend on them', () => {
    const attributes = [category('kind', { a: 0.5, b: 0.3, c: 0.2 })];
    const branches = [
      branch(third, { when: isLevel(0, 2) }),
      branch(done, { share: by(0, 0.8, 0, 1) }),
      branch(elsewhere),
    ];
    const [first, second, last] = ended(routed(20_000, branches, { attributes }));
    expect(first + second + last).toBe(20_000);
    expect(Math.abs(last - 4000)).toBeLessThan(170);
    expect(Math.abs(first - 8000)).toBeLessThan(210);
  });

  it('adds up the shares only of the branches whose condition holds', () => {
    const attributes = [category('kind', { a: 0.5, b: 0.5 })];
    const branches = [
      branch(done, { when: isLevel(0, 0), share: fixed(0.5) }),
      branch(elsewhere, { share: fixed(0.5) }),
      branch(third),
    ];
    const [first, second, last] = ended(routed(20_000, branches, { attributes }));
    // Half of the a's; half of all; and the rest of the b's.
    expect(Math.abs(first - 5000)).toBeLessThan(200);
    expect(Math.abs(second - 10_000)).toBeLessThan(220);
    expect(Math.abs(last - 5000)).toBeLessThan(200);
  });

  it('keeps time between a step and the next, without anyone being occupied', () => {
    const scenario = plan(
      {
        arrivals: [at([1, 4])],
        resources: [resource('desk', 1)],
        steps: [step('a', goTo(toStep(1), constant(10))), step('b', work(0, constant(2)), goTo(done))],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    expect(times(happenings, 'started', 'b')).toEqual([11, 14]);
    expect(values(happenings, 'ended')).toEqual([12, 12]);
  });

  it('fails where no branch applies to a case', () => {
    const attributes = [category('kind', { a: 1, b: 0 })];
    const scenario = routed(1, [branch(done, { when: isLevel(0, 1) })], { attributes });
    expect(() => record(scenario)).toThrow('no branch of step "sort" applies');
  });
});

describe('a branch that one case may take so many times', () => {
  const loop = (atMost: number) =>
    plan(
      {
        arrivals: [backlog(3)],
        resources: [resource('desk', 1)],
        steps: [
          step('try', work(0, constant(1)), { kind: 'route', branches: [branch(toStep(0), { atMost }), branch(done)] }),
        ],
      },
      { horizon: 100 },
    );

  it.each([1, 2, 5])('is taken %d times by each', (atMost) => {
    const { happenings } = record(loop(atMost));
    expect(only(happenings, 'started', 'try')).toHaveLength(3 * (atMost + 1));
    expect(whom(happenings, 'ended', 'done').toSorted()).toEqual(['cases 0', 'cases 1', 'cases 2']);
  });

  it('is counted anew for a case in a slot that was used before', () => {
    const scenario = { ...loop(2), arrivals: [at([0, 50])] };
    const { happenings } = record(scenario);
    expect(times(happenings, 'started')).toEqual([0, 1, 2, 50, 51, 52]);
  });
});

describe('a route that looks at the system', () => {
  it('sees the units in use, and free', () => {
    const looking = step('look', {
      kind: 'route',
      branches: [
        branch(toStep(1), { when: state({ kind: 'free', resource: 0 }, '>', 0) }),
        branch(elsewhere, { when: state({ kind: 'in use', resource: 0 }, '=', 2) }),
      ],
    });
    const scenario = plan(
      {
        arrivals: [at([0, 1, 2, 3, 12])],
        resources: [resource('place', 2)],
        steps: [looking, step('stay', work(0, constant(10)), goTo(done))],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    expect(times(happenings, 'started')).toEqual([0, 1, 12]);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual([2, 3]);
  });

  it('sees units that come back at this very instant', () => {
    const sees = step('look', {
      kind: 'route',
      branches: [branch(toStep(1), { when: state({ kind: 'free', resource: 0 }, '>', 0) }), branch(elsewhere)],
    });
    const scenario = plan(
      {
        arrivals: [at([5]), at([0], { name: 'holder', to: toStep(1) })],
        resources: [resource('place', 1)],
        steps: [sees, step('stay', keep(0, constant(2)), goTo(done, constant(3)))],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    expect(whom(record(scenario).happenings, 'ended')).toEqual(['holder 0', 'cases 0']);
    expect(only(record(scenario).happenings, 'ended', 'elsewhere')).toEqual([]);
  });
});

describe('the pause of a branch', () => {
  it('does not change when a branch is added before it', () => {
    const pauses = (branches: readonly BranchPlan[]) => {
      const { happenings } = record(routed(200, branches));
      return new Map(only(happenings, 'ended', 'done').map(({ who, value }) => [who, value]));
    };
    const pausing = branch(done, { after: fixed(exponential(1)) });
    const alone = pauses([pausing]);
    const beside = pauses([
      branch(done, { share: fixed(0.3), after: fixed(constant(7)) }),
      branch(third, { share: fixed(0.3) }),
      pausing,
    ]);
    const kept = [...beside].filter(([who, value]) => alone.get(who) === value);
    expect(alone.size).toBe(200);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.length + [...beside.values()].filter((value) => value === 7).length).toBe(beside.size);
  });

  it('is independent of which branch was taken', () => {
    const half = [
      branch(done, { share: fixed(0.5), after: fixed(exponential(1)) }),
      branch(elsewhere, { after: fixed(exponential(1)) }),
    ];
    const { happenings } = record(routed(20_000, half));
    expect(Math.abs(meanOf(values(happenings, 'ended', 'done')) - 1)).toBeLessThan(0.03);
    expect(Math.abs(meanOf(values(happenings, 'ended', 'elsewhere')) - 1)).toBeLessThan(0.03);
  });
});
