import type { Distribution, Sampler } from './distribution.ts';
import type { BrokenRule } from './parameter-rules.ts';

/** The member of the union with this kind. */
export type Of<Kind extends Distribution['kind']> = Extract<Distribution, { readonly kind: Kind }>;

/** What is known of one distribution. All but `problem` may be asked only when there is no problem. */
export interface Law {
  /** What is wrong with the parameters, in plain words; undefined when nothing is. */
  problem(): BrokenRule | undefined;
  mean(): number;
  variance(): number;
  /** The smallest and the largest value that can be drawn, or that draws come arbitrarily close to. */
  support(): Support;
  /** P(X > x). */
  survival(x: number): number;
  /** Does the set-up once; what it returns allocates nothing. */
  sampler(): Sampler;
}

export interface Support {
  readonly low: number;
  readonly high: number;
}
