import { expect, it } from 'vitest';
import { calibrationsKept } from './calibration-promise.ts';

it('calibrations hold the truth in at least 95 of 100, and tell a product (200 of them: calibration-promise.ts)', async () => {
  const { held, left, products, told } = await calibrationsKept(6, 0, 240);
  // With 95 in 100 fewer than 4 of 6 would come in one of 11,000 such tests.
  expect(held).toBeGreaterThanOrEqual(4);
  expect(left).toBeLessThan(0.8);
  expect([products, told]).toEqual([2, 2]);
});
