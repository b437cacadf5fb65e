/**
 * What the language can say about chance, as frozen plain data.
 *
 * Every distribution is given in its user's terms (its own mean and standard deviation, not those of a logarithm). The
 * unit of a value is whatever the caller uses; in a compiled scenario times are seconds.
 */
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

/** A source of uniform numbers in the open interval (0, 1), with 53 bits each. */
export interface UniformSource {
  next(): number;
}

/** One draw of a distribution from a source; a case's draw depends on nothing but the source's position. */
export type Sampler = (source: UniformSource) => number;
