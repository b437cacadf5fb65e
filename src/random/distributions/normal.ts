import { exp } from '../../numbers/exp.ts';
import type { Law, Of } from '../law.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { normalSurvival } from '../normal-survival.ts';
import { positive } from '../parameter-rules.ts';

/**
 * A normal of which the values below 0 are drawn again, which is the normal given that it is more than 0. `mean` and `sd`
 * are those before the cut; the law's own mean is larger and its variance smaller (Johnson, Kotz and Balakrishnan,
 * "Continuous Univariate Distributions" 1, 1994, section 10.1).
 */
export function normal({ mean, sd }: Of<'normal'>): Law {
  const { below, left } = cutOff(mean, sd);
  const start = -mean / sd;
  /** The density at the cut over what is left. */
  const edge = exp(-(start * start) / 2) / Math.sqrt(2 * Math.PI) / left;
  return {
    problem: () => positive('mean', mean) ?? positive('sd', sd),
    mean: () => mean + sd * edge,
    variance: () => sd * sd * (1 + start * edge - edge * edge),
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => (x <= 0 ? 1 : normalSurvival((x - mean) / sd) / left),
    sampler: () => (source) => {
      const u = source.next();
      const probability = below + u * left;
      // From the nearer tail: a probability next to 1 would be rounded to it.
      const z = probability < 0.5 ? normalQuantile(probability) : -normalQuantile((1 - u) * left);
      return Math.max(0, mean + sd * z);
    },
  };
}

/** The part of a normal that is below 0. */
export function shareBelowZero({ mean, sd }: Of<'normal'>): number {
  return cutOff(mean, sd).below;
}

function cutOff(mean: number, sd: number): { readonly below: number; readonly left: number } {
  const below = normalSurvival(mean / sd);
  return { below, left: 1 - below };
}
