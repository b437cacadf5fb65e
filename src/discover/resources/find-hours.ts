/**
 * Opening hours, from when work is seen to be done. A quarter of an hour of the week in which hardly anything ever happens is
 * closed, as far as there is enough elsewhere to expect something; the idea is that of calendar discovery with a threshold of support
 * (O. López-Pintado and M. Dumas, Business process simulation with differentiated resources, 2022).
 */

import { log } from '../../numbers/log.ts';
import { weekday } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { type Spell, WeeklyHours } from './weekly-hours.ts';

/** What is seen of a resource, in seconds of the log's clock. */
export interface Seen {
  /** Beginnings and ends of work. */
  readonly moments: readonly number[];
  /** Beginnings alone, each of another case: pauses and ends come with them, and say nothing more of how many there are in a day. */
  readonly begun: readonly number[];
  /** Spells of work without interruption, told only where the log says when work is interrupted. */
  readonly spells: readonly Spell[];
}

/** Slots: nobody closes for a quarter of an hour. */
const shortestGap = 2;
/** Work that always begins and ends at the same few minutes shows when it begins, and not when nobody is there in between. */
const leastMinutes = 30;
const slot = 15 * 60;
const perDay = day / slot;

/** Fewer moments do not show hours. */
const leastMoments = 30;
/** Of the middle value over the slots that have anything: what has less is work out of hours. */
const support = 0.05;
/** So much has to be expected before nothing means closed: nothing has a chance of 0.03 % then. */
const enough = 8;
/** On one day of the week only, of which there are many parts to look at. */
const enoughOnOneDay = 14;

/** @returns undefined where it is open day and night, or where too little is seen to say otherwise */
export function findHours(seen: Seen): WeeklyHours | undefined {
  if (seen.moments.length < leastMoments) return undefined;
  const counts = countsOf(seen);
  const ofDay = counts.map((slots) => slots.reduce((sum, count) => sum + count, 0));
  const busiest = Math.max(...ofDay);
  const isOpenDay = ofDay.map((count) => count > busiest * 0.02 || busiest < enough);
  const pooled = Array.from({ length: perDay }, (_, i) =>
    counts.reduce((sum, slots, weekdayNumber) => sum + (isOpenDay[weekdayNumber] === true ? (slots[i] ?? 0) : 0), 0),
  );
  const open = openSlots(pooled, distinctMinutes(seen.moments) >= leastMinutes || seen.spells.length > 0);
  const days = counts.map((slots, i) => (isOpenDay[i] === true ? spellsOf(onThisDay(slots, pooled, open)) : []));
  const isAlways = days.every(([first, second]) => second === undefined && first?.from === 0 && first.to === day);
  if (isAlways) return undefined;
  return new WeeklyHours(days, closedDays(seen, days));
}

/** Of the day. */
function distinctMinutes(moments: readonly number[]): number {
  return new Set(moments.map((moment) => Math.floor((moment - Math.floor(moment / day) * day) / 60))).size;
}

/** By weekday and slot: on how many days it was seen to work, or how many moments fell there. */
function countsOf({ moments, spells }: Seen): readonly number[][] {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: perDay }, () => 0));
  const add = (number: number, index: number, size: number) => {
    const slots = counts[weekday(number)];
    if (slots !== undefined) slots[index] = (slots[index] ?? 0) + size;
  };
  if (spells.length === 0) {
    // One ends and the next begins at one moment, which is seen once.
    for (const moment of new Set(moments)) {
      const number = Math.floor(moment / day);
      add(number, Math.min(perDay - 1, Math.floor((moment - number * day) / slot)), 1);
    }
    return counts;
  }
  const seen = new Set<number>();
  for (const { from, to } of spells) {
    // Whatever ends with a slot was not in the next one, nor was what lies in it for an instant.
    for (let i = Math.floor(from / slot + 1e-3); i < Math.ceil(to / slot - 1e-3); i++) {
      if (seen.has(i)) continue;
      seen.add(i);
      add(Math.floor(i / perDay), i - Math.floor(i / perDay) * perDay, 1);
    }
  }
  return counts;
}

