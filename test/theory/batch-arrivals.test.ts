import { expect, it } from 'vitest';
import { batchMm1 } from '../../src/theory/batch-arrivals.ts';
import { mm1 } from '../../src/theory/mm1.ts';
import { steady } from './steady.ts';

it('has 3 cases in it, for 5, when they come in threes (verification case 33)', () => {
  const found = steady(batchMm1({ batchRate: 0.2, meanBatch: 3, meanSquareBatch: 9, serviceRate: 1 }));
  expect([found.rho, found.L, found.W]).toEqual([0.6, 3, 5].map((value) => expect.closeTo(value, 12)));
});

it('is M/M/1 when they come one by one', () => {
  const found = steady(batchMm1({ batchRate: 0.7, meanBatch: 1, meanSquareBatch: 1, serviceRate: 1 }));
  expect(found.Wq).toBeCloseTo(steady(mm1(0.7, 1)).Wq, 12);
});

it('has no steady state when the batches bring too much', () => {
  expect(batchMm1({ batchRate: 0.5, meanBatch: 2, meanSquareBatch: 4, serviceRate: 1 })).toBeUndefined();
});
