import { leastAtEndOf, leastOf } from '../../plan/least-judged.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan, RateProfile } from '../../plan/plan.ts';
import { day, week, year } from '../../plan/units.ts';
import type { RulePeriod } from './periods.ts';
import { measuredPeriods } from './periods.ts';
import { changesOfSeason } from './seasons.ts';

/** A part of a run, [from, until), in seconds from its start. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** What a stretch is judged by: itself, the part after its first quarter, and its last quarter. */
export interface JudgedStretch extends Stretch {
  /** Without the first quarter, in which the list may still be on its way from what it was before. */
  readonly late: Stretch;
  readonly end: Stretch;
  /** Whether rates of arrival go up and down within it, so that a trend over less than a whole cycle means nothing. */
  readonly swings: boolean;
  /** Whether it begins with nothing but another month of a season, so that the one before it goes on in it. */
  readonly isNextMonth: boolean;
}

/** All of a stretch, or a part of it. */
export function partOf(stretch: JudgedStretch, part: 'whole' | 'late' | 'end'): Stretch {
  const { from, until } = part === 'whole' ? stretch : stretch[part];
  return { from, until };
}

/**
 * The measured window, cut wherever the rules, a capacity or a rate of arrival change on a date, so that nothing is judged by
 * an average over unlike times. A date counts whether or not the value is another from it on: a sweep of that value would
 * otherwise judge unlike stretches. What repeats itself (rosters, opening hours, sessions, seasons) is no change; the seasons
 * between two such dates less than two years apart, and what was counted in their months, do not repeat themselves.
 */
export const stretchesOf = oncePerPlan((plan): readonly JudgedStretch[] => {
  const { startUp, horizon } = plan.period;
  const periods = measuredPeriods(plan);
  const parts: readonly (Stretch | RulePeriod)[] = periods.length === 0 ? [{ from: startUp, until: horizon }] : periods;
  const changes = changesByDate(plan);
  const cycle = cycleOf(plan);
  return parts.flatMap((part) => {
    // Capacities and rates go over evenly in a transition, which is one stretch.
    const isGoingOver = 'kind' in part && part.kind === 'transition';
    const least = leastOf(part);
    return cut(part, isGoingOver ? [] : changes, least, leastAtEndOf(part)).flatMap((between) => {
      const months = isGoingOver ? [] : changesOfSeason(plan, between);
      return cut(between, months, least).map((stretch) => {
        return { ...judged(stretch, cycle), isNextMonth: stretch.from > between.from };
      });
    });
  });
});

/** @param changes sorted @param least that a stretch lasts @param atEnd the same of the last one */
function cut(
  { from, until }: Stretch,
  changes: readonly number[],
  least: number,
  atEnd: number = least,
): readonly Stretch[] {
  const bounds = [from];
  for (const at of changes) {
    const before = bounds.at(-1) ?? from;
    if (at - before >= least && until - at >= atEnd) bounds.push(at);
  }
  return bounds.map((begin, i) => ({ from: begin, until: bounds[i + 1] ?? until }));
}

function changesByDate(plan: Plan): readonly number[] {
  const { arrivals, resources } = plan;
  const found = [
    ...resources.flatMap(({ capacity: { levels } }) => levels),
    ...arrivals.flatMap(({ pattern }) => ('rate' in pattern ? pattern.rate.levels : [])),
  ].map(({ from }) => from);
  const streams = arrivals.filter(({ pattern }) => pattern.kind !== 'backlog');
  found.push(...streams.flatMap(({ from, until }) => [from, until]));
  return found.filter((at) => at > 0 && at < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}

/** The longest time after which the rates of arrival repeat themselves, in seconds. */
function cycleOf({ arrivals }: Plan): number {
  const ofRate = ({ byHour, byWeekday, byMonth, wave }: RateProfile) => [
    byHour === undefined ? 0 : day,
    byWeekday === undefined ? 0 : week,
    byMonth === undefined ? 0 : year,
    wave === undefined ? 0 : wave.every,
  ];
  return Math.max(0, ...arrivals.flatMap(({ pattern }) => ('rate' in pattern ? ofRate(pattern.rate) : [])));
}

function judged({ from, until }: Stretch, cycle: number): Omit<JudgedStretch, 'isNextMonth'> {
  const lasts = until - from;
  const last = (share: number) => until - whole(share * lasts, cycle);
  const swings = cycle > week && lasts >= 2 * cycle;
  const late = { from: last(0.75), until };
  return { from, until, late, end: swings ? late : { from: last(0.25), until }, swings };
}

/** About so long, in whole cycles, weeks or days where it has some, so that no part of one weighs more than another. */
function whole(length: number, cycle: number): number {
  const unit = [Math.max(cycle, week), week, day].find((each) => length >= each);
  return unit === undefined ? length : Math.floor(length / unit) * unit;
}
