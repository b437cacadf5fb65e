/**
 * Days on which the number of those who work changes. While somebody waits all who are there are at work, and never do more work
 * than there are: a number of a stretch of days is wrong for as long as another number works while somebody waits, and for as long
 * as more work while nobody does. Days are cut where that takes most of what is wrong away (binary segmentation; A. Scott and
 * M. Knott, A cluster analysis method for grouping means in the analysis of variance, Biometrics 30, 1974).
 */
import { day, hour } from '../../plan/units.ts';
import type { Stretch } from './crowd.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** So many from this day on. */
export interface UnitsFrom {
  /** Day number. */
  readonly from: number;
  readonly units: number;
  /** Of the time in which somebody waited; undefined where hardly anybody did, so that there may be more. */
  readonly share: number | undefined;
}

export interface UnitsByDate {
  readonly steps: readonly UnitsFrom[];
  /** Of all the time in which somebody waited the number of its day was at work. */
  readonly share: number;
}

/** A change that lasts less is leave or illness. */
const fewestDays = 14;
const mostSteps = 24;
/** Beyond so many at once the table of days by units would be large, and a change is no whole number of people any more. */
const mostUnits = 500;
/** Of what is wrong in a stretch of days a change must take away so much, and of all waiting so much. */
const leastOfWrong = 0.3;
const leastOfAll = 0.02;
const clearly = 0.8;
const leastWaiting = hour / 2;

export function unitsByDate(course: readonly Stretch[], hours: WeeklyHours | undefined): UnitsByDate | undefined {
  const times = new DayTimes(course, hours);
  if (times.days < 2 * fewestDays || times.units > mostUnits) return undefined;
  const whole = times.best(0, times.days);
  const cuts = cutsIn(times, 0, times.days, times.waited(0, times.days) * leastOfAll);
  const edges = [0, ...cuts, times.days];
  const parts = edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    return { from, to, ...times.best(from, to) };
  });
  const steps = parts.filter(({ units }, i) => units !== parts[i - 1]?.units);
  const [waited, right, wrong] = (['waited', 'right', 'wrong'] as const).map((key) =>
    parts.reduce((sum, part) => sum + part[key], 0),
  );
  const share = (right ?? 0) / Math.max(1, waited ?? 0);
  if (steps.length < 2 || steps.length > mostSteps || share < clearly || (wrong ?? 0) > whole.wrong / 2)
    return undefined;
  return {
    steps: steps.map(({ from, units, waited: own, right: ownRight }) => {
      return { from: times.firstDay + from, units, share: own < leastWaiting ? undefined : ownRight / own };
    }),
    share,
  };
}

/** @param least seconds that a change must put right */
function cutsIn(times: DayTimes, from: number, to: number, least: number): readonly number[] {
  const { wrong } = times.best(from, to);
  let [cut, left] = [-1, wrong];
  for (let at = from + fewestDays; at <= to - fewestDays; at++) {
    const both = times.best(from, at).wrong + times.best(at, to).wrong;
    // Of days on which nobody works the last: the change is on the next one.
    if (both < wrong && both <= left) [cut, left] = [at, both];
  }
  if (cut < 0 || wrong - left < Math.max(least, leastOfWrong * wrong, hour)) return [];
  return [...cutsIn(times, from, cut, least), cut, ...cutsIn(times, cut, to, least)];
}

interface Best {
  readonly units: number;
  /** Seconds in which somebody waited, and of these in which so many worked; and all in which the number is wrong. */
  readonly waited: number;
  readonly right: number;
  readonly wrong: number;
}

/** Open seconds by day and by how many were at work, while somebody waited and while nobody did; summed up over the days. */
class DayTimes {
  readonly firstDay: number;
  readonly days: number;
  /** The most who were at work. */
  readonly units: number;
  private readonly waiting: Float64Array;
  private readonly others: Float64Array;

  constructor(course: readonly Stretch[], hours: WeeklyHours | undefined) {
    this.firstDay = Math.floor((course[0]?.from ?? 0) / day);
    this.days = Math.max(0, Math.ceil((course.at(-1)?.to ?? 0) / day) - this.firstDay);
    this.units = course.reduce((most, { busy }) => Math.max(most, busy), 0);
    const size = this.units > mostUnits ? 0 : (this.days + 1) * (this.units + 1);
    this.waiting = new Float64Array(size);
    this.others = new Float64Array(size);
    if (size === 0) return;
    for (const { from, to, busy, waiting } of course) {
      const table = waiting > 0 ? this.waiting : this.others;
      for (let number = Math.floor(from / day); number * day < to; number++) {
        const [begin, end] = [Math.max(from, number * day), Math.min(to, (number + 1) * day)];
        const open = hours === undefined ? end - begin : hours.openBetween(begin, end);
        const at = this.at(number - this.firstDay + 1, busy);
        table[at] = (table[at] ?? 0) + open;
      }
    }
    for (const table of [this.waiting, this.others]) {
      for (let at = this.units + 1; at < size; at++) table[at] = (table[at] ?? 0) + (table[at - this.units - 1] ?? 0);
    }
  }

  waited(from: number, to: number): number {
    let all = 0;
    for (let busy = 0; busy <= this.units; busy++) all += this.between(this.waiting, busy, from, to);
    return all;
  }

  /** The number that is wrong for the shortest time; of equals the least. */
  best(from: number, to: number): Best {
    const waited = this.waited(from, to);
    let best: Best = { units: 1, waited, right: 0, wrong: Number.POSITIVE_INFINITY };
    let above = 0;
    for (let units = this.units; units >= 1; units--) {
      const right = this.between(this.waiting, units, from, to);
      const wrong = waited - right + above;
      if (wrong <= best.wrong) best = { units, waited, right, wrong };
      above += this.between(this.others, units, from, to);
    }
    return best;
  }

  private at(days: number, busy: number): number {
    return days * (this.units + 1) + busy;
  }

  private between(table: Float64Array, busy: number, from: number, to: number): number {
    return (table[this.at(to, busy)] ?? 0) - (table[this.at(from, busy)] ?? 0);
  }
}
