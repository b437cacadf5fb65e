import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { ordinaryList, usualList } from '../../../src/experiment/verdicts/usual-list.ts';
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
    expect(ordinaryList(planOf(compileText(exercise())), 0, 1)).toBe(0);
  });
});

describe('the list that is ordinary with what comes while it is closed', () => {
  const desk = (hours: string) =>
    planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 300 days, replications: 2}',
          hours: `{o: {${hours}}}`,
          arrivals: '{people: {paced: 24 per day, to: talk}}',
          resources: '{table: {staff: 1 person, works: o}}',
          steps: '{talk: {work: {by: table, takes: 15 minutes}, next: served}}',
        }),
      ),
    );
  const hourly = 24 / 86_400;

  it('is the pile of a weekend, or of a night, over the end of the week too', () => {
    expect(ordinaryList(desk('monday to friday: "09:00-17:00"'), 0, hourly)).toBeCloseTo(64, 9);
    expect(ordinaryList(desk('every day: "09:00-17:00"'), 0, hourly)).toBeCloseTo(16, 9);
    expect(ordinaryList(desk('wednesday: "09:00-17:00"'), 0, hourly)).toBeCloseTo(160, 9);
    expect(ordinaryList(desk('every day: "00:00-24:00"'), 0, hourly)).toBe(0);
  });

  it('is no length whose passing is told of', () => {
    // 42 hours of work a week for 40: the pile of 64 passes 50 on the first Sunday.
    const { verdicts } = runDesign(
      { key: 'desk', plan: desk('monday to friday: "09:00-17:00"') },
      { seed: 'pile', replications: 2 },
    );
    const [clerk] = verdicts;
    expect(clerk?.kind === 'short' ? clerk.passes.map(({ waiting }) => waiting) : []).toEqual([100, 250]);
  });
});
