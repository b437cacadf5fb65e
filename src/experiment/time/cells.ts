import { civilDate, dayNumber, parseDate } from '../../plan/civil-date.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, hour, minute, week } from '../../plan/units.ts';

/** How long a cell lasts: a stretch of the calendar that a reader can name, or, for the very shortest runs, a hundredth of it. */
export type Grain =
  | 'hundredth'
  | 'second'
  | '5 seconds'
  | '15 seconds'
  | 'minute'
  | '5 minutes'
  | '15 minutes'
  | 'hour'
  | '4 hours'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A stretch of a run over which lists are averaged: [from, until), in seconds from the start. */
export interface Cell {
  readonly from: number;
  readonly until: number;
  readonly grain: Grain;
  /** Whether it is a whole day, week, month, ... and not what is left of one between two dates that cut the run. */
  readonly whole: boolean;
}

interface Measure {
  readonly grain: Grain;
  /** The longest run that is reported in it, in seconds. */
  readonly upTo: number;
  /** Where such a stretch begins: every so many seconds from the run's start (a midnight), or every so many months. */
  readonly every: { readonly seconds: number } | { readonly months: number };
  /** The grain around the date of a policy. */
  readonly finer?: Grain;
}

const years = 366 * day;

/** Shortest first. None of them makes more than about 520 cells of a run. */
const measures: readonly Measure[] = [
  { grain: 'second', upTo: 8 * minute, every: { seconds: 1 } },
  { grain: '5 seconds', upTo: 40 * minute, every: { seconds: 5 } },
  { grain: '15 seconds', upTo: 2 * hour, every: { seconds: 15 } },
  { grain: 'minute', upTo: 8 * hour, every: { seconds: minute } },
  { grain: '5 minutes', upTo: 36 * hour, every: { seconds: 5 * minute }, finer: 'minute' },
  { grain: '15 minutes', upTo: 4 * day, every: { seconds: 15 * minute }, finer: '5 minutes' },
  { grain: 'hour', upTo: 2 * week, every: { seconds: hour }, finer: '15 minutes' },
  { grain: '4 hours', upTo: 4 * week, every: { seconds: 4 * hour }, finer: 'hour' },
  { grain: 'day', upTo: 93 * day, every: { seconds: day } },
  { grain: 'week', upTo: 10 * years, every: { seconds: week } },
  { grain: 'month', upTo: 40 * years, every: { months: 1 }, finer: 'week' },
  { grain: 'quarter', upTo: 130 * years, every: { months: 3 }, finer: 'month' },
  { grain: 'year', upTo: 520 * years, every: { months: 12 }, finer: 'month' },
  { grain: 'decade', upTo: 5200 * years, every: { months: 120 }, finer: 'year' },
  { grain: 'century', upTo: Number.POSITIVE_INFINITY, every: { months: 1200 }, finer: 'decade' },
];

/** Around the date of a policy a run is reported more finely: from so many cells before it until so many after. */
const before = 3;
const after = 9;
const most = 550;

/**
 * The cells of a run, in order and without gaps. This is the whole rule:
 *
 * - The longer the run, the longer its cells: up to 8 hours minutes, up to 2 weeks hours, up to 93 days days, up to 10
 *   years weeks, up to 40 years months, and so on.
 * - No cell reaches across the end of the start-up, the date of a policy or the end of its transition.
 * - Days, months, quarters and years are those of the calendar. A week lasts from any of those dates, or the start of the
 *   run, until seven days later, whatever day that is; so every whole week has each weekday once.
 * - From three cells before a policy's date until nine after it is fully in force the cells are finer, where that shows no
 *   cycle that the others do not: weeks instead of months, months instead of quarters or years, and below the day one step
 *   finer; never instead of a week (a day would show the week) or a day (an hour would show the day). It is left out where
 *   it would make more than 550 cells.
 * - What is left between two dates and is no whole cell is kept, but marked: charts do not draw it, trends do not use it.
 */
export const cellsOf = oncePerPlan((plan): readonly Cell[] => {
  const { horizon } = plan.period;
  const coarse = measureFor(horizon);
  const segments = segmentsOf(plan);
  const evenly = segments.flatMap((segment) => cut(plan, segment, coarse));
  const finer = measures.find(({ grain }) => grain === coarse.finer);
  if (finer === undefined || plan.policies.length === 0) return evenly;
  const near = aroundPolicies(plan, coarse);
  const found = segments.flatMap((segment) =>
    parted(segment, near).flatMap(({ isNear, ...part }) => cut(plan, part, isNear ? finer : coarse)),
  );
  return found.length > most ? evenly : found;
});

/** By what results are reported over the calendar. */
export type CalendarUnit = 'year' | 'quarter' | 'month';

const calendarUnits = [
  { grain: 'month', months: 1 },
  { grain: 'quarter', months: 3 },
  { grain: 'year', months: 12 },
] as const;

/** More would fill a report, a file and the memory with what nobody reads. */
const mostCalendar = 1200;

