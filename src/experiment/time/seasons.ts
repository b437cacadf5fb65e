import { civilDate, dayNumber, parseDate } from '../../plan/civil-date.ts';
import type { ArrivalPattern, Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, year } from '../../plan/units.ts';
import { element } from '../element.ts';

/** A part of a run, [from, until), in seconds from its start. */
interface Months {
  readonly from: Seconds;
  readonly until: Seconds;
}

/** Part of a year in which as many come, with each time that it comes in a run; in order. */
export interface Season {
  readonly times: readonly [Months, ...Months[]];
}

/** The first of each month in which more or fewer come than in the month before, in a part of a run in which no season comes back. */
export function changesOfSeason(plan: Plan, part: Months): readonly Seconds[] {
  return comeBack(part) ? [] : changes(plan, part).filter((at) => at > part.from && at < part.until);
}

/** The seasons of a year where they come back; the parts that the run cuts off are left out. */
export function seasonsOf(plan: Plan): readonly Season[] {
  const measured = { from: plan.period.startUp, until: plan.period.horizon };
  if (!comeBack(measured)) return [];
  const bounds = changes(plan, measured);
  const first = parseDate(plan.period.start) ?? 0;
  const byMonth = new Map<number, [Months, ...Months[]]>();
  bounds.slice(1).forEach((until, i) => {
    const from = element(bounds, i);
    if (from < plan.period.startUp) return;
    const { month } = civilDate(first + Math.round(from / day));
    const found = byMonth.get(month);
    if (found === undefined) byMonth.set(month, [{ from, until }]);
    else found.push({ from, until });
  });
  return [...byMonth.values()].map((times) => ({ times }));
}

function comeBack({ from, until }: Months): boolean {
  return until - from >= 2 * year;
}

/** The first of each month in the run, its two ends included, in which more or fewer come than in the month before. */
function changes(plan: Plan, part: Months): readonly Seconds[] {
  const { arrivals, period } = plan;
  const { start, horizon } = period;
  const first = parseDate(start);
  if (first === undefined) return [];
  const { year: from, month } = civilDate(first);
  const beginOf = (months: number) => {
    const begins = { year: from + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
    return (dayNumber(begins) - first) * day;
  };
  const differ = arrivals.flatMap(({ pattern }): readonly Differs[] => {
    if (pattern.kind !== 'observed') return monthsOfRate(pattern, comeBack(part));
    // What was counted in a March is not what was counted in the next, but both are March.
    return [comeBack(part) ? () => true : observedMonths(pattern, beginOf, month - 1, horizon)];
  });
  const found: Seconds[] = [];
  for (let months = month - 1; differ.length > 0 && beginOf(months) <= horizon; months++) {
    const at = beginOf(months);
    if (at >= 0 && differ.some((differs) => differs(months))) found.push(at);
  }
  return found;
}

/** Whether more or fewer come in a month, counted from January of the first year, than in the one before. */
type Differs = (months: number) => boolean;

/** Shorter waves even out within a month or two. */
const shortestWave = year / 4;
/** Months of a wave that is nearly as long as a year are like those of the year before. */
const nearly = 0.01;

/** @param back whether what is looked for comes back each year */
function isSeasonal(every: Seconds, back: boolean): boolean {
  return back ? Math.abs(every / year - 1) <= nearly : every >= shortestWave;
}

/** None where it is the same in every month. */
function monthsOfRate(pattern: ArrivalPattern, back: boolean): readonly Differs[] {
  const { byMonth: factors, wave } = 'rate' in pattern ? pattern.rate : {};
  if (wave !== undefined && wave.amplitude > 0 && isSeasonal(wave.every, back)) return [() => true];
  return factors === undefined ? [] : [(months) => factors[months % 12] !== factors[(months + 11) % 12]];
}

/** Between counts that chance alone may have made there is no change. In standard deviations of a Poisson number. */
const beyondChance = 3;

/** As they were counted, a month beside all months since the last change. */
function observedMonths(
  { spells }: Extract<ArrivalPattern, { readonly kind: 'observed' }>,
  beginOf: (months: number) => Seconds,
  first: number,
  horizon: Seconds,
): Differs {
  const found = new Set<number>();
  let before = { count: 0, lasts: 0 };
  let next = 0;
  for (let months = first; beginOf(months) < horizon; months++) {
    const from = Math.max(0, beginOf(months));
    const until = Math.min(horizon, beginOf(months + 1));
    let count = 0;
    // In order; a count belongs to the month in which it begins.
    for (; next < spells.length && element(spells, next).from < until; next++) count += element(spells, next).count;
    const lasts = until - from;
    const expected = before.lasts > 0 ? ((before.count + count) * lasts) / (before.lasts + lasts) : count;
    const spread = Math.sqrt(expected * (1 - lasts / (before.lasts + lasts)));
    if (Math.abs(count - expected) > beyondChance * spread && before.lasts > 0) {
      found.add(months);
      before = { count, lasts };
    } else before = { count: before.count + count, lasts: before.lasts + lasts };
  }
  return (months) => found.has(months);
}
