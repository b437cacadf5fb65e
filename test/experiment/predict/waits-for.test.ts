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
