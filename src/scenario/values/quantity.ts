import { type Dimension, isDimensionless, nameOfDimension } from './dimension.ts';

/** A number with its unit worked in: seconds, cases, euro, FTE, people, places, units, or parts of 1. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly value: number;
  readonly dimension: Dimension;
  /** For what has no dimension: `56 %` is a share, `3` a number, and what a sum or a quotient gives may be either. */
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
    return quantity.clock === 'work' ? 'hours of work' : nameOfDimension(quantity.dimension);
  }
  return { share: 'a share', number: 'a plain number', computed: 'a plain number' }[quantity.sort];
}
