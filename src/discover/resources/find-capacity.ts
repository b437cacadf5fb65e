/**
 * How many there are. While somebody waits all who are there are at work, so how many work then is how many there are; where nobody
 * ever waits it is known only that there are at least as many as ever worked at once.
 */
import { log } from '../../numbers/log.ts';
import { weekday } from '../../plan/civil-date.ts';
import { day, hour } from '../../plan/units.ts';
import type { UnitsByDate } from './capacity-by-date.ts';
import { unitsByDate } from './capacity-by-date.ts';
import type { Stretch } from './crowd.ts';
import type { WeeklyHours } from './weekly-hours.ts';

export type Capacity =
  /** Seen while cases were waiting: `share` of that time exactly so many were at work. */
  | { readonly kind: 'seen full'; readonly units: number; readonly share: number }
  /** So many were at work at once; `told` where the log says who waits, and hardly anybody had to. */
  | { readonly kind: 'at least'; readonly units: number; readonly saysWho: boolean }
  /** Other numbers from some days on. */
  | ({ readonly kind: 'by date' } & UnitsByDate)
  /** Other numbers at other hours of the day, or of the week from Monday: 24 or 168 of them. */
  | {
      readonly kind: 'roster';
      readonly units: readonly number[];
      readonly share: number;
      /** At so many of these hours hardly anything tells how many there are: they have as many as the hour before, or were seen. */
      readonly untold: number;
      /** Whether the log says who waits; where it does not, these are the most who worked at once, and no more is known. */
      readonly saysWho: boolean;
    };

/** Seconds of waiting below which nothing can be said of an hour. */
const leastWaiting = 2 * hour;
/** The part of the time with a list in which a number has to be at work to be all there are. */
const clearly = 0.8;
/** More work than all but so much of the time is mistakes of the log. */
const rarest = 0.005;
/** Where all there are work for so much of the time, they are all there are. */
const oftenAll = 0.25;
/** More at work for less of the time is a mistake of the log, or an hour that ran over. */
const rarely = 0.01;
/** What happens by chance less often, in one of the 168 hours of the week, is no chance. */
const unlikely = 0.001;

/** What is seen of a pool. */
export interface Crowd {
  readonly course: readonly Stretch[];
  readonly hours: WeeklyHours | undefined;
  /** Whether the log says since when cases wait. */
  readonly saysWho: boolean;
  /** How many are named; 0 where the pool itself is. */
  readonly people: number;
}

export function findCapacity({ course, hours, saysWho, people }: Crowd): Capacity {
  const waiting = course.filter((each) => each.waiting > 0 && each.open > 0);
  const waited = sum(timesBy(waiting));
  if (!saysWho || waited < leastWaiting / 4) {
    const busiest = saysWho ? mostIn(course) : topOf(timesBy(course), rarest)[0];
    const units = Math.max(1, people > 1 ? Math.min(busiest, people) : busiest);
    const roster = saysWho ? undefined : findRoster(course, { course, hours, tell: tellFull, atOnce: 0, saysWho });
    return roster ?? { kind: 'at least', units, saysWho };
  }
  const [usual, share] = commonest(timesBy(waiting));
  if (share < 0.98) {
    const roster = findRoster(waiting, { course, hours, tell: tellCommonest, atOnce: share, saysWho });
    if (roster !== undefined) return roster;
  }
  const byDate = unitsByDate(course, hours);
  if (byDate !== undefined) return { kind: 'by date', ...byDate };
  if (share >= clearly) return { kind: 'seen full', units: Math.max(1, usual), share };
  // Units come and go for reasons that the log does not say: as many as did the work, on average, while there was work to do.
  const mean = waiting.reduce((all, { busy, open }) => all + busy * open, 0) / waited;
  return { kind: 'seen full', units: Math.max(1, Math.round(mean)), share };
}

/** How many there are at a moment. */
export function unitsAt(capacity: Capacity, at: number): number {
  const number = Math.floor(at / day);
  if (capacity.kind === 'by date') {
    const { steps } = capacity;
    return (steps.findLast(({ from }) => from <= number) ?? steps[0])?.units ?? 0;
  }
  if (capacity.kind !== 'roster') return capacity.units;
  const hourOfWeek = weekday(number) * 24 + Math.floor((at - number * day) / hour);
  return capacity.units[hourOfWeek % capacity.units.length] ?? 0;
}

type Times = ReadonlyMap<number, number>;
/** A number and the part of the time that it accounts for. */
type Commonest = readonly [units: number, share: number];

function mostIn(course: readonly Stretch[]): number {
  return course.reduce((highest, { busy, open }) => (open > 1 ? Math.max(highest, busy) : highest), 1);
}

/** The largest number that is at work for more than `ignored` of the time with work, and for how much of all time. */
function topOf(times: Times, ignored: number): Commonest {
  const working = [...times].filter(([busy]) => busy > 0).sort((a, b) => b[0] - a[0]);
  const all = working.reduce((total, [, time]) => total + time, 0);
  let above = 0;
  for (const [busy, time] of working) {
    above += time;
    if (above > all * ignored) return [busy, above / Math.max(1, sum(times))];
  }
  return [1, 0];
}

function timesBy(course: readonly Stretch[]): Times {
  const times = new Map<number, number>();
  for (const { busy, open } of course) if (open > 0) times.set(busy, (times.get(busy) ?? 0) + open);
  return times;
}

