import quantile from '@stdlib/stats-base-dists-t-quantile';

/** Half the width, in standard errors, of a two-sided Student interval; `confidence` such as 0.95. */
export function studentFactor(confidence: number, degreesOfFreedom: number): number {
  return quantile((1 + confidence) / 2, degreesOfFreedom);
}
