import { describe, expect, it } from 'vitest';
import { elementaryEffects, trajectories } from '../../../src/experiment/uncertainty/elementary-effects.ts';
import { Stream } from '../../../src/random/stream.ts';
import { axes, gFunction, ishigami } from './toy-functions.ts';

function screened(count: number, walks: number, f: (point: readonly number[]) => readonly number[] | undefined) {
  const of = axes(count);
  const made = trajectories('s', of, walks);
  return elementaryEffects(
    of,
    made,
    made.map(({ points }) => points.map(f)),
  );
}

describe('a trajectory', () => {
  it('changes every axis once, by two thirds, on four levels', () => {
    for (const { points, changed } of trajectories('s', axes(5), 6)) {
      expect([...changed].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(points).toHaveLength(6);
      changed.forEach((axis, i) => {
        const apart = (points[i + 1] ?? []).map((at, j) => at - (points[i]?.[j] ?? 0));
        expect(apart.filter((each) => each !== 0)).toHaveLength(1);
        expect(Math.abs(apart[axis] ?? 0)).toBeCloseTo(2 / 3, 12);
      });
      for (const at of points.flat()) expect([0, 1, 2, 3].some((level) => Math.abs(at * 3 - level) < 1e-12)).toBe(true);
    }
  });

  it('takes each of the four steps as often as others do, on every axis', () => {
    const made = trajectories('s', axes(3), 12);
    for (const axis of [0, 1, 2]) {
      const starts = made.map(({ points }) => Math.round(3 * (points[0]?.[axis] ?? 9)));
      expect([0, 1, 2, 3].map((level) => starts.filter((start) => start === level).length)).toEqual([3, 3, 3, 3]);
    }
    expect(new Set(made.map(({ changed }) => changed.join())).size).toBeGreaterThan(2);
    expect(trajectories('s', axes(3), 12)).toEqual(made);
  });
});

describe('elementary effects', () => {
  it('of a sum are its coefficients, with no spread', () => {
    const found = screened(3, 4, ([a = 0, b = 0, c = 0]) => [5 * a - 2 * b + 0 * c]);
    expect(found.map(({ muStar }) => muStar)).toEqual([expect.closeTo(5, 9), expect.closeTo(2, 9), 0]);
    expect(found.map(({ mu }) => mu)).toEqual([expect.closeTo(5, 9), expect.closeTo(-2, 9), 0]);
    for (const { sigma, count } of found) {
      expect(sigma).toBeCloseTo(0, 9);
      expect(count).toBe(4);
    }
  });

  it('of a product spread, by as much as the other factor does', () => {
    const [first] = screened(2, 200, ([a = 0, b = 0]) => [a * b]);
    // The other factor is 0, 1/3, 2/3 or 1, each as often: mean 1/2, standard deviation 0.3727.
    expect(first?.mu).toBeCloseTo(0.5, 1);
    expect(first?.sigma).toBeCloseTo(0.3727, 1);
  });

  it('put the inputs of the g-function in the order of their weights', () => {
    const sizes = screened(8, 20, (point) => [gFunction(point)]).map(({ muStar = 0 }) => muStar);
    expect(sizes.slice(0, 5)).toEqual([...sizes.slice(0, 5)].sort((a, b) => b - a));
    expect(Math.max(...sizes.slice(4))).toBeLessThan(0.1 * (sizes[1] ?? 0));
  });

  it('see what only matters together with another input', () => {
    // The third input of Ishigami's has no first-order effect.
    const [, , third] = screened(3, 20, (point) => [ishigami(point)]);
    expect(third?.muStar).toBeGreaterThan(1);
    expect(third?.sigma).toBeGreaterThan(1);
  });

  it('say what chance alone would make of an input that does nothing', () => {
    const stream = new Stream('noise');
    const noisy = () => Array.from({ length: 4 }, () => stream.next());
    const [found] = screened(1, 400, noisy);
    // A difference of two means of four uniforms, over two thirds: sd 0.3062, mean size 0.2443.
    expect(found?.chance).toBeCloseTo(0.2443, 1);
    expect((found?.muStar ?? 0) / (found?.chance ?? 1)).toBeCloseTo(1, 1);
    expect(screened(1, 5, ([a = 0]) => [a])[0]?.chance).toBeUndefined();
  });

  it('are per whole range where the input takes whole numbers only', () => {
    const of = [{ name: 'people', values: 3 }];
    const made = trajectories('s', of, 12);
    const value = ([at = 0]: readonly number[]) => [10 * Math.min(2, Math.floor(at * 3))];
    const [found] = elementaryEffects(
      of,
      made,
      made.map(({ points }) => points.map(value)),
    );
    expect(found?.mu).toBeCloseTo(20, 9);
    expect(found?.sigma).toBeCloseTo(0, 9);
  });

  it('are left out where a point has no outcome, and counted', () => {
    const found = screened(2, 10, ([a = 0, b = 0]) => (a > 0.9 && b > 0.9 ? undefined : [a + b]));
    expect(found.some(({ count }) => count < 10)).toBe(true);
    for (const { muStar } of found) expect(muStar).toBeCloseTo(1, 9);
    expect(screened(1, 3, () => undefined)[0]).toMatchObject({ count: 0, muStar: undefined, sigma: undefined });
  });
});
