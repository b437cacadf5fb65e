import { Tally } from './tally.ts';

/** Of a series; `observations` is how many at its beginning are to be left out. */
export type Truncation =
  | { readonly kind: 'cut'; readonly observations: number }
  /** Too short a series, or one whose best point lies in its second half: it may not have settled yet. */
  | { readonly kind: 'too few data' };

/** So many batches at the end are always kept: of fewer, a few that happen to be alike would win. */
const fewestKept = 5;
const fewestBatches = 2 * fewestKept;

/**
 * Where a series has come to rest: MSER, which leaves out as many batches at its beginning as makes the standard error of the
 * mean of the rest least; with batches of five observations MSER-5. White, "An effective truncation heuristic for bias
 * reduction in simulation output", Simulation 69 (1997), 323-334; White, Cobb and Spratt, "A comparison of five steady-state
 * truncation heuristics for simulation", Winter Simulation Conference 2000, 755-760. Of equal points the first counts. What
 * does not fill a batch at the end is not looked at. Linear in the length of the series.
 */
export function mser(series: readonly number[], batch = 5): Truncation {
  const means = batchMeans(series, batch);
  const count = means.length;
  if (count < fewestBatches) return { kind: 'too few data' };
  const rest = new Tally();
  let least = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let cut = count - 1; cut >= 0; cut--) {
    rest.add(means[cut] ?? Number.NaN);
    const kept = count - cut;
    const statistic = ((rest.variance ?? 0) * (kept - 1)) / (kept * kept);
    if (kept < fewestKept || statistic > least) continue;
    least = statistic;
    best = cut;
  }
  return 2 * best > count ? { kind: 'too few data' } : { kind: 'cut', observations: best * batch };
}

function batchMeans(series: readonly number[], size: number): readonly number[] {
  return Array.from({ length: Math.floor(series.length / size) }, (_, i) => {
    const batch = series.slice(i * size, (i + 1) * size);
    return batch.reduce((sum, value) => sum + value, 0) / size;
  });
}
