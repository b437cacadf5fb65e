import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { usualList } from '../../../src/experiment/verdicts/usual-list.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const plan = (resource: string, group: string) =>
  planOf(
    compileText(
      exercise({
        arrivals: '{people: {poisson: 3 per day, to: talk}}',
        runs: '{from: 2024-01-01, for: 400 days}',
        resources: `{table: {${resource}}}`,
        steps: `{talk: {group: ${group}, next: served}}`,
      }),
    ),
  );

describe('the list that is usual where nothing is short', () => {
  it('is a session full of people before seats', () => {
    const talks = plan('seats: 12 places, sessions: {every: 7 days, first: 2024-01-02}', '{at: table, takes: 2 hours}');
    expect(usualList(talks, 0)).toBe(12);
    // 21 people a week for 12 seats: the list passes 10 in any week, and 25 because it grows.
    expect(predictLoads(talks)[0]?.passes[0]?.waiting).toBe(25);
  });

  it('is a group short of one where groups fill', () => {
    expect(usualList(plan('staff: 1 person', '{size: 8 places, by: table, takes: 2 hours}'), 0)).toBe(7);
  });

  it('is nobody elsewhere', () => {
    expect(usualList(planOf(compileText(exercise())), 0)).toBe(0);
  });
});
