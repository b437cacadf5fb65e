import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Homes for four years each, half as many again asked for as there are: nobody leaves the list, which grows by 0.3 a month. */
const plan = planOf(
  compileText(
    exercise({
      runs: '{from: 2020-01-01, for: 20 years, start-up: 5 years}',
      arrivals: '{asks: {poisson: 12 per year, to: live}}',
      resources: '{home: {places: 30 places}}',
      steps: '{live: {work: {by: home, takes: exponential(mean 3.7 years)}, next: moved}}',
      ends: '{moved: }',
    }),
  ),
);

describe('a list that nothing holds', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'is not told to grow no further because a quarter of the run is too short to see it grow (seed %s)',
    (seed) => {
      const run = runDesign({ key: 'design', plan }, { seed, replications: 4 });
      const [verdict] = run.verdicts;
      if (verdict?.kind !== 'short') throw new Error(`expected a jam, found ${verdict?.kind}`);
      expect(verdict.list).toBe('grows');
      expect(verdict.growthPerMonth.low).toBeGreaterThan(0);
    },
  );
});