/** @param showsGaps whether times are so various that a gap between them means something */
function openSlots(pooled: readonly number[], showsGaps: boolean): readonly boolean[] {
  const positive = pooled.filter((count) => count > 0).sort((a, b) => a - b);
  const middle = positive[positive.length >> 1] ?? 0;
  const least = Math.max(1, support * middle);
  const open = pooled.map((count) => count >= least);
  const isLong = (slots: number) => middle * slots >= enough;
  return withoutHoles(open, isLong, (slots) => showsGaps && slots >= shortestGap && isLong(slots));
}

/** Gaps between open slots are closed only where enough would have been expected in them. */
function withoutHoles(
  open: readonly boolean[],
  isNight: (slots: number) => boolean,
  isHole: (slots: number) => boolean,
): readonly boolean[] {
  const first = open.indexOf(true);
  const last = open.lastIndexOf(true);
  const result = [...open];
  for (let i = first; i < last; i++) {
    if (open[i] === true) continue;
    let to = i;
    while (open[to] === false) to++;
    if (!isHole(to - i)) result.fill(true, i, to);
    i = to;
  }
  // A night that is short and could be chance is no night.
  const night = first + (open.length - 1 - last);
  if (night > 0 && first >= 0 && !isNight(night)) return result.map(() => true);
  return result;
}

/** Closed too where on this day nothing was seen and enough would have been. */
function onThisDay(slots: readonly number[], pooled: readonly number[], open: readonly boolean[]): readonly boolean[] {
  const [all, here] = [pooled, slots].map((each) => each.reduce((sum, count) => sum + count, 0));
  const share = (here ?? 0) / Math.max(1, all ?? 0);
  const result = [...open];
  const isEmpty = (at: number) => open[at] !== true || slots[at] === 0;
  for (let i = 0; i < perDay; i++) {
    // Before and after a break that all days have is one stretch.
    let [to, expected] = [i, 0];
    for (; to < perDay && isEmpty(to); to++) expected += open[to] === true ? (pooled[to] ?? 0) * share : 0;
    if (expected >= enoughOnOneDay) result.fill(false, i, to);
    i = to;
  }
  return result;
}

function spellsOf(open: readonly boolean[]): readonly Spell[] {
  const spells: Spell[] = [];
  for (let i = 0; i < open.length; i++) {
    if (open[i] !== true) continue;
    let to = i;
    while (open[to] === true) to++;
    spells.push({ from: i * slot, to: to * slot });
    i = to;
  }
  return spells;
}

/**
 * Days of opening hours on which nothing is seen, where by chance that would not happen once in ten logs: as many cases are begun on
 * a quiet day. Where fewer are, a day without work is one on which no case came.
 */
function closedDays({ moments, begun }: Seen, days: readonly (readonly Spell[])[]): readonly number[] {
  const seen = new Set(moments.map((moment) => Math.floor(moment / day)));
  const counts = new Map<number, number>();
  for (const moment of begun) {
    const number = Math.floor(moment / day);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of seen) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  const openDays: number[] = [];
  for (let number = first; number <= last; number++) {
    if ((days[weekday(number)] ?? []).length > 0) openDays.push(number);
  }
  const busy = openDays.filter((number) => seen.has(number));
  const usual = busy.map((number) => counts.get(number) ?? 0).sort((a, b) => a - b);
  // The tenth part of the days that is least busy shows what a quiet day is.
  const quiet = usual[Math.floor(usual.length / 10)] ?? 0;
  if (quiet < log(10 * openDays.length) / 2) return [];
  const closed = openDays.filter((number) => !seen.has(number));
  return closed.length * 4 > openDays.length ? [] : closed;
}
