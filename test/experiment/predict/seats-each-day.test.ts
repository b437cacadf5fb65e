import { expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { day, year } from '../../../src/plan/units.ts';
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
        ends: '{done: {returns: {share: 5 %, after: exponential(mean 120 days), to: operation}}, died: {counts: lost}}',
      }),
    ),
  );
  const [found] = predictLoads(plan);
  expect(found?.by).toBe('short run');
  // 900 and a twentieth of those who were served, each of whom takes one of two seats a day.
  const seats = (2 * year) / day;
  expect(Math.abs((found?.casesPerYear ?? 0) / (900 + 0.05 * seats) - 1)).toBeLessThan(0.01);
  expect(Math.abs((found?.fullAt ?? 0) / seats - 1)).toBeLessThan(0.01);
});
