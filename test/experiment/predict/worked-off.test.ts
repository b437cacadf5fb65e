/** How long it takes to work off what is there at the start: all its work at the place, and a group's once. */
import { expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const day = 24 * 3600;

function clears(resources: string, steps: string): number | undefined {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 2 years}',
        arrivals: '{old: {backlog: 60 cases, to: read}, new: {poisson: 2 per day, to: read}}',
        resources,
        steps,
        ends: '{done: }',
      }),
    ),
  );
  return predictLoads(plan)[0]?.atStart?.clears;
}

it('counts the later tasks of those who are there too', () => {
  // Sixty files of two tasks of three hours are 360 hours, and twelve a day are left.
  const found = clears(
    '{clerk: {staff: 1 person}}',
    '{read: {work: {by: clerk, takes: 3 hours}, next: write}, write: {work: {by: clerk, takes: 3 hours}, next: done}}',
  );
  expect((found ?? 0) / day).toBeCloseTo(30, 5);
});

it('counts the work on a group once, and not for each member', () => {
  // Ten groups of six take 120 hours, and 20 a day are left.
  const found = clears(
    '{trainer: {staff: 1 person}}',
    '{read: {group: {size: 6 places, by: trainer, takes: 12 hours}, next: done}}',
  );
  expect((found ?? 0) / day).toBeCloseTo(6, 5);
});
