import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Two years of a treatment of 150 days on average, begun with all places empty, and far more who come than there are places. */
const plan = (treatment: string) =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2025-12-31}',
        arrivals: '{people: {poisson: 200 per year, to: treatment}}',
        resources: '{bed: {places: 50 places, line: {gives up: {rate: 0.5 % per day, to: lost}}}}',
        steps: `{treatment: {work: {by: bed, takes: "${treatment}"}, next: well}}`,
        ends: '{well: , lost: {counts: lost}}',
      }),
    ),
  );

describe('the demand for places that are held for long', () => {
  it.each([
    ['gamma(mean 150 days, sd 80 days)', 0.05],
    ['exponential(mean 150 days)', 0.05],
    // All begin in the first months, and then go round together: the run ends within their turn.
    ['150 days', 0.1],
  ])('is who comes times how long one is held, though the run ends before many are seen to leave: %s', (takes, off) => {
    const run = runDesign({ key: 'design', plan: plan(takes) }, { seed: 'long held', replications: 20 });
    const [verdict] = run.verdicts;
    if (verdict?.kind !== 'short') throw new Error(`expected a jam, found ${verdict?.kind}`);
    const demand = ((200 / 365.25) * 150) / 50;
    expect(Math.abs((verdict.load.mean ?? 0) / demand - 1)).toBeLessThan(off);
  });
});
