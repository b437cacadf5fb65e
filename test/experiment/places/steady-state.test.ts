import { describe, expect, it } from 'vitest';
import { unsteady } from '../../../src/experiment/places/steady-state.ts';
import { branch, constant, end, fixed, goTo, plan, poisson, resource, step, toEnd, toStep, work } from '../plans.ts';

const chain = plan({
  arrivals: [poisson(1)],
  resources: [resource('before', 1), resource('short', 1), resource('after', 1)],
  steps: [
    step('first', work(0, constant(1)), {
      kind: 'route',
      branches: [branch(toEnd(0), { share: fixed(0.5) }), branch(toStep(1))],
    }),
    step('second', work(1, constant(9), { patience: { lasts: fixed(constant(50)), to: toEnd(1) } }), goTo(toStep(2))),
    step('third', work(2, constant(1)), goTo(toEnd(2))),
  ],
  ends: [end('paid'), end('gave up'), end('helped')],
});

describe('where one list grows without end there is no steady state', () => {
  const isUnsteady = unsteady(chain, [1]);

  it('at that list and in the chain as a whole', () => {
    expect(isUnsteady({ kind: 'resource', index: 1 })).toBe(true);
    expect(isUnsteady({ kind: 'step', index: 1 })).toBe(true);
    expect(isUnsteady({ kind: 'chain' })).toBe(true);
  });

  it('at the ends behind it, those of giving up included, and not at an end before it', () => {
    expect([0, 1, 2].map((index) => isUnsteady({ kind: 'end', index }))).toEqual([false, true, true]);
  });

  it('but there is at the lists before and behind it', () => {
    expect([0, 2].map((index) => isUnsteady({ kind: 'resource', index }))).toEqual([false, false]);
  });

  it('and everywhere if no list does', () => {
    expect(unsteady(chain, [])({ kind: 'chain' })).toBe(false);
  });

  it('at the ends of those who come back from an end behind it, too', () => {
    const [paid, gaveUp, helped] = chain.ends;
    if (paid === undefined || gaveUp === undefined || helped === undefined) throw new Error('three ends');
    const returns = { share: fixed(0.1), after: fixed(constant(1)), to: toStep(0) };
    const again = unsteady({ ...chain, ends: [paid, gaveUp, { ...helped, returns }] }, [1]);
    expect(again({ kind: 'end', index: 0 })).toBe(true);
  });
});
