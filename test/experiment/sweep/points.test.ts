import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../src/experiment/points/latin-hypercube.ts';
import { variedTogether } from '../../../src/experiment/points/together.ts';
import { grid, gridSize, overridesAt, scattered } from '../../../src/experiment/sweep/points.ts';
import type { SweptInput } from '../../../src/experiment/sweep/swept-input.ts';

const places: SweptInput = {
  ...{
    name: 'places',
    title: { en: 'places', nl: 'plaatsen' },
    kind: 'places',
    isMean: false,
    whole: true,
    current: 3,
  },
  ...{ unit: { shown: 'places', worth: 1 }, one: 'place', low: 1, high: 5, values: [1, 3, 5] },
};
const share: SweptInput = {
  ...{ name: 'share', title: { en: 'share', nl: 'deel' }, kind: 'share', isMean: false, whole: false, current: 0.2 },
  ...{ unit: { shown: '%', worth: 0.01 }, one: '%', low: 0.1, high: 0.3, values: [0.1, 0.3] },
};

describe('a grid', () => {
  it('has every value with every other, the last input changing fastest', () => {
    const points = grid([places, share]);
    expect(points).toEqual([1, 3, 5].flatMap((one) => [0.1, 0.3].map((other) => [one, other])));
    expect(gridSize([places, share])).toBe(points.length);
  });

  it('is written as a file would have it', () => {
    expect(overridesAt([places, share], [3, 0.125])).toEqual([
      { name: 'places', value: '3 places' },
      { name: 'share', value: '12.5 %' },
    ]);
  });
});

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('a Latin hypercube', () => {
  it('has one point in each part of each dimension', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (count, seed) => {
        const points = latinHypercube(seed, 'test', named('a', 'b', 'c'), count);
        for (const dimension of [0, 1, 2]) {
          const parts = points.map((point) => Math.floor((point[dimension] ?? -1) * count));
          expect([...parts].sort((one, two) => one - two)).toEqual(Array.from({ length: count }, (_, i) => i));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same seed, another for another, and keeps a dimension when others are added', () => {
    const once = latinHypercube('s', 'test', named('a', 'b'), 20);
    expect(latinHypercube('s', 'test', named('a', 'b'), 20)).toEqual(once);
    expect(latinHypercube('t', 'test', named('a', 'b'), 20)).not.toEqual(once);
    const more = latinHypercube('s', 'test', named('c', 'a'), 20);
    expect(more.map(([, a]) => a)).toEqual(once.map(([a]) => a));
    expect(once.map(([a]) => a)).not.toEqual(once.map(([, b]) => b));
  });

  it('makes every order of parts about as often', () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 1200; seed++) {
      const order = latinHypercube(`${seed}`, 'test', named('a'), 3)
        .map(([a = 0]) => Math.floor(3 * a))
        .join();
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    // 200 expected of each, with a standard deviation of 13.
    for (const count of orders.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
  });

  it('takes each whole number of a range as often', () => {
    const values = scattered([places], variedTogether([places], []), 50, 's').map(([value]) => value);
    expect([1, 2, 3, 4, 5].map((each) => values.filter((value) => value === each).length)).toEqual([
      10, 10, 10, 10, 10,
    ]);
  });

  it('puts inputs that go together at the same part of their ranges, and others against them', () => {
    const against = { ...share, name: 'against' };
    const members = [
      { name: 'places', against: false },
      { name: 'share', against: false },
      { name: 'against', against: true },
    ];
    const group = {
      name: 'g',
      title: { en: 'g', nl: 'g' },
      members,
      provenance: { kind: 'source', text: { en: 's', nl: 's' } },
    } as const;
    const inputs = [{ ...places, name: 'places' }, { ...share, name: 'share' }, against];
    const points = scattered(inputs, variedTogether(inputs, [group]), 50, 's');
    for (const [count = 0, one = 0, other = 0] of points) {
      const part = (one - share.low) / (share.high - share.low);
      expect((other - share.low) / (share.high - share.low)).toBeCloseTo(1 - part, 2);
      expect(Math.abs(count - (1 + Math.floor(5 * part)))).toBeLessThanOrEqual(
        0.001 + Number(Math.abs((5 * part) % 1) < 0.02),
      );
    }
    expect(new Set(points.map(([count]) => count)).size).toBe(5);
  });

  it('stays within the range, and writes no more digits than anybody wants', () => {
    for (const point of scattered([share], variedTogether([share], []), 40, 's')) {
      const [written] = overridesAt([share], point);
      expect(written?.value).toMatch(/^\d\d(\.\d{1,4})? %$/);
      expect(point[0]).toBeGreaterThanOrEqual(0.1);
      expect(point[0]).toBeLessThanOrEqual(0.3);
    }
  });
});
