/** Members of a group under way who wait for what its next session needs: counted by hand. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { predictLoads } from '../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { predictionLines } from '../../src/report/forecast/forecast-lines.ts';
import { headline } from '../../src/report/headline/headline.ts';
import { compileText, planOf, scenarioOf } from '../scenario/compile-text.ts';

/** Two pairs, at 0:00 and 1:00; sessions of 18 hours: 0–18 and 36–54 of the first, 18–36 and 54–72 of the second. */
const pairs = (lasts: string, more = '') => `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: ${lasts}}
arrivals: {people: {at: [0 hours, 0 hours, 1 hour, 1 hour], to: talk}}
resources: {trainer: {staff: 1 person}}
steps: {talk: {group: {size: 2 places, sessions: 2, every: 1 day, by: trainer, takes: 18 hours${more}}, next: done}}
ends: {done: , lost: {counts: lost}}
`;

function measuredIn(text: string): (measure: string) => number | undefined {
  const { measures } = runDesign(scenarioOf(compileText(text)), { seed: 'between', replications: 2 });
  return (id) => measures.find(({ measure, where }) => measure === id && where.kind === 'step')?.estimate.mean;
}

describe('members whose next session is due', () => {
  it('wait until the trainer is there: four of them for twelve hours each', () => {
    const at = measuredIn(pairs('4 days').replace(', lost: {counts: lost}', ''));
    expect(at('session wait mean')).toBeCloseTo(0.5, 9);
    expect(at('between sessions mean')).toBeCloseTo((4 * 12) / 96, 9);
    expect(at('between sessions at end')).toBe(0);
  });

  it('are counted at the end, with the time they have waited so far', () => {
    const at = measuredIn(pairs('45 hours').replace(', lost: {counts: lost}', ''));
    expect(at('between sessions at end')).toBe(2);
    expect(at('session waited so far mean')).toBeCloseTo(3 / 24, 9);
    expect(at('waiting at end')).toBe(0);
  });

  it('are no longer when they drop out meanwhile', () => {
    // The first pair after 30 hours, of which they waited 6; so the second finds the trainer free when theirs is due.
    const at = measuredIn(pairs('4 days', ', drops out: {after: 30 hours, to: lost}'));
    expect(at('dropped out')).toBe(4);
    expect(at('session wait mean')).toBe(0);
    expect(at('between sessions at end')).toBe(0);
    expect(at('between sessions mean')).toBeCloseTo((2 * 6) / 96, 9);
  });
});

const course = compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, to: 2025-12-31, replications: 2}
hours: {o: {monday to friday: "09:00-17:00"}}
arrivals: {people: {paced: 40 per month, to: training}}
resources: {trainer: {staff: 1 person, works: o}}
steps: {training: {group: {size: 8 places, sessions: 8, every: 7 days, by: trainer, takes: 6 hours}, next: done}}
ends: {done: }
`);

describe('groups that meet again with a trainer who is short', () => {
  it('are told of, in both languages: their members are in no list', () => {
    const comparison = compareDesigns([scenarioOf(course)], { seed: 'course', replications: 2 });
    const said = (language: 'en' | 'nl') => headline(comparison, language).designs[0]?.sentences.at(-1);
    expect(said('en')).toMatch(
      /^At training \d+ cases wait at the end for a session of their group that is due and does not yet have what it needs, [\d.]+ days so far on average: they are in no list\.$/,
    );
    expect(said('nl')).toMatch(
      /^Bij training wachten aan het eind \d+ zaken op een bijeenkomst van hun groep die al had moeten beginnen en nog niet heeft wat ervoor nodig is, gemiddeld al [\d,]+ dagen: zij staan in geen wachtrij\.$/,
    );
  });

  it('have the growth of their list forecast as a run finds it: many are begun, and few are done', () => {
    const plan = planOf(course);
    const predictions = predictLoads(plan);
    const { measures } = runDesign(scenarioOf(course), { seed: 'course', replications: 2 });
    const growth = measures.find(({ measure }) => measure === 'growth')?.estimate.mean ?? 0;
    expect(growth).toBeGreaterThan(2);
    expect(Math.abs((predictions[0]?.growthPerMonth ?? 0) / growth - 1)).toBeLessThan(0.1);
    // Eight sessions of a member are one task.
    expect(Math.abs((predictions[0]?.tasksPerYear ?? 0) / 480 - 1)).toBeLessThan(0.02);
    expect(predictionLines(plan, predictions, 'en')[0]).toContain(
      '%, by a short run). The list will grow by about 2.9 cases a month.',
    );
  });
});
