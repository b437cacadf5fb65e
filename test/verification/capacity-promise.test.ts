import { expect, it } from 'vitest';
import { promiseKept } from './capacity-promise.ts';

/** More wrong ones than this come of 10 searches, each wrong in 5 of 100, less than once in 10,000 times. */
const most = 4;

it('searches for capacity are wrong on either side in 5 of 100 at most (1,000 of them: capacity-promise.ts)', async () => {
  const { wrongEnough, wrongNotEnough } = await promiseKept(10);
  expect(wrongEnough).toBeLessThanOrEqual(most);
  expect(wrongNotEnough).toBeLessThanOrEqual(most);
}, 120_000);
