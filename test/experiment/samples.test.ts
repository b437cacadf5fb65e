import { describe, expect, it } from 'vitest';
import { sampleTimes } from '../../src/experiment/samples.ts';
import { day, week, year } from '../../src/model/units.ts';

describe('the moments at which a run is sampled', () => {
  it('are a week apart in a run of three years, and at its end', () => {
    const moments = sampleTimes(3 * year);
    expect(moments.slice(0, 3)).toEqual([0, week, 2 * week]);
    expect(moments.slice(-2)).toEqual([156 * week, 3 * year]);
  });

  it('name the end once where it falls on one of them', () => {
    expect(sampleTimes(200 * day).slice(-2)).toEqual([198 * day, 200 * day]);
  });

  it('are at least a hundred and at most some five hundred, rising', () => {
    for (const horizon of [10, 3600, 40 * day, year, 7.3 * year, 1000 * year]) {
      const moments = sampleTimes(horizon);
      expect(moments.length).toBeGreaterThanOrEqual(100);
      expect(moments.length).toBeLessThanOrEqual(502);
      expect(moments.every((moment, i) => i === 0 || moment > (moments[i - 1] ?? 0))).toBe(true);
      expect(moments.at(-1)).toBe(horizon);
    }
  });
});
