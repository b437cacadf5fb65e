/**
 * How many there are. While somebody waits all who are there are at work, so how many work then is how many there are; where nobody
 * ever waits it is known only that there are at least as many as ever worked at once.
 */
import { weekday } from '../../plan/civil-date.ts';
import { day, hour } from '../../plan/units.ts';
import type { Stretch } from './crowd.ts';
import type { WeeklyHours } from './weekly-hours.ts';

export type Capacity =
  /** Seen while cases were waiting: `share` of that time exactly so many were at work. */
  | { readonly kind: 'seen full'; readonly units: number; readonly share: number }
  /** So many were at work at once, and nobody had to wait, or the log does not say who waits. */
  | { readonly kind: 'at least'; readonly units: number; readonly waited: boolean }
  /** Other numbers at other hours of the day, or of the week from Monday: 24 or 168 of them. */
  | { readonly kind: 'roster'; readonly units: readonly number[]; readonly share: number };

/** Seconds of waiting below which nothing can be told of an hour. */
const leastWaiting = 2 * hour;
/** The part of the time with a list in which a number has to be at work to be all there are. */
const clearly = 0.8;

/** @param saysWho waits: whether the log tells since when cases wait @param people how many are named; 0 where the pool is */
export function findCapacity(
  course: readonly Stretch[],
  hours: WeeklyHours | undefined,
  saysWho: boolean,
  people: number,
): Capacity {
  const waiting = course.filter((each) => each.waiting > 0 && each.open > 0);
  const total = waiting.reduce((sum, { open }) => sum + open, 0);
  if (!saysWho || total < leastWaiting / 4) {
    const units = saysWho ? most(course) : usualMost(course);
    return { kind: 'at least', units: people > 1 ? Math.min(units, people) : units, waited: total > 0 };
  }
  const [usual, share] = commonest(timesBy(waiting));
  if (share < 0.98) {
    const roster = findRoster(waiting, course, hours, share);
    if (roster !== undefined) return roster;
  }
  if (share >= clearly) return { kind: 'seen full', units: Math.max(1, usual), share };
  // Units come and go for reasons that the log does not tell: as many as did the work, on average, while there was work to do.
  const mean = waiting.reduce((sum, { busy, open }) => sum + busy * open, 0) / total;
  return { kind: 'seen full', units: Math.max(1, Math.round(mean)), share };
}

function most(course: readonly Stretch[]): number {
  return course.reduce((highest, { busy, open }) => (open > 1 ? Math.max(highest, busy) : highest), 1);
}

/** Of the time with work: what all but a two-hundredth of it needs, since a few overlaps are mistakes of the log. */
function usualMost(course: readonly Stretch[]): number {
  const times = [...timesBy(course.filter(({ busy, open }) => busy > 0 && open > 0))].sort((a, b) => b[0] - a[0]);
  const all = times.reduce((sum, [, time]) => sum + time, 0);
  let above = 0;
  for (const [busy, time] of times) {
    above += time;
    if (above >= all * 0.005) return busy;
  }
  return 1;
}

function timesBy(course: readonly Stretch[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { busy, open } of course) times.set(busy, (times.get(busy) ?? 0) + open);
  return times;
}

/** @returns the number and its part of the time */
function commonest(times: ReadonlyMap<number, number>): readonly [number, number] {
  let [units, longest, all] = [1, 0, 0];
  for (const [busy, time] of times) {
    all += time;
    if (time > longest) [units, longest] = [busy, time];
  }
  return [units, all > 0 ? longest / all : 0];
}

/** @param atOnce how well one number for all hours does */
function findRoster(
  waiting: readonly Stretch[],
  course: readonly Stretch[],
  weekly: WeeklyHours | undefined,
  atOnce: number,
): Capacity | undefined {
  const byHour = Array.from({ length: 168 }, () => new Map<number, number>());
  const highest = Array.from({ length: 168 }, () => 0);
  for (const stretch of waiting) eachHour(stretch, weekly, (at, seconds) => addTo(byHour[at], stretch.busy, seconds));
  for (const stretch of course) {
    eachHour(stretch, weekly, (at) => {
      highest[at] = Math.max(highest[at] ?? 0, stretch.busy);
    });
  }
  const ofDay = Array.from({ length: 24 }, (_, i) => merged(byHour.filter((_each, at) => at % 24 === i)));
  for (const hours of [ofDay, byHour]) {
    const length = hours.length;
    const told = hours.map((times) => (sum(times) >= leastWaiting ? commonest(times) : undefined));
    const right = hours.reduce((all, times, at) => all + (told[at] === undefined ? 0 : (told[at]?.[1] ?? 0) * sum(times)), 0);
    const all = hours.reduce((whole, times, at) => whole + (told[at] === undefined ? 0 : sum(times)), 0);
    const share = all > 0 ? right / all : 0;
    const isBetter = share >= clearly && share - atOnce > (1 - atOnce) / 2;
    const known = told.filter((each) => each !== undefined).length;
    if (!isBetter || known * 2 < length) continue;
    const units = told.map((each, at) => each?.[0] ?? Math.max(0, ...highest.filter((_each, i) => i % length === at)));
    // Hours at which nobody is there are closed, not a shift of nobody.
    if (units.includes(0)) continue;
    return new Set(units).size > 1 ? { kind: 'roster', units, share } : undefined;
  }
  return undefined;
}

/** The hours of the week, from Monday, that a stretch lies in. */
function eachHour(
  { from, to }: Stretch,
  hours: WeeklyHours | undefined,
  tell: (hourOfWeek: number, seconds: number) => void,
): void {
  for (let at = from; at < to; ) {
    const next = Math.min(to, (Math.floor(at / hour) + 1) * hour);
    const number = Math.floor(at / day);
    const open = hours === undefined ? next - at : hours.openBetween(at, next);
    if (open > 0) tell(weekday(number) * 24 + Math.floor((at - number * day) / hour), open);
    at = next;
  }
}

function addTo(times: Map<number, number> | undefined, busy: number, seconds: number): void {
  times?.set(busy, (times.get(busy) ?? 0) + seconds);
}

function merged(all: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const each of all) for (const [busy, seconds] of each) addTo(times, busy, seconds);
  return times;
}

function sum(times: ReadonlyMap<number, number>): number {
  return [...times.values()].reduce((all, seconds) => all + seconds, 0);
}
