/** What is needed together with a place that is short: its list is the list of that place. */
import { beforeAll, describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

let plan: Plan;
let found: readonly LoadPrediction[];

beforeAll(() => {
  // 40 hours of hearing in a month of 30.4 for the judge; the clerks have 60.9, and write for 14.
  plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-12-31}
hours: {o: {every day: "09:00-10:00"}}
arrivals: {cases: {paced: 40 per month, to: hear}}
resources: {judge: {staff: 1 person, works: o}, clerk: {staff: 2 people, works: o}}
steps:
  hear: {work: {by: [clerk, judge], takes: 1 hour}, next: write}
  write: {work: {by: clerk, takes: 20 minutes}, next: done}
ends: {done: }
`),
  );
  found = predictLoads(plan);
});

describe('a clerk who waits for the judge', () => {
  it('is not told to be short', () => {
    expect(found.map(({ verdict, waitsFor }) => [verdict, waitsFor])).toEqual([
      ['overloaded', undefined],
      ['fits', 0],
    ]);
    expect(found[1]).toMatchObject({ growthPerMonth: undefined, passes: [] });
  });

  it('has cases waiting because of the judge', () => {
    expect(predictionLines(plan, found, 'en').at(-1)).toMatch(
      /^clerk: cases wait there because judge is short of capacity \(by a short run\); demand for clerk itself is about \d\d% of capacity\.$/,
    );
    expect(predictionLines(plan, found, 'nl').at(-1)).toMatch(
      /^clerk: daar wachten zaken doordat judge te weinig capaciteit heeft \(volgens een korte proefsimulatie\); van clerk zelf/,
    );
  });
});

describe('a nurse who is short for the same cases as a doctor who is shorter', () => {
  const both = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2024-12-31}
arrivals: {cases: {paced: 1000 per year, to: see}}
resources: {nurse: {places: 5 places}, doctor: {places: 4 places}}
steps: {see: {work: {by: [nurse, doctor], takes: 2 days}, next: done}}
ends: {done: }
`),
  );

  it('has no list of its own', () => {
    const [nurse, doctor] = predictLoads(both);
    expect(nurse).toMatchObject({ verdict: 'overloaded', waitsFor: 1, growthPerMonth: undefined, passes: [] });
    expect(doctor?.waitsFor).toBeUndefined();
    // What is not begun of 2,000 days by 4 places.
    expect(Math.abs((doctor?.growthPerMonth ?? 0) / ((1000 - 4 * 182.6) / 12) - 1)).toBeLessThan(0.05);
    expect(predictionLines(both, predictLoads(both), 'en').join(' ')).toMatch(
      /^nurse: more work than capacity \(about 110%, by a short run\)\. nurse: cases wait there because doctor is short /,
    );
  });
});
