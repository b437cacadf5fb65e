/**
 * Time between two activities in which the second was not waiting for anybody, where the log does not say since when it could begin:
 * while somebody who does this work was free, the case cannot have been waiting for them. What passed until the last such moment is
 * a delay of its own, at least; after D. Chapela-Campa and M. Dumas, Enhancing business process simulation models with extraneous
 * activity delays (2024).
 */
import type { Stretch } from './crowd.ts';
import { type Capacity, unitsAt } from './find-capacity.ts';

/** Free for less than this is the time to take up the next case. */
const leastFree = 60;

export class FreeTimes {
  /** Spells in which somebody was free, in order. */
  private readonly spells: readonly { readonly from: number; readonly to: number }[];
  private readonly ends: readonly [number, number];

  constructor(course: readonly Stretch[], capacity: Capacity) {
    const spells: { from: number; to: number }[] = [];
    for (const { from, to, busy, open } of course) {
      if (busy >= unitsAt(capacity, from) || open < leastFree || open < (to - from) * 0.01) continue;
      const last = spells.at(-1);
      if (last !== undefined && last.to === from) last.to = to;
      else spells.push({ from, to });
    }
    this.spells = spells;
    this.ends = [course[0]?.from ?? 0, course.at(-1)?.to ?? 0];
  }

  /** @returns seconds from `left` that are no waiting; 0 where all of it can be */
  delayBetween(left: number, start: number): number {
    if (start - left < leastFree) return 0;
    // Before the first work and after the last everybody is free.
    if (start <= this.ends[0] || left >= this.ends[1]) return start - left;
    let [low, high] = [0, this.spells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spells[middle]?.from ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const last = this.spells[low - 1];
    if (last === undefined) return 0;
    const until = Math.min(last.to, start);
    return until - Math.max(last.from, left) < leastFree ? 0 : Math.max(0, until - left);
  }
}
