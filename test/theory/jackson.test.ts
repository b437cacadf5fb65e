import { describe, expect, it } from 'vitest';
import { effectiveArrivalRates, openJackson } from '../../src/theory/jackson.ts';
import { steady } from './steady.ts';

describe('an open network', () => {
  it("has Ross's rates 6 and 8 and mean time 7/9 (verification case 25)", () => {
    const found = steady(
      openJackson([
        { arrivalRate: 4, serviceRate: 8, servers: 1, next: [0, 1 / 2] },
        { arrivalRate: 5, serviceRate: 10, servers: 1, next: [1 / 4, 0] },
      ]),
    );
    expect(found.effectiveRates).toEqual([expect.closeTo(6, 12), expect.closeTo(8, 12)]);
    expect(found.stations.map(({ L }) => L)).toEqual([expect.closeTo(3, 10), expect.closeTo(4, 10)]);
    expect(found.W).toBeCloseTo(7 / 9, 10);
  });

  it('visits a station twice when half come back (verification case 26)', () => {
    const found = steady(openJackson([{ arrivalRate: 1, serviceRate: 4, servers: 1, next: [0.5] }]));
    expect(found.effectiveRates).toEqual([expect.closeTo(2, 12)]);
    expect(found.stations[0]?.rho).toBeCloseTo(0.5, 12);
    expect([found.L, found.W]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });

  it('has no steady state when one station cannot keep up', () => {
    const fast = { arrivalRate: 1, serviceRate: 4, servers: 1, next: [0, 1] };
    expect(openJackson([fast, { arrivalRate: 0, serviceRate: 1, servers: 1, next: [0, 0] }])).toBeUndefined();
  });

  it('has no rates when cases go round for ever', () => {
    const round = [
      { arrivalRate: 1, next: [0, 1] },
      { arrivalRate: 0, next: [1, 0] },
    ];
    expect(effectiveArrivalRates(round)).toBeUndefined();
  });

  it('solves its equations in whatever order the stations stand', () => {
    const found = effectiveArrivalRates([
      { arrivalRate: 0, next: [0, 0, 0] },
      { arrivalRate: 0, next: [0.9, 0, 0] },
      { arrivalRate: 10, next: [0, 0.5, 0] },
    ]);
    expect(found).toEqual([expect.closeTo(4.5, 12), expect.closeTo(5, 12), expect.closeTo(10, 12)]);
  });
});
