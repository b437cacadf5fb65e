import { describe, expect, it } from 'vitest';
import { growthRate, overloadedWait, timeToPass } from '../../src/theory/overload.ts';

const flow = { arrivalRate: 2000, capacityRate: 1500 };

describe('an overloaded list (verification case 38)', () => {
  it('grows by 500 a year', () => {
    expect(growthRate(flow)).toBe(500);
  });

  it('makes a case wait a third of the time since the overload began', () => {
    expect(overloadedWait(flow, 3)).toBe(1);
  });

  it('passes 100 cases in a fifth of a year', () => {
    expect(timeToPass(flow, 100)).toBe(0.2);
    expect(timeToPass(flow, 100, 50)).toBe(0.1);
    expect(timeToPass(flow, 100, 101)).toBe(0);
  });

  it('does not grow, nor pass anything, where capacity suffices', () => {
    const enough = { arrivalRate: 1500, capacityRate: 1500 };
    expect([growthRate(enough), timeToPass(enough, 1), overloadedWait(enough, 9)]).toEqual([0, undefined, 0]);
  });
});
