/**
 * What the language can say about chance, as frozen plain data, and the register of what is known of each.
 *
 * Every distribution is given in its user's terms (its own mean and standard deviation, not those of a logarithm). The
 * unit of a value is whatever the caller uses; in a compiled scenario times are seconds.
 *
 * A new distribution is a file in distributions/, a member of the union and a line of the register; how it is written stands
 * in the scenario room, how it is given in the report.
 */
import { beta } from './distributions/beta.ts';
import { constant } from './distributions/constant.ts';
import { empirical } from './distributions/empirical.ts';
import { erlang } from './distributions/erlang.ts';
import { exponential } from './distributions/exponential.ts';
import { gamma } from './distributions/gamma.ts';
import { lognormal } from './distributions/lognormal.ts';
import { mixture } from './distributions/mixture.ts';
import { normal } from './distributions/normal.ts';
import { pert } from './distributions/pert.ts';
import { shifted } from './distributions/shifted.ts';
import { triangular } from './distributions/triangular.ts';
import { uniform } from './distributions/uniform.ts';
import { weibull } from './distributions/weibull.ts';
import type { Law, Support } from './law.ts';

export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'erlang'; readonly mean: number; readonly phases: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  /** Cut off at 0: values below it are drawn again. `mean` and `sd` are those before that. */
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'weibull'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** PERT: a beta on [low, high] with mean (low + 4 mode + high) / 6. */
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'beta'; readonly low: number; readonly high: number; readonly mean: number; readonly sd: number }
  /** One of the listed values; `weights` are positive and need not sum to 1. */
  | { readonly kind: 'empirical'; readonly values: readonly number[]; readonly weights: readonly number[] }
  | {
      readonly kind: 'mixture';
      readonly parts: readonly { readonly weight: number; readonly of: Distribution }[];
    }
  /** A constant `by` (0 or more) and then a draw: "1 % per day after 14 days" is shifted by 14 days. */
  | { readonly kind: 'shifted'; readonly by: number; readonly of: Distribution };

/** Everything that is known of a distribution. */
export function lawOf(distribution: Distribution): Law {
  switch (distribution.kind) {
    case 'constant':
      return constant(distribution);
    case 'exponential':
      return exponential(distribution);
    case 'erlang':
      return erlang(distribution);
    case 'gamma':
      return gamma(distribution);
    case 'lognormal':
      return lognormal(distribution);
    case 'normal':
      return normal(distribution);
    case 'weibull':
      return weibull(distribution);
    case 'uniform':
      return uniform(distribution);
    case 'triangular':
      return triangular(distribution);
    case 'pert':
      return pert(distribution);
    case 'beta':
      return beta(distribution);
    case 'empirical':
      return empirical(distribution);
    case 'mixture':
      return mixture(distribution, lawOf);
    case 'shifted':
      return shifted(distribution, lawOf);
  }
}

/** The smallest and the largest value that can be drawn, or approached. The distribution must be valid. */
export function supportOf(distribution: Distribution): Support {
  return lawOf(distribution).support();
}

/** P(X > x). The distribution must be valid. */
export function survival(distribution: Distribution, x: number): number {
  return lawOf(distribution).survival(x);
}

/** The same as a function of x, set up once. */
export function survivalOf(distribution: Distribution): (x: number) => number {
  return lawOf(distribution).survival;
}

/** A source of uniform numbers in the open interval (0, 1), with 53 bits each. */
export interface UniformSource {
  next(): number;
}

/** One draw of a distribution from a source; a case's draw depends on nothing but the source's position. */
export type Sampler = (source: UniformSource) => number;
