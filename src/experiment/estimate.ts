import { interval } from '../stats/interval.ts';
import { quantiles } from '../stats/quantiles.ts';
import type { Estimate } from './result.ts';

/**
 * Over the replications that saw anything; with fewer than two of them there is no interval and no spread.
 *
 * @param errors the most that each value may be off, by which the interval is wider; none where not given
 */
export function estimateOf(values: readonly (number | undefined)[], errors?: readonly number[]): Estimate {
  const seen = values.filter((value) => value !== undefined);
  const { mean, low, high, sd } = interval(seen);
  const [p10, p50, p90] = quantiles(seen, [0.1, 0.5, 0.9]);
  const off = errors === undefined ? 0 : meanError(values, errors);
  return {
    mean,
    low: low === undefined ? undefined : low - off,
    high: high === undefined ? undefined : high + off,
    ...{ sd, p10, p50, p90 },
    replications: seen.length,
    ...(seen.length < values.length ? { of: values.length } : {}),
  };
}

/** Of the values that were seen. */
function meanError(values: readonly (number | undefined)[], errors: readonly number[]): number {
  const found = errors.filter((_, i) => values[i] !== undefined);
  return found.length === 0 ? 0 : found.reduce((sum, error) => sum + error, 0) / found.length;
}

/** Whether it is more than nothing, beyond chance where there is anything to tell that by. */
export function isAbove({ mean, low, replications }: Estimate): boolean {
  return ((replications < 2 ? mean : low) ?? 0) > 0;
}
