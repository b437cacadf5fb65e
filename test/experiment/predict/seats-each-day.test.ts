import { expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { year } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

it('as many cases and seats a year are forecast as come and are there, where there are sessions each day for years', () => {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2020-01-01, to: 2029-12-31}',
        arrivals: '{patients: {paced: 900 per year, to: operation}}',
        resources: `{kidney: {seats: 2 places, sessions: {every: 1 day, first: "2020-01-01 08:00"},
          line: {gives up: {rate: 0.02 % per day, to: died}}}}`,
        steps: '{operation: {group: {at: kidney, takes: 5 hours}, next: done}}',
        ends: '{done: , died: {counts: lost}}',
      }),
    ),
  );
  const [found] = predictLoads(plan);
  expect(found?.by).toBe('short run');
  expect(Math.abs((found?.casesPerYear ?? 0) - 900)).toBeLessThan(1);
  // Each takes one of 730 or 731 seats.
  expect(Math.abs((found?.fullAt ?? 0) - (2 * year) / (24 * 3600))).toBeLessThan(1);
});
