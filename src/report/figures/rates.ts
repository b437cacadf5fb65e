/** In which unit of time numbers of cases are reported: a year of a run of hours would be of thousands that nobody sees. */

import type { Unit } from '../../experiment/result.ts';
import type { Text } from '../../language/text.ts';
import type { Period } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, hour, month, year } from '../../plan/units.ts';
import { perWords } from '../words/units.ts';
import type { Spread } from './round-to-interval.ts';

export interface RateUnit {
  /** "a year". */
  readonly per: Text;
  readonly seconds: Seconds;
}

/** Of what comes, and of what can be done. */
export function flowUnit(period: Lasting): RateUnit {
  return shortUnit(period) ?? { per: perWords.year, seconds: year };
}

/**
 * Of what a place is asked for and can do, on average over the period: an hour of a day would be of night and day alike, when
 * nobody comes for most of them.
 */
export function forecastUnit(period: Lasting): RateUnit {
  const lasts = period.horizon - period.startUp;
  return lasts >= day && lasts < 2 * day ? { per: perWords.day, seconds: day } : flowUnit(period);
}

/** Of the growth of lists, and of what leaves them. */
export function growthUnit(period: Lasting): RateUnit & { readonly unit: Unit } {
  return shortUnit(period) ?? { per: perWords.month, seconds: month, unit: 'cases per month' };
}

/** Cases a month in that unit. */
export function growthIn(period: Lasting, perMonth: Spread): { readonly unit: Unit; readonly spread: Spread } {
  const { unit, seconds } = growthUnit(period);
  const each = (value: number | undefined) => (value === undefined ? undefined : (value * seconds) / month);
  const { mean, low, high } = perMonth;
  return { unit, spread: { mean: each(mean), low: each(low), high: each(high) } };
}

/** Growth as experiments measure it, a month, in the unit that suits the run; every other figure as it is. */
export function atRateOf<Kind extends Spread>(
  period: Lasting,
  { unit, estimate }: { readonly unit: Unit; readonly estimate: Kind },
): { readonly unit: Unit; readonly estimate: Kind } {
  if (unit !== 'cases per month') return { unit, estimate };
  const growth = growthIn(period, estimate);
  return { unit: growth.unit, estimate: { ...estimate, ...growth.spread } };
}

type Lasting = Pick<Period, 'horizon' | 'startUp'>;

/** Undefined for a run of months or years. */
function shortUnit({ horizon, startUp }: Lasting): (RateUnit & { readonly unit: Unit }) | undefined {
  const lasts = horizon - startUp;
  if (lasts >= 60 * day) return undefined;
  if (lasts >= 2 * day) return { per: perWords.day, seconds: day, unit: 'cases per day' };
  return { per: perWords.hour, seconds: hour, unit: 'cases per hour' };
}
