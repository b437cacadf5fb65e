import { expect, it } from 'vitest';
import { isNothing } from '../../../src/report/results/find-difference.ts';
import { comparison } from '../fixture.ts';

const [given] = comparison.differences;

function withDifference(difference: { mean: number; sd: number; low: number; high: number }): boolean {
  if (given === undefined) throw new Error('expected a difference');
  return isNothing({ ...given, difference: { ...given.difference, ...difference } });
}

it('takes what is alike in every replication for no difference, though a few cases are still inside', () => {
  expect(withDifference({ mean: 0, sd: 0, low: 0, high: 0 })).toBe(true);
  expect(withDifference({ mean: 0, sd: 0, low: -0.03, high: 0 })).toBe(true);
  expect(withDifference({ mean: 0, sd: 0, low: -2, high: 0 })).toBe(false);
  expect(withDifference({ mean: 0, sd: 1, low: -0.3, high: 0.3 })).toBe(false);
});