function commonest(times: Times): Commonest {
  let [units, longest] = [1, 0];
  for (const [busy, time] of times) if (time > longest) [units, longest] = [busy, time];
  return [units, longest / Math.max(1, sum(times))];
}

/** While cases wait: who works is who is there. */
function tellCommonest(times: Times): Commonest | undefined {
  return sum(times) >= leastWaiting ? commonest(times) : undefined;
}

/** Where it is not known who waits: the most who ever work, where they often do. */
function tellFull(times: Times): Commonest | undefined {
  const [units, share] = topOf(times, rarely);
  return sum(times) >= leastWaiting && share >= oftenAll ? [units, 1] : undefined;
}

/**
 * Of what tells the most at work by the hour: fewer than at other hours are believed only where as many as there would have been
 * seen some time, had they been there: once a day, as often as in all hours together.
 */
function unlessByChance(
  found: readonly (Commonest | undefined)[],
  table: readonly Times[],
  course: readonly Stretch[],
): readonly (Commonest | undefined)[] {
  const most = Math.max(0, ...found.map((each) => each?.[0] ?? 0));
  const all = timesBy(course);
  const often = sum(new Map([...all].filter(([busy]) => busy >= most))) / Math.max(1, sum(all));
  return found.map((each, at) => {
    const days = sum(table[at] ?? new Map()) / hour;
    const isChance = often < 1 && days * log(1 - often) > log(unlikely);
    return each !== undefined && isChance ? [most, each[1]] : each;
  });
}

interface RosterQuestion {
  readonly course: readonly Stretch[];
  readonly hours: WeeklyHours | undefined;
  readonly tell: (times: Times) => Commonest | undefined;
  /** How well one number for all hours does. */
  readonly atOnce: number;
  readonly saysWho: boolean;
}

/** @param seen stretches that tell how many there are */
function findRoster(
  seen: readonly Stretch[],
  { course, hours, tell, atOnce, saysWho }: RosterQuestion,
): Capacity | undefined {
  const byHour = Array.from({ length: 168 }, () => new Map<number, number>());
  const highest = Array.from({ length: 168 }, () => 0);
  for (const stretch of seen) {
    eachHour(stretch, hours, (at, seconds, hourBegins) => {
      // What is left of the hour before may be finished by those who are not there any more.
      if (!saysWho && stretch.begun < hourBegins) return;
      byHour[at]?.set(stretch.busy, (byHour[at].get(stretch.busy) ?? 0) + seconds);
    });
  }
  for (const stretch of course) {
    eachHour(stretch, hours, (at) => {
      highest[at] = Math.max(highest[at] ?? 0, stretch.busy);
    });
  }
  const ofDay = Array.from({ length: 24 }, (_, i) => merged(byHour.filter((_each, at) => at % 24 === i)));
  for (const table of [ofDay, byHour]) {
    const told = table.map(tell);
    const found = saysWho ? told : unlessByChance(told, table, course);
    const known = found.flatMap((each, at) =>
      each === undefined ? [] : [{ share: each[1], time: sum(table[at] ?? new Map()) }],
    );
    const total = known.reduce((all, { time }) => all + time, 0);
    const share = known.reduce((all, each) => all + each.share * each.time, 0) / Math.max(1, total);
    const isBetter = share >= clearly && share - atOnce > (1 - atOnce) / 2;
    if (!isBetter || known.length * 2 < table.length) continue;
    // Where it is not known who waits, more at work for a moment is no more than that.
    const seenAt = (at: number) =>
      saysWho ? Math.max(0, ...highest.filter((_each, i) => i % table.length === at)) : 0;
    const units = found.map((each, at) => each?.[0] ?? Math.max(seenAt(at), lastTold(found, at)));
    const untold = table.length - known.length;
    // Hours at which nobody is there are closed, not a shift of nobody.
    if (!units.includes(0) && new Set(units).size > 1) return { kind: 'roster', units, share, untold, saysWho };
  }
  return undefined;
}

/** How many there are at the last hour before this one of which it is told, round the day or the week. */
function lastTold(found: readonly (Commonest | undefined)[], at: number): number {
  const before = [...found.slice(at), ...found.slice(0, at)].findLast((each) => each !== undefined);
  return before?.[0] ?? 0;
}

/** The hours of the week, from Monday, that a stretch lies in, with when each begins. */
function eachHour(
  { from, to }: Stretch,
  hours: WeeklyHours | undefined,
  tell: (hourOfWeek: number, seconds: number, hourBegins: number) => void,
): void {
  for (let at = from; at < to; ) {
    const hourBegins = Math.floor(at / hour) * hour;
    const next = Math.min(to, hourBegins + hour);
    const number = Math.floor(at / day);
    const open = hours === undefined ? next - at : hours.openBetween(at, next);
    if (open > 0) tell(weekday(number) * 24 + Math.floor((at - number * day) / hour), open, hourBegins);
    at = next;
  }
}

function merged(all: readonly Times[]): Times {
  const times = new Map<number, number>();
  for (const each of all) for (const [busy, seconds] of each) times.set(busy, (times.get(busy) ?? 0) + seconds);
  return times;
}

function sum(times: Times): number {
  return [...times.values()].reduce((all, seconds) => all + seconds, 0);
}
