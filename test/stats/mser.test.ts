import { describe, expect, it } from 'vitest';
import { movingAverage } from '../../src/stats/moving-average.ts';
import { mser } from '../../src/stats/mser.ts';

describe('mser', () => {
  it('cuts a series by hand where the standard error of the rest is least', () => {
    // Of d = 0 to 6: 0.22396, 0.10368, 0.04900, 0.04938, 0.06250, 0.08163, 0.07870.
    expect(mser([10, 8, 6, 5, 5, 4, 6, 5, 4, 6, 5, 5], 1)).toEqual({ kind: 'cut', observations: 2 });
  });

  it('cuts whole batches of five, and does not look at what fills none', () => {
    const rising = [...new Array(10).fill(0), ...new Array(50).fill(7)];
    expect(mser(rising)).toEqual({ kind: 'cut', observations: 10 });
    expect(mser([...rising, 100, 100, 100, 100])).toEqual({ kind: 'cut', observations: 10 });
    expect(mser([0, ...rising])).toEqual({ kind: 'cut', observations: 15 });
  });

  it('cuts nothing of a series that never changes', () => {
    expect(mser(new Array(60).fill(3))).toEqual({ kind: 'cut', observations: 0 });
  });

  it('says so where the best point lies in the second half, and where there are too few batches', () => {
    const growing = Array.from({ length: 100 }, (_, i) => i);
    expect(mser(growing)).toEqual({ kind: 'too few data' });
    const settlesLate = [...Array.from({ length: 70 }, (_, i) => i), ...new Array(30).fill(70)];
    expect(mser(settlesLate)).toEqual({ kind: 'too few data' });
    expect(mser(new Array(49).fill(3))).toEqual({ kind: 'too few data' });
    expect(mser(new Array(50).fill(3))).toEqual({ kind: 'cut', observations: 0 });
  });
});

describe("Welch's moving average", () => {
  it('takes as many on either side as there are, up to the window, and ends a window before the series', () => {
    expect(movingAverage([4, 1, 4, 1, 4, 1, 7], 2)).toEqual([4, 3, 14 / 5, 11 / 5, 17 / 5]);
    expect(movingAverage([1, 2], 3)).toEqual([]);
  });
});
