import { describe, expect, it } from 'vitest';
import { mm1, mm1WaitsFromEmpty } from '../../src/theory/mm1.ts';
import { steady } from './steady.ts';

describe('M/M/1', () => {
  it("has Law and Kelton's half a minute of waiting (verification case 1)", () => {
    const { rho, Lq, Wq, L, W } = steady(mm1(1, 2));
    expect({ rho, Lq, Wq, L, W }).toEqual({ rho: 0.5, Lq: 0.5, Wq: 0.5, L: 1, W: 1 });
  });

  it.each([3, 4, 5])('has geometric state probabilities at service rate %i (verification case 7)', (serviceRate) => {
    const found = steady(mm1(1, serviceRate));
    for (const n of [0, 1, 2, 5, 20]) {
      expect(found.probabilityOf(n)).toBeCloseTo((1 - 1 / serviceRate) * (1 / serviceRate) ** n, 14);
    }
  });

  it.each([0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])(
    'has the numbers of SimJS at load %f (verification case 9)',
    (rho) => {
      const found = steady(mm1(rho, 1));
      expect(found.L).toBeCloseTo(rho / (1 - rho), 10);
      expect(found.varianceOfN).toBeCloseTo(rho / (1 - rho) ** 2, 10);
      expect(found.Lq).toBeCloseTo(rho ** 2 / (1 - rho), 10);
      expect(found.W).toBeCloseTo(1 / (1 - rho), 10);
      expect(found.Wq).toBeCloseTo(rho / (1 - rho), 10);
    },
  );

  it('has 9 cases in it with variance 90 at load 0.9 (verification case 9)', () => {
    const { L, varianceOfN, Lq, W, Wq } = steady(mm1(0.9, 1));
    expect([L, varianceOfN, Lq, W, Wq].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([9, 90, 8.1, 10, 9]);
  });

  it('has an exponential tail (verification case 10)', () => {
    const found = steady(mm1(0.8, 1));
    expect(found.timeTail(5)).toBeCloseTo(0.367879, 6);
    expect(found.waitTail(5)).toBeCloseTo(0.294304, 6);
    expect(found.timeQuantile(0.9)).toBeCloseTo(11.512925, 6);
  });

  it('has no steady state when work comes in faster than it is done', () => {
    expect(mm1(1, 1)).toBeUndefined();
  });
});

describe('an M/M/1 that starts empty', () => {
  it('makes its second case wait a sixth (verification case 37)', () => {
    const [first, second] = mm1WaitsFromEmpty(1, 2, 2);
    expect(first).toBe(0);
    expect(second).toBeCloseTo(1 / 6, 14);
  });

  it('makes cases wait longer and longer, towards the steady state', () => {
    const waits = mm1WaitsFromEmpty(1, 2, 200);
    expect(waits).toHaveLength(200);
    expect(waits.toSorted((one, other) => one - other)).toEqual(waits);
    expect(waits.at(-1)).toBeCloseTo(0.5, 6);
  });

  it('makes cases wait in line with the overload, where there is one', () => {
    const waits = mm1WaitsFromEmpty(2, 1, 400);
    // Each case finds half a case more than the one before, and each of those takes 1.
    expect((waits.at(-1) ?? 0) - (waits.at(-101) ?? 0)).toBeCloseTo(50, 6);
  });
});
