/**
 * How long cases are willing to wait, from those who gave up and from those whose turn came first: of these it is known only that
 * they would have waited longer (censored observations).
 *
 * The maximum likelihood estimates of the exponential and of the Weibull distribution with censoring (J. F. Lawless, Statistical
 * Models and Methods for Lifetime Data, 2nd edition, 2003, sections 4.1 and 5.2).
 */
import gammaln from '@stdlib/math-base-special-gammaln';
import { exp, expm1 } from '../../numbers/exp.ts';
import { log } from '../../numbers/log.ts';
import { pow } from '../../numbers/pow.ts';
import type { Distribution } from '../../random/distribution.ts';

export interface Patience {
  readonly distribution: Distribution;
  readonly gaveUp: number;
  readonly stayed: number;
}

/** Fewer do not show that patience is anything but exponential. */
const leastForForm = 40;

/** @param gaveUp how long they had waited, in seconds; at least one @param stayed the waits of all others */
export function fitPatience(gaveUp: readonly number[], stayed: readonly number[]): Patience {
  const counts = { gaveUp: gaveUp.length, stayed: stayed.length };
  const first = gaveUp.reduce((least, wait) => Math.min(least, wait), Number.POSITIVE_INFINITY);
  const last = gaveUp.reduce((most, wait) => Math.max(most, wait), 0);
  // All at the same time: a deadline.
  if (gaveUp.length > 1 && last - first <= Math.max(1.5, 0.001 * last)) {
    return { ...counts, distribution: { kind: 'constant', value: Math.max(1, (first + last) / 2) } };
  }
  const plain = exponentialBeyond(0, gaveUp, stayed);
  const candidates = [plain];
  // Nobody gave up in the time that all were patient: by chance the first would have come sooner.
  const expectedBefore = first > 0 ? exposure(0, first, gaveUp, stayed) / plain.mean : 0;
  if (expectedBefore > 6) candidates.push(exponentialBeyond(first, gaveUp, stayed));
  if (gaveUp.length >= leastForForm) candidates.push(weibullOf(gaveUp, stayed));
  // One parameter more has to be worth it: by 4 of log-likelihood, which chance makes once in two hundred logs.
  const best = candidates.reduce((found, each) => (each.likelihood > found.likelihood ? each : found));
  const { distribution } = best.likelihood > plain.likelihood + 4 ? best : plain;
  return { ...counts, distribution };
}

/** A distribution with its mean, and the logarithm of how likely what was seen is under it. */
interface Candidate {
  readonly distribution: Distribution;
  readonly mean: number;
  readonly likelihood: number;
}

function exponentialBeyond(from: number, gaveUp: readonly number[], stayed: readonly number[]): Candidate {
  const waited = exposure(from, Number.POSITIVE_INFINITY, gaveUp, stayed);
  const mean = Math.max(1, waited / gaveUp.length);
  const tail = { kind: 'exponential', mean } as const;
  const distribution: Distribution = from === 0 ? tail : { kind: 'shifted', by: from, of: tail };
  return { distribution, mean, likelihood: -gaveUp.length * log(mean) - waited / mean };
}

function weibullOf(gaveUp: readonly number[], stayed: readonly number[]): Candidate {
  const shape = weibullShape(gaveUp, stayed);
  const least = (wait: number) => Math.max(wait, 1);
  const sum = [...gaveUp, ...stayed].reduce((all, wait) => all + pow(least(wait), shape), 0);
  const scale = pow(sum / gaveUp.length, 1 / shape);
  const mean = scale * exp(gammaln(1 + 1 / shape));
  const sd = mean * Math.sqrt(expm1(gammaln(1 + 2 / shape) - 2 * gammaln(1 + 1 / shape)));
  const logs = gaveUp.reduce((all, wait) => all + log(least(wait) / scale), 0);
  const likelihood = gaveUp.length * (log(shape / scale) - 1) + (shape - 1) * logs;
  return { distribution: { kind: 'weibull', mean, sd }, mean, likelihood };
}

/** Time that was waited between two moments of the wait, over all. */
function exposure(from: number, to: number, gaveUp: readonly number[], stayed: readonly number[]): number {
  const within = (sum: number, wait: number) => sum + Math.max(0, Math.min(wait, to) - from);
  return stayed.reduce(within, gaveUp.reduce(within, 0));
}

/** The root of the likelihood equation, which rises with the shape; halved in on. */
function weibullShape(gaveUp: readonly number[], stayed: readonly number[]): number {
  const largest = [...gaveUp, ...stayed].reduce((most, wait) => Math.max(most, wait), 1);
  // As parts of the largest, so that no power is beyond numbers.
  const scaled = (waits: readonly number[]) => waits.map((wait) => Math.max(wait, 1) / largest);
  const [ended, all] = [scaled(gaveUp), scaled([...gaveUp, ...stayed])];
  const meanLog = ended.reduce((sum, wait) => sum + log(wait), 0) / ended.length;
  const equation = (shape: number) => {
    let [powers, weighted] = [0, 0];
    for (const wait of all) {
      const power = pow(wait, shape);
      powers += power;
      weighted += power * log(wait);
    }
    return weighted / powers - 1 / shape - meanLog;
  };
  let [low, high] = [0.2, 8];
  if (equation(low) > 0) return low;
  if (equation(high) < 0) return high;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (equation(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
