import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../src/stats/quantiles.ts';

describe('exact quantiles', () => {
  it('interpolate between order statistics, as R type 7 does', () => {
    expect(quantiles([15, 20, 35, 40, 50], [0, 0.25, 0.4, 0.5, 0.9, 1])).toEqual([15, 20, 29, 35, 46, 50]);
  });

  it('do not mind the order of the values', () => {
    expect(quantiles([100, 9, 1000, 20], [0.5])).toEqual([60]);
  });

  it('are all the same value when there is one', () => {
    expect(quantiles([3], [0, 0.1, 1])).toEqual([3, 3, 3]);
  });

  it('are unknown when there are no values', () => {
    expect(quantiles([], [0.5, 0.9])).toEqual([undefined, undefined]);
  });

  it('rise with the share, from the least value to the largest', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const found = quantiles(list, [0, 0.2, 0.5, 0.8, 1]).map((value) => value ?? Number.NaN);
        expect(found.toSorted((one, other) => one - other)).toEqual(found);
        expect([found.at(0), found.at(-1)]).toEqual([Math.min(...list), Math.max(...list)].map((end) => end + 0));
      }),
      { seed: 61, examples: [[[0, 1]]] },
    );
  });
});
