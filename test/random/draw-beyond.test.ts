import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/random/distribution.ts';
import { survival } from '../../src/random/distribution.ts';
import { drawBeyond } from '../../src/random/draw-beyond.ts';
import { meanOf, varianceOf } from '../../src/random/moments.ts';
import { oneOfEach } from './one-of-each.ts';

const parts = [0.001, 0.2, 0.5, 0.8, 0.999];

describe('a draw beyond a value', () => {
  it.each(oneOfEach)('of $name leaves the part of what is left that was asked for', ({ of }) => {
    const draw = drawBeyond(of);
    const [mean, sd] = [meanOf(of), Math.sqrt(varianceOf(of))];
    for (const least of [0, mean - sd, mean, mean + sd]) {
      const left = survival(of, least);
      for (const u of parts) {
        const x = draw(least, u);
        if (left === 0) expect(x).toBe(least);
        else {
          expect(x).toBeGreaterThanOrEqual(least);
          // The quantile: no more is left beyond it, and as much just before it.
          expect(survival(of, x) / left).toBeLessThanOrEqual((1 - u) * (1 + 1e-9));
          expect(survival(of, x - 1e-6 * (1 + Math.abs(x))) / left).toBeGreaterThanOrEqual((1 - u) * (1 - 1e-4));
        }
      }
    }
  });

  it('is exactly a listed value', () => {
    const of: Distribution = { kind: 'empirical', values: [3, 0.1, 7], weights: [1, 1, 2] };
    expect(parts.map((u) => drawBeyond(of)(1, u))).toEqual([3, 3, 7, 7, 7]);
    expect(drawBeyond(of)(7, 0.5)).toBe(7);
    expect(drawBeyond(of)(9, 0.5)).toBe(9);
  });

  it('of what has no memory is as long as ever', () => {
    const draw = drawBeyond({ kind: 'exponential', mean: 100 });
    expect(draw(60, 0.5) - 60).toBeCloseTo(100 * Math.log(2), 9);
    const later = drawBeyond({ kind: 'shifted', by: 14, of: { kind: 'exponential', mean: 100 } });
    expect(later(60, 0.5) - 60).toBeCloseTo(100 * Math.log(2), 9);
    expect(later(5, 0.5)).toBeCloseTo(14 + 100 * Math.log(2), 9);
  });
});
