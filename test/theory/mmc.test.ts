import { describe, expect, it } from 'vitest';
import { mmc } from '../../src/theory/mmc.ts';
import { steady } from './steady.ts';

describe('M/M/c', () => {
  it.each([
    { gap: 10, service: 3, servers: 2, rho: 0.15, Lq: 0.006905, Wq: 0.069054, W: 3.069054 },
    { gap: 6, service: 4, servers: 2, rho: 0.333333, Lq: 0.083333, Wq: 0.5, W: 4.5 },
    { gap: 4, service: 3, servers: 1, rho: 0.75, Lq: 2.25, Wq: 9, W: 12 },
    { gap: 5.5, service: 5, servers: 3, rho: 0.30303, Lq: 0.031221, Wq: 0.171715, W: 5.171715 },
    { gap: 8, service: 4, servers: 1, rho: 0.5, Lq: 0.5, Wq: 4, W: 8 },
    { gap: 4, service: 10, servers: 4, rho: 0.625, Lq: 0.533095, Wq: 2.132378, W: 12.132378 },
    { gap: 60, service: 10, servers: 15, rho: 0.011111, Lq: 0, Wq: 0, W: 10 },
  ])('gives Wq $Wq for gap $gap, service $service, $servers servers (verification case 3)', (known) => {
    const found = steady(mmc({ arrivalRate: 1 / known.gap, serviceRate: 1 / known.service, servers: known.servers }));
    expect(found.rho).toBeCloseTo(known.rho, 6);
    expect(found.Lq).toBeCloseTo(known.Lq, 6);
    expect(found.Wq).toBeCloseTo(known.Wq, 6);
    expect(found.W).toBeCloseTo(known.W, 6);
  });

  it.each([
    { servers: 1, rho: 2 / 3, empty: 1 / 3, L: 2, Lq: 4 / 3, W: 1, Wq: 2 / 3 },
    { servers: 2, rho: 1 / 3, empty: 1 / 2, L: 3 / 4, Lq: 1 / 12, W: 3 / 8, Wq: 1 / 24 },
  ])('gives L $L in the emergency room with $servers doctors (verification case 5)', (known) => {
    const found = steady(mmc({ arrivalRate: 2, serviceRate: 3, servers: known.servers }));
    expect(found.probabilityOf(0)).toBeCloseTo(known.empty, 12);
    const { rho, L, Lq, W, Wq } = found;
    expect({ rho, L, Lq, W, Wq }).toEqual({
      rho: expect.closeTo(known.rho, 12),
      L: expect.closeTo(known.L, 12),
      Lq: expect.closeTo(known.Lq, 12),
      W: expect.closeTo(known.W, 12),
      Wq: expect.closeTo(known.Wq, 12),
    });
  });

  it.each([0.3, 0.7, 0.95])('has chances that add up to 1 and to L at a load of %f', (rho) => {
    const found = steady(mmc({ arrivalRate: 7 * rho, serviceRate: 1, servers: 7 }));
    const chances = Array.from({ length: 2000 }, (_, n) => found.probabilityOf(n));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(chances.reduce((sum, chance, n) => sum + n * chance, 0)).toBeCloseTo(found.L, 8);
    expect(chances.slice(7).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(found.delayed, 10);
  });

  it.each([1, 2, 3, 8])('has tails whose areas are the mean times, with %i servers', (servers) => {
    const found = steady(mmc({ arrivalRate: 0.8 * servers, serviceRate: 1, servers }));
    const area = (tail: (t: number) => number) => {
      const step = 0.01;
      return Array.from({ length: 20_000 }, (_, i) => tail((i + 0.5) * step) * step).reduce(
        (sum, slice) => sum + slice,
      );
    };
    expect(area(found.waitTail)).toBeCloseTo(found.Wq, 4);
    expect(area(found.timeTail)).toBeCloseTo(found.W, 4);
  });

  it('has the same tail whether or not the queue empties at the pace of one server', () => {
    const near = (c: number) => steady(mmc({ arrivalRate: 1 + c, serviceRate: 1, servers: 2 })).timeTail(3);
    expect(near(0)).toBeCloseTo(near(1e-9), 8);
    expect(near(0)).toBeCloseTo(near(-1e-9), 8);
  });

  it.each([0.1, 0.5, 0.9, 0.999])('has quantiles that undo its tails at %f', (p) => {
    const found = steady(mmc({ arrivalRate: 2.7, serviceRate: 1, servers: 3 }));
    expect(found.timeTail(found.timeQuantile(p))).toBeCloseTo(1 - p, 12);
    expect(found.waitTail(found.waitQuantile(p))).toBeCloseTo(Math.min(found.delayed, 1 - p), 12);
  });

  it('has no steady state at a load of 1 and beyond', () => {
    expect(mmc({ arrivalRate: 2, serviceRate: 1, servers: 2 })).toBeUndefined();
    expect(mmc({ arrivalRate: 2000, serviceRate: 1500, servers: 1 })).toBeUndefined();
  });
});
