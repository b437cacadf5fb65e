/**
 * Quantiles by linear interpolation between order statistics: of n sorted values, quantile p lies at position
 * (n - 1) p, counted from 0. This is type 7 of Hyndman and Fan (1996), the one of R, NumPy and Excel's PERCENTILE.INC.
 * One answer for each of `shares` (0 to 1, both included), all undefined when there are no values.
 */
export function quantiles(values: Iterable<number>, shares: readonly number[]): readonly (number | undefined)[] {
  const sorted = Float64Array.from(values).sort();
  return shares.map((share) =>
    sorted.length === 0 ? undefined : interpolate(sorted.length, share, (at) => sorted[at]!),
  );
}

/** The type 7 quantile of `count` values, 1 or more, of which `valueAt(rank)` is the one with that rank, from 0. */
export function interpolate(count: number, share: number, valueAt: (rank: number) => number): number {
  const position = (count - 1) * share;
  const rank = Math.floor(position);
  const low = valueAt(rank);
  const rest = position - rank;
  return rest === 0 ? low : low + rest * (valueAt(rank + 1) - low);
}
