/** A trainer of groups that start before they are full: with more who come the groups are larger, and not just more. */
import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** A group of twelve takes 18 hours of a trainer who is there 8,766 hours a year. */
function trainerWith(comeAYear: number, line = '') {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 2 years}',
        arrivals: `{pupils: {poisson: ${comeAYear} per year, to: course}}`,
        resources: '{trainer: {staff: 1 person}}',
        steps: `{course: {
          group: {size: 12 places, starts after: 14 days, sessions: 6, every: 7 days, by: trainer, takes: 3 hours}, ${line} next: done}}`,
        ends: '{done: , gone: {counts: lost}}',
      }),
    ),
  );
  const [found] = predictLoads(plan);
  if (found === undefined) throw new Error('expected a forecast');
  return found;
}

describe('what a trainer can handle whose groups start before they are full', () => {
  const full = (8766 / 18) * 12;

  it.each([60, 260, 2000])('is that of full groups, however few come now: %s a year', (comeAYear) => {
    const { fullAt = 0, by } = trainerWith(comeAYear);
    expect(by).toBe('formula');
    expect(Math.abs(fullAt - full)).toBeLessThan(1);
  });

  it('also where a short run makes the forecast', () => {
    const putOff = 'line: {balks: [{when: waiting at course >= 6, share: 50 %, to: gone}]},';
    const { fullAt = 0, by, load = 0 } = trainerWith(120, putOff);
    expect(by).toBe('short run');
    // Some five are in a group: they ask for more than their part of a full one.
    expect(load).toBeGreaterThan(1.5 * (120 / full));
    expect(Math.abs(fullAt / full - 1)).toBeLessThan(0.01);
  });
});
