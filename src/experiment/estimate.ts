import { interval } from '../stats/interval.ts';
import { quantiles } from '../stats/quantiles.ts';
import type { Estimate } from './result.ts';

/** Over the replications that saw anything; with fewer than two of them there is no interval and no spread. */
export function estimateOf(values: readonly (number | undefined)[]): Estimate {
  const seen = values.filter((value) => value !== undefined);
  const { mean, low, high, sd } = interval(seen);
  const [p10, p50, p90] = quantiles(seen, [0.1, 0.5, 0.9]);
  return { mean, low, high, sd, p10, p50, p90, replications: seen.length };
}
