import type { Estimate } from '../result.ts';
import { sampleOf } from './sample.ts';

/**
 * Over the replications that saw anything; with fewer than two of them there is no interval and no spread.
 *
 * @param errors the most that each value may be off, by which the interval is wider; none where not given
 */
export function estimateOf(values: readonly (number | undefined)[], errors?: readonly number[]): Estimate {
  return sampleOf(values, errors).estimate();
}

/** Whether it is more than nothing, beyond chance where there is anything to tell that by. */
export function isAbove({ mean, low, replications }: Estimate): boolean {
  return ((replications < 2 ? mean : low) ?? 0) > 0;
}
