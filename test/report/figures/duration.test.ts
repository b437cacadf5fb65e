import { expect, it } from 'vitest';
import { day, hour, minute, month, year } from '../../../src/plan/units.ts';
import { durationText, wholeDuration } from '../../../src/report/figures/duration.ts';

it.each([
  [0, '0', '0'],
  [45, '45 seconds', '45 seconden'],
  [90 * minute, '90 minutes', '90 minuten'],
  [36 * hour, '36 hours', '36 uur'],
  [14 * day, '14 days', '14 dagen'],
  [91.3 * day, '91.3 days', '91,3 dagen'],
  [year, '1 year', '1 jaar'],
  [1461 * day, '4 years', '4 jaar'],
  [month, '30.4 days', '30,4 dagen'],
  [3 * month, '3 months', '3 maanden'],
  [16 * month, '487 days', '487 dagen'],
  [18 * year, '18 years', '18 jaar'],
  [18 * year + day, '6,576 days', '6.576 dagen'],
])('tells %s seconds in years or months only where it is whole ones', (seconds, en, nl) => {
  expect(durationText(seconds, 'en')).toBe(en);
  expect(durationText(seconds, 'nl')).toBe(nl);
});

it('rounds where that is what is asked for', () => {
  expect(wholeDuration(273.4 * day, 'en')).toBe('39 weeks');
  expect(wholeDuration(20 * day, 'nl')).toBe('3 weken');
  expect(wholeDuration(17 * day, 'nl')).toBe('17 dagen');
});
