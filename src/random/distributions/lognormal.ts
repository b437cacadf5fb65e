import { exp } from '../../numbers/exp.ts';
import { log, log1p } from '../../numbers/log.ts';
import { square } from '../../numbers/pow.ts';
import type { Law, Of } from '../law.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { normalSurvival } from '../normal-survival.ts';
import { positive } from '../parameter-rules.ts';

/** `mean` and `sd` are those of the values themselves, not of their logarithms. */
export function lognormal({ mean, sd }: Of<'lognormal'>): Law {
  const sigma2 = log1p(square(sd / mean));
  const sigma = Math.sqrt(sigma2);
  const mu = log(mean) - sigma2 / 2;
  return {
    problem: () => positive('mean', mean) ?? positive('sd', sd),
    mean: () => mean,
    variance: () => sd * sd,
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => (x <= 0 ? 1 : normalSurvival((log(x) - mu) / sigma)),
    sampler: () => (source) => exp(mu + sigma * normalQuantile(source.next())),
  };
}
