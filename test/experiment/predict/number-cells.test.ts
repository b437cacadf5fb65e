import { describe, expect, it } from 'vitest';
import { cellHolds, cellShares } from '../../../src/experiment/predict/number-cells.ts';

describe('the cells of a numeric attribute', () => {
  it('have the probabilities of the distribution, also for values that are thresholds themselves', () => {
    expect(cellShares([10, 30], { kind: 'uniform', low: 0, high: 40 }).map((share) => share.toFixed(9))).toEqual(
      [0.25, 0, 0.5, 0, 0.25].map((share) => share.toFixed(9)),
    );
    expect(cellShares([2], { kind: 'empirical', values: [1, 2, 3], weights: [1, 2, 1] })).toEqual([0.25, 0.5, 0.25]);
    expect(cellShares([5], { kind: 'constant', value: 5 })).toEqual([0, 1, 0]);
    expect(cellShares([0], { kind: 'constant', value: 0 })).toEqual([0, 1, 0]);
  });

  it('answer every relation as their values do', () => {
    const truths = (['<', '<=', '>', '>=', '='] as const).map((relation) =>
      [0, 1, 2].map((cell) => (cellHolds(cell, 0, relation) ? 'yes' : 'no')).join(' '),
    );
    expect(truths).toEqual(['yes no no', 'yes yes no', 'no no yes', 'no yes yes', 'no yes no']);
  });
});
