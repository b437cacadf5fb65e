/**
 * Time between two activities in which the second was not waiting for anybody, where the log does not say since when it could begin:
 * while somebody who does this work was free, the case cannot have been waiting for them. What passed until the last such moment is
 * a delay of its own, at least; after D. Chapela-Campa and M. Dumas, Enhancing business process simulation models with extraneous
 * activity delays (2024).
 */
import type { Stretch } from './crowd.ts';
import { type Capacity, unitsAt } from './find-capacity.ts';
import type { Spell, WeeklyHours } from './weekly-hours.ts';

/** Free for less than this, or for less than this part of the time, is the time to take up the next case. */
const leastFree = { seconds: 60, share: 0.01 };

export class FreeTimes {
  /** Spells in which not all were at work, in order; closing time may be a part of them. */
  private readonly spells: readonly Spell[];
  private readonly ends: readonly [number, number];
  private readonly hours: WeeklyHours | undefined;

  /** @param hours of those who do it; undefined where they work day and night */
  constructor(course: readonly Stretch[], capacity: Capacity, hours: WeeklyHours | undefined) {
    const spells: { from: number; to: number }[] = [];
    for (const { from, to, busy } of course) {
      if (busy >= unitsAt(capacity, from)) continue;
      const last = spells.at(-1);
      if (last !== undefined && last.to === from) last.to = to;
      else spells.push({ from, to });
    }
    this.spells = spells;
    this.ends = [course[0]?.from ?? 0, course.at(-1)?.to ?? 0];
    this.hours = hours;
  }

  /** @returns seconds from `left` that are no waiting; 0 where all of it can be */
  delayBetween(left: number, start: number): number {
    if (start - left < leastFree.seconds) return 0;
    // Before the first work and after the last everybody is free.
    if (start <= this.ends[0] || left >= this.ends[1]) return start - left;
    let [low, high] = [0, this.spells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spells[middle]?.from ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const { from = 0, to = 0 } = this.spells[i] ?? {};
      const until = Math.min(to, start);
      if (until <= left) break;
      const since = Math.max(from, left);
      const free = this.openBetween(since, until);
      if (free >= leastFree.seconds && free >= leastFree.share * (until - since)) return until - left;
    }
    return 0;
  }

  private openBetween(from: number, to: number): number {
    return this.hours?.openBetween(from, to) ?? to - from;
  }
}
