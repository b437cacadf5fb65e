import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../src/experiment/points/latin-hypercube.ts';
import { partOfRange } from '../../../src/experiment/uncertainty/axis.ts';
import { axes } from '../uncertainty/toy-functions.ts';

const column = (points: readonly (readonly number[])[], axis: number) =>
  points.map((point) => point[axis] ?? Number.NaN);

describe('a Latin hypercube', () => {
  it('has one point in every part of every axis, not in order', () => {
    const points = latinHypercube('s', 'worlds', axes(4), 50);
    for (const axis of [0, 1, 2, 3]) {
      const parts = column(points, axis).map((at) => Math.floor(at * 50));
      expect([...parts].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
      expect(parts).not.toEqual([...parts].sort((a, b) => a - b));
    }
    expect(column(points, 0)).not.toEqual(column(points, 1));
  });

  it('gives an axis the same numbers whatever other axes there are, and others for another seed or purpose', () => {
    const alone = latinHypercube('s', 'worlds', [{ name: 'x3' }], 20);
    expect(column(latinHypercube('s', 'worlds', axes(4), 20), 2)).toEqual(column(alone, 0));
    expect(latinHypercube('t', 'worlds', [{ name: 'x3' }], 20)).not.toEqual(alone);
    expect(latinHypercube('s', 'rows', [{ name: 'x3' }], 20)).not.toEqual(alone);
    expect(latinHypercube('s', 'worlds', [{ name: 'x3' }], 20)).toEqual(alone);
  });

  it('makes means more exact than independent draws: of a sum to within a fraction of their error', () => {
    const points = latinHypercube('s', 'worlds', axes(3), 200);
    const mean = points.reduce((sum, point) => sum + point.reduce((a, b) => a + b, 0), 0) / 200;
    // Of independent draws the standard error would be 0.035.
    expect(Math.abs(mean - 1.5)).toBeLessThan(0.004);
  });
});

describe('a place on an axis', () => {
  it('comes down on a whole number where only those make sense, each with an equal part of the axis', () => {
    const points = latinHypercube('s', 'worlds', [{ name: 'places' }], 30);
    const parts = points.map(([at = 0]) => partOfRange({ values: 3 }, at));
    expect([0, 0.5, 1].map((value) => parts.filter((part) => part === value).length)).toEqual([10, 10, 10]);
    expect([0, 1].map((at) => partOfRange({ values: 106 }, at))).toEqual([0, 1]);
    expect(partOfRange({ values: undefined }, 0.37)).toBe(0.37);
  });
});
