import { describe, expect, it } from 'vitest';
import type { Plan, StepPlan } from '../../src/plan/plan.ts';
import {
  branch,
  category,
  end,
  exponential,
  fixed,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../experiment/plans.ts';
import { by, isLevel, policy, state } from './plans.ts';
import { under } from './policy-plans.ts';
import type { Happening } from './record.ts';
import { record } from './record.ts';

const changes = 5000;

/** Work with patience, then out for some, and for others back once or onward. */
function station(index: number, more: { readonly takes?: number; readonly leaving?: number } = {}): StepPlan {
  const { takes = 8, leaving = 0.1 } = more;
  return step(
    `step ${index}`,
    work(index, by(0, exponential(takes), exponential(takes + 3)), {
      patience: { lasts: fixed(exponential(300)), to: toEnd(1) },
    }),
    {
      kind: 'route',
      branches: [
        branch(toEnd(0), { share: fixed(leaving), after: fixed(exponential(5)) }),
        branch(toStep(index), { atMost: 1, share: fixed(0.2) }),
        branch(index < 2 ? toStep(index + 1) : toEnd(0)),
      ],
    },
  );
}

function chain(steps: readonly StepPlan[] = [station(0), station(1), station(2)]): Plan {
  return plan(
    {
      arrivals: [poisson(0.1)],
      resources: [0, 1, 2].map((index) => resource(`desk ${index}`, 2)),
      steps,
      attributes: [category('kind', { short: 0.6, long: 0.4 })],
      ends: [end('done'), end('lost')],
    },
    { horizon: 2 * changes },
  );
}

const until = (happenings: readonly Happening[], moment: number) => happenings.filter(({ now }) => now < moment);
const at = (happenings: readonly Happening[], ...places: readonly string[]) =>
  happenings.filter(({ where }) => places.includes(where));

describe('a policy and the luck of each case: verification case 70', () => {
  const base = chain();
  const alone = record(base).happenings;

  it('one that changes nothing changes nothing', () => {
    const copy = { ...chain(), steps: [station(0), station(1), station(2)] };
    expect(alone.length).toBeGreaterThan(8000);
    expect(record(under(base, policy('same', changes, copy))).happenings).toEqual(alone);
    expect(record(under(base, policy('slowly the same', changes, copy, { over: 1000 }))).happenings).toEqual(alone);
  });

  it('nothing is different before it, and much after it', () => {
    const gate = state({ kind: 'waiting at', step: 0 }, '<', 2);
    const gated = { kind: 'gate', openWhile: gate, reopens: gate, closedTo: toEnd(1) } as const;
    const first = station(0, { takes: 12, leaving: 0.4 });
    const steps = [{ ...first, parts: [gated, ...first.parts] }, station(1), station(2)];
    const after = policy('new', changes, { ...base, steps }, { reassess: { steps: [1], to: toStep(0) } });
    const { happenings } = record(under(base, after));
    expect(until(happenings, changes)).toEqual(until(alone, changes));
    expect(happenings.length).not.toBe(alone.length);
  });

  it('nothing is different upstream of it', () => {
    const steps = [station(0), station(1), station(2, { takes: 5, leaving: 0.5 })];
    const { happenings } = record(under(base, policy('new', changes, { ...base, steps })));
    const upstream = ['cases', 'step 0', 'step 1', 'desk 0', 'desk 1'];
    expect(at(happenings, ...upstream)).toEqual(at(alone, ...upstream));
    expect(at(happenings, 'step 2')).not.toEqual(at(alone, 'step 2'));
  });

  it('a case that comes after it draws what it would have drawn if the rules had always been new', () => {
    const wide = { resources: [0, 1, 2].map((index) => resource(`desk ${index}`, 1000)) };
    const fresh = { ...chain([station(0, { takes: 4, leaving: 0.3 }), station(1), station(2)]), ...wide };
    const always = record(fresh).happenings;
    const later = record(under({ ...base, ...wide }, policy('new', changes, fresh))).happenings;
    const late = new Set(always.flatMap(({ what, now, who }) => (what === 'arrived' && now >= changes ? [who] : [])));
    const ofLate = (happenings: readonly Happening[]) => happenings.filter(({ who }) => late.has(who));
    expect(late.size).toBeGreaterThan(400);
    expect(ofLate(later)).toEqual(ofLate(always));
  });

  it('a change of who is meant touches only them', () => {
    const wide = { ...base, resources: [0, 1, 2].map((index) => resource(`desk ${index}`, 1000)) };
    const leave = branch(toEnd(1), { when: isLevel(0, 1) });
    const steps = wide.steps.map((each, index) => {
      if (index !== 1) return each;
      const parts = each.parts.map((part) =>
        part.kind === 'route' ? { ...part, branches: [leave, ...part.branches] } : part,
      );
      return { ...each, parts };
    });
    const without = record(wide).happenings;
    const { happenings } = record(under(wide, policy('new', changes, { ...wide, steps })));
    const gone = new Set(at(happenings, 'lost').map(({ who }) => who));
    const others = (all: readonly Happening[]) => all.filter(({ who }) => who !== '' && !gone.has(who));
    expect(gone.size).toBeGreaterThan(100);
    expect(others(happenings)).toEqual(others(without));
  });
});
