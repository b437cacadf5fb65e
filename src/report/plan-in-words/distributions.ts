/** Distributions as text, each in its user's terms. */
import { fill, type Language } from '../../language/text.ts';
import type { Distribution } from '../../random/distribution.ts';
import { shareBelowZero } from '../../random/distributions/normal.ts';
import type { Of } from '../../random/law.ts';
import { meanOf } from '../../random/moments.ts';
import { durationText } from '../figures/duration.ts';
import { percentage } from '../figures/number-format.ts';
import { distributionWords } from '../words/plan/rules-and-values.ts';

/**
 * A distribution in words: "gamma, mean 20 minutes, sd 10 minutes".
 *
 * @param time how one value is written; durations where not given
 */
export function distributionText(
  distribution: Distribution,
  language: Language,
  time: (value: number) => string = (seconds) => durationText(seconds, language),
): string {
  const kind = distribution.kind;
  switch (kind) {
    case 'constant':
      return fill(distributionWords.constant, language, { value: time(distribution.value) });
    case 'exponential':
      return fill(distributionWords.exponential, language, { mean: time(distribution.mean) });
    case 'erlang':
      return fill(distributionWords.erlang, language, { mean: time(distribution.mean), phases: distribution.phases });
    case 'gamma':
    case 'lognormal':
    case 'weibull':
      return fill(distributionWords[kind], language, { mean: time(distribution.mean), sd: time(distribution.sd) });
    case 'normal':
      return normalText(distribution, language, time);
    case 'uniform':
      return fill(distributionWords.uniform, language, { low: time(distribution.low), high: time(distribution.high) });
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = distribution;
      return fill(distributionWords[kind], language, { low: time(low), mode: time(mode), high: time(high) });
    }
    case 'beta': {
      const { low, high, mean, sd } = distribution;
      return fill(distributionWords.beta, language, {
        low: time(low),
        high: time(high),
        mean: time(mean),
        sd: time(sd),
      });
    }
    case 'empirical':
      return observedText(distribution, language, time);
    case 'mixture':
      return fill(distributionWords.mixture, language, { count: distribution.parts.length });
    case 'shifted':
      return fill(distributionWords.shifted, language, {
        by: time(distribution.by),
        of: distributionText(distribution.of, language, time),
      });
  }
}

/** So many observed values are listed one by one. */
const fewValues = 5;

function observedText(
  { values, weights }: Of<'empirical'>,
  language: Language,
  time: (value: number) => string,
): string {
  if (values.length > fewValues) return fill(distributionWords.empirical, language, { count: values.length });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const each = values.map((value, i) => {
    const share = percentage((weights[i] ?? 0) / all, language);
    return fill(distributionWords.oneOfThem, language, { value: time(value), share });
  });
  return fill(distributionWords.oneOf, language, { values: each.join(', ') });
}

/** With the mean that the cut at 0 leaves, where more than 1 % is cut off. */
function normalText(of: Of<'normal'>, language: Language, time: (value: number) => string): string {
  const cut = shareBelowZero(of);
  return fill(distributionWords[cut > 0.01 ? 'normalCutOff' : 'normal'], language, {
    mean: time(of.mean),
    sd: time(of.sd),
    cut: percentage(cut, language),
    actual: time(meanOf(of)),
  });
}
