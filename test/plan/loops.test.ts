import { describe, expect, it } from 'vitest';
import { stepsInLoops } from '../../src/plan/loops.ts';
import type { StepPart } from '../../src/plan/plan.ts';
import { targetsOf } from '../../src/plan/step-parts.ts';
import { branch, constant, fixed, goTo, step, toEnd, toStep, work } from '../experiment/plans.ts';
import { always, deskRules, done, policy } from '../model/plans.ts';

describe('a step in a loop', () => {
  it('is one that a case can come back to', () => {
    const steps = [
      step('before', goTo(toStep(1))),
      step('first', goTo(toStep(2))),
      step('second', { kind: 'route', branches: [branch(toStep(1)), branch(toStep(3))] }),
      step('after', goTo(done)),
      step('alone', { kind: 'route', branches: [branch(toStep(4)), branch(done)] }),
    ];
    expect(stepsInLoops({ steps, policies: [] })).toEqual([false, true, true, false, true]);
  });

  it('may be closed by giving up, by a refusal, by balking or by a gate', () => {
    const elsewhere = [
      work(0, constant(1), { patience: { lasts: fixed(constant(1)), to: toStep(0) } }),
      work(0, constant(1), { room: 0, refusedTo: toStep(0) }),
      work(0, constant(1), { balks: [{ when: always, share: fixed(1), to: toStep(0) }] }),
      { kind: 'gate', openWhile: always, reopens: always, closedTo: toStep(0) } as const,
    ];
    for (const part of elsewhere) {
      expect(stepsInLoops({ steps: [step('a', part, goTo(done))], policies: [] })).toEqual([true]);
      expect(targetsOf(part)).toEqual([toStep(0)]);
    }
  });

  it('may be closed by the rules of two chains together, or by a re-assessment', () => {
    const steps = (parts: readonly StepPart[]) => [
      step('a', ...parts),
      step('b', goTo(toStep(0))),
      step('c', goTo(done)),
    ];
    const [alone, after] = [steps([goTo(done)]), steps([goTo(toStep(1))])];
    const base = { ...deskRules(1), steps: alone };
    expect(stepsInLoops({ steps: alone, policies: [policy('new', 1, { ...base, steps: after })] })).toEqual([
      true,
      true,
      false,
    ]);
    const reassess = { steps: [0, 2], to: toStep(1) };
    expect(stepsInLoops({ steps: alone, policies: [policy('new', 1, base, { reassess })] })).toEqual([
      true,
      true,
      false,
    ]);
    expect(stepsInLoops({ steps: alone, policies: [policy('new', 1, base)] })).toEqual([false, false, false]);
  });

  it('is not made by leaving', () => {
    const steps = [step('a', goTo(toEnd(0))), step('b', goTo(toStep(0)))];
    expect(stepsInLoops({ steps, policies: [] })).toEqual([false, false]);
  });
});
