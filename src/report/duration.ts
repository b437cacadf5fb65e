import type { WaitPart } from '../plan/plan.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { formatNumber } from './number-format.ts';
import { durationWords } from './words/model.ts';

/** How long something lasts, as a plan has it. */
type Lasting = Extract<WaitPart['lasts'], { kind: 'fixed' }>['value'];

/** "20 minutes", "14 days": in the largest unit that gives at least 2 of it, for seconds of 0 or more. */
export function durationText(seconds: number, language: Language): string {
  const units = [
    { phrase: durationWords.days, size: 86_400 },
    { phrase: durationWords.hours, size: 3600 },
    { phrase: durationWords.minutes, size: 60 },
  ];
  const unit = units.find(({ size }) => seconds >= 2 * size) ?? { phrase: durationWords.seconds, size: 1 };
  const number = seconds / unit.size;
  const decimals = Number.isInteger(number) || number >= 100 ? 0 : 1;
  return fill(unit.phrase[language], { number: formatNumber(number, decimals, language) });
}

/** "8 weeks", "40 minutes": rounded, in the largest unit that gives at least 2 of it (3 for weeks). */
export function wholeDuration(seconds: number, language: Language): string {
  const units = [
    { phrase: durationWords.weeks, size: 604_800, least: 3 },
    { phrase: durationWords.days, size: 86_400, least: 2 },
    { phrase: durationWords.hours, size: 3600, least: 2 },
    { phrase: durationWords.minutes, size: 60, least: 2 },
  ];
  const unit = units.find(({ size, least }) => Math.round(seconds / size) >= least) ?? {
    phrase: durationWords.seconds,
    size: 1,
  };
  return fill(unit.phrase[language], { number: formatNumber(Math.round(seconds / unit.size), 0, language) });
}

/**
 * A distribution in words: "gamma, mean 20 minutes, sd 10 minutes".
 *
 * @param time how one value is written; durations where not given
 */
export function lastsText(
  distribution: Lasting,
  language: Language,
  time: (value: number) => string = (seconds) => durationText(seconds, language),
): string {
  const kind = distribution.kind;
  switch (kind) {
    case 'constant':
      return fill(durationWords.constant[language], { value: time(distribution.value) });
    case 'exponential':
      return fill(durationWords.exponential[language], { mean: time(distribution.mean) });
    case 'erlang':
      return fill(durationWords.erlang[language], { mean: time(distribution.mean), phases: distribution.phases });
    case 'gamma':
    case 'lognormal':
    case 'weibull':
      return fill(durationWords[kind][language], { mean: time(distribution.mean), sd: time(distribution.sd) });
    case 'uniform':
      return fill(durationWords.uniform[language], { low: time(distribution.low), high: time(distribution.high) });
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = distribution;
      return fill(durationWords[kind][language], { low: time(low), mode: time(mode), high: time(high) });
    }
    case 'beta': {
      const { low, high, mean, sd } = distribution;
      return fill(durationWords.beta[language], { low: time(low), high: time(high), mean: time(mean), sd: time(sd) });
    }
    case 'empirical':
      return fill(durationWords.empirical[language], { count: distribution.values.length });
    case 'mixture':
      return fill(durationWords.mixture[language], { count: distribution.parts.length });
    case 'shifted':
      return fill(durationWords.shifted[language], {
        by: time(distribution.by),
        of: lastsText(distribution.of, language, time),
      });
  }
}
