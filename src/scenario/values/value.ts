import type { Distribution } from '../../random/distribution.ts';
import { type Dimension, isDimensionless, nameOfDimension, power } from './dimension.ts';

/** What a text in the file comes to: a number with its unit, or a distribution whose values have that unit. */
export type Value = Quantity | Chance;

export interface Chance extends Pick<Quantity, 'dimension' | 'sort' | 'clock'> {
  readonly kind: 'distribution';
  readonly distribution: Distribution;
}

/** A number with its unit worked in: seconds, cases, euro, FTE, people, places, units, or parts of 1. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly value: number;
  readonly dimension: Dimension;
  /** `56 %` and `1 % per day` are shares, `3` and `3 days` numbers, and what arithmetic gives may be either. */
  readonly sort: 'share' | 'number' | 'computed';
  /** Whose time it counts, where it counts time: a day or longer is calendar time, an hour may be either. */
  readonly clock: Clock;
}

export type Clock = 'any' | 'calendar' | 'work' | 'both';

/** The clock of what is made of two quantities; 'both' is a mixture that fits nowhere. */
export function jointClock(a: Clock, b: Clock): Clock {
  if (a === b || b === 'any') return a;
  return a === 'any' ? b : 'both';
}

export function describe(quantity: Quantity): string {
  if (!isDimensionless(quantity.dimension)) {
    if (quantity.sort === 'share' && power(quantity.dimension, 'time') === -1) return 'a share per time';
    return quantity.clock === 'work' ? 'hours of work' : nameOfDimension(quantity.dimension);
  }
  return { share: 'a share', number: 'a plain number', computed: 'a plain number' }[quantity.sort];
}

/** A part of 1 in percent, without the dust of binary fractions: 0.5600000000000001 is "56 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}

/** The word for capacity without limit: the one value that is no number. */
export const unlimited = 'unlimited';
