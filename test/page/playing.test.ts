/** How fast the page plays a run. */
import { expect, it } from 'vitest';
import { speedAtFirst, speeds } from '../../src/page/happenings.ts';
import { durationText } from '../../src/report/figures/duration.ts';

const day = 86_400;

it.each([
  [1096 * day, '4 days'],
  [60 * day, '24 hours'],
  [day, '20 minutes'],
  [day / 24, '60 seconds'],
  [30, '1 seconds'],
])('a run of %d seconds begins at a speed at which it can be followed', (lasts, told) => {
  expect(durationText(speeds[speedAtFirst(lasts)] ?? 0, 'en')).toBe(told);
});
