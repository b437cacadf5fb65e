/** A list is told to grow by what it clearly grew, never by what may be nothing. */
import { expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

it('the range of the growth that is told lies above nothing, by whichever measure a list grew', () => {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 26 weeks}
arrivals: {p: {poisson: 1.02 per day, to: w}}
resources: {r: {staff: 1 person}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`),
  );
  const grown = Array.from({ length: 40 }, (_, i) => `${i}`).flatMap((seed) => {
    const [worst] = runDesign({ key: 'a', plan }, { seed, replications: 5 }).verdicts;
    return worst?.kind === 'short' && worst.list === 'grows' ? [worst.growthPerMonth] : [];
  });
  expect(grown.length).toBeGreaterThan(3);
  expect(grown.filter(({ low = 0 }) => low <= 0)).toEqual([]);
});

it('a list that grows faster once the chain before it has filled up is told as it grows then', () => {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-12-31}
arrivals: {early: {paced: 12 per day, to: hear}, late: {paced: 8 per day, to: think}}
resources: {judge: {places: 10 places}}
steps:
  think: {wait: uniform(200 days to 600 days), next: hear}
  hear: {work: {by: judge, takes: 1 day}, next: done}
ends: {done: }
`),
  );
  const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications: 5 }).verdicts;
  if (worst?.kind !== 'short') throw new Error(`expected a jam, found ${worst?.kind}`);
  // In the last half year all 20 come for 10, which is 304 a month; over the last one and a half years it is some 230.
  expect(worst.growthPerMonth.mean).toBeGreaterThan(290);
  expect(worst.loadOver.from).toBeGreaterThan(worst.until / 2);
});
