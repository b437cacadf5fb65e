import type { Text } from '../../language/text.ts';
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

/** What it is, as in "found a duration". */
export function describe(quantity: Quantity): Text {
  if (!isDimensionless(quantity.dimension)) {
    if (quantity.sort === 'share' && power(quantity.dimension, 'time') === -1) {
      return { en: 'a share per time', nl: 'een aandeel per tijd' };
    }
    return quantity.clock === 'work' ? { en: 'hours of work', nl: 'uren werk' } : nameOfDimension(quantity.dimension);
  }
  return quantity.sort === 'share' ? aShare : aPlainNumber;
}

const aShare: Text = { en: 'a share', nl: 'een aandeel' };
const aPlainNumber: Text = { en: 'a plain number', nl: 'een getal zonder eenheid' };
export const aDistribution: Text = { en: 'a distribution', nl: 'een verdeling' };

/** A part of 1 in percent, without the dust of binary fractions: 0.5600000000000001 is "56 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}

/** The same to four decimals, unless that would make a whole of it: what shares sum to, where they should sum to 100 %. */
export function percentOfSum(share: number): string {
  const rounded = Math.round(share * 1e6) / 1e6;
  return percent(rounded === 1 ? share : rounded);
}

/** The word for capacity without limit: the one value that is no number. */
export const unlimited = 'unlimited';
