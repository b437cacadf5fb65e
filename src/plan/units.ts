/**
 * Units of a compiled scenario. A brand exists for the compiler only: at run time each of these is a plain number.
 * The hot loops work on bare numbers in typed arrays; everything that crosses a room's border carries its unit.
 */
declare const unit: unique symbol;

/** Seconds of simulated calendar time; a moment is counted from the start of the run. */
export type Seconds = number & { readonly [unit]?: 'seconds' };
/** Cases (or batches) per second of simulated time. */
export type PerSecond = number & { readonly [unit]?: 'per second' };
/** A part of a whole, 0 (included) to 1 (included). */
export type Share = number & { readonly [unit]?: 'share' };
export type Euro = number & { readonly [unit]?: 'euro' };
/** Whole units of a resource: people or places. */
export type Units = number & { readonly [unit]?: 'units' };

/** The most sessions of a group. */
export const mostSessions = 10_000;

/** A number that a case has, as a number of units or sessions: whole, and from 1 to `most`. */
export function countOf(value: number, most: number): number {
  return Math.max(1, Math.min(most, Math.round(value)));
}

export const minute = 60;
export const hour = 3600;
export const day = 86_400;
export const week = 7 * day;
/** The mean Gregorian year: what "2000 per year" means when a rate is turned into seconds. */
export const year = 365.25 * day;
/** A twelfth of a year: what "per month" means in rates and in reports of growth. */
export const month = year / 12;