/**
 * The measured window of a run by calendar year, quarter or month: the first and the last may not be whole. Where there are
 * more than 1,200 of them, by the next longer unit; none where there are as many years.
 */
export function calendarOf(plan: Plan, unit: CalendarUnit): readonly Cell[] {
  const { startUp, horizon } = plan.period;
  const longer = calendarUnits.slice(calendarUnits.findIndex((each) => each.grain === unit));
  const found = longer.find((each) => (12 * (horizon - startUp)) / years < (mostCalendar - 2) * each.months);
  if (found === undefined) return [];
  const { grain, months } = found;
  return cut(plan, { from: startUp, until: horizon }, { grain, upTo: 0, every: { months } });
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

function measureFor(horizon: number): Measure {
  if (horizon < 10) return { grain: 'hundredth', upTo: 10, every: { seconds: horizon / 100 } };
  const found = measures.find(({ upTo }) => horizon <= upTo);
  if (found === undefined) throw new RangeError(`no run lasts ${horizon} seconds`);
  return found;
}

/** The run between the dates that no cell reaches across. */
function segmentsOf({ period: { horizon, startUp }, policies }: Plan): readonly Stretch[] {
  const dates = [startUp, ...policies.flatMap(({ from, over }) => [from, from + over])];
  return between([0, ...dates.filter((date) => date > 0 && date < horizon), horizon]);
}

/** What lies near the date of a policy, from one boundary of a coarse cell to another; in order, and apart. */
function aroundPolicies(plan: Plan, { every }: Measure): readonly Stretch[] {
  const size = 'seconds' in every ? every.seconds : (every.months * years) / 12;
  const near: { from: number; until: number }[] = [];
  for (const { from, over } of plan.policies) {
    const begins = boundaryUpTo(plan, every, from - before * size);
    const until = boundaryFrom(plan, every, from + over + after * size);
    const last = near.at(-1);
    if (last !== undefined && begins <= last.until) last.until = Math.max(last.until, until);
    else near.push({ from: begins, until });
  }
  return near;
}

/** A segment as the parts of it that lie near a policy, and the others. */
function parted(
  { from, until }: Stretch,
  near: readonly Stretch[],
): readonly (Stretch & { readonly isNear: boolean })[] {
  const edges = near.flatMap((each) => [each.from, each.until]).filter((edge) => edge > from && edge < until);
  return between([from, ...edges, until]).map((part) => {
    return { ...part, isNear: near.some((each) => each.from <= part.from && part.until <= each.until) };
  });
}

/** A stretch as cells of one grain. */
function cut(plan: Plan, { from, until }: Stretch, { grain, every }: Measure): readonly Cell[] {
  const isFree = grain === 'week';
  const next = (at: number): number => {
    if (isFree && 'seconds' in every) return at + every.seconds;
    const found = boundaryFrom(plan, every, at);
    return found > at ? found : boundaryFrom(plan, every, at + shortest(every));
  };
  const cells: Cell[] = [];
  for (let at = from; at < until; ) {
    const following = next(at);
    const end = Math.abs(following - until) < rounding * (following - at) ? until : following;
    const begun = isFree || boundaryFrom(plan, every, at) === at;
    cells.push({ from: at, until: Math.min(end, until), grain, whole: begun && end <= until });
    at = end;
  }
  return cells;
}

/** Past one boundary and not past the next. */
function shortest(every: Measure['every']): number {
  return 'seconds' in every ? every.seconds / 2 : day;
}

/** The first boundary at or after a moment. */
function boundaryFrom(plan: Plan, every: Measure['every'], at: number): number {
  if ('seconds' in every) return every.seconds * Math.ceil(at / every.seconds - rounding);
  const found = boundaryUpTo(plan, every, at);
  return found === at ? at : firstDay(plan, every.months, monthsTo(plan, found) + every.months);
}

/** The last boundary at or before a moment. */
function boundaryUpTo(plan: Plan, every: Measure['every'], at: number): number {
  if ('seconds' in every) return every.seconds * Math.floor(at / every.seconds + rounding);
  return firstDay(plan, every.months, monthsTo(plan, at));
}

/** Relative to a cell; the boundaries of hundredths are no whole numbers. */
const rounding = 1e-9;

/** Months from the year 0 to the moment. */
function monthsTo({ period }: Plan, at: number): number {
  const { year, month } = civilDate(startDay(period.start) + Math.floor(at / day));
  return 12 * year + month - 1;
}

/** When the month, quarter, year, ... with this month in it began. */
function firstDay({ period }: Plan, every: number, months: number): number {
  const first = every * Math.floor(months / every);
  const date = { year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 };
  return (dayNumber(date) - startDay(period.start)) * day;
}

function startDay(start: string): number {
  const found = parseDate(start);
  if (found === undefined) throw new RangeError(`"${start}" is not a date`);
  return found;
}

/** The stretches between moments, in order, those of no length left out. */
function between(moments: readonly number[]): readonly Stretch[] {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  return sorted.slice(1).map((until, i) => ({ from: sorted[i] ?? 0, until }));
}
