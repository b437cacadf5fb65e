import { parseDate, weekday } from '../../plan/civil-date.ts';
import type { OpeningHours } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, week } from '../../plan/units.ts';

/** Open seconds between two moments, by arithmetic: it takes no longer for a century than for a day. */
export class OpenTime {
  private readonly spells: OpeningHours['week'];
  private readonly inWeek: Seconds;
  /** From Monday midnight to time 0. */
  private readonly shift: Seconds;
  /** Days closed from day 0 on, sorted, each once. */
  private readonly closed: readonly number[];
  /** Open seconds that the first 0, 1, 2, ... closed days take away. */
  private readonly lost: readonly Seconds[];

  /** @param start the civil date of time 0 */
  constructor({ week: spells, closedDays }: OpeningHours, start: string) {
    const first = parseDate(start);
    if (first === undefined) throw new RangeError(`"${start}" is not a date`);
    this.spells = spells;
    this.inWeek = spells.reduce((sum, { from, to }) => sum + (to - from), 0);
    this.shift = weekday(first) * day;
    this.closed = [...new Set(closedDays.filter((closed) => closed >= 0))].sort((a, b) => a - b);
    const lost = [0];
    for (const closed of this.closed) {
      const before = lost[lost.length - 1] ?? 0;
      lost.push(before + this.weekly((closed + 1) * day) - this.weekly(closed * day));
    }
    this.lost = lost;
  }

  /** @param from 0 or later */
  between(from: Seconds, to: Seconds): Seconds {
    return to > from ? this.until(to) - this.until(from) : 0;
  }

  /** Open seconds of [0, t). */
  private until(t: Seconds): Seconds {
    const today = Math.floor(t / day);
    const before = countBelow(this.closed, today);
    const stopped = this.closed[before] === today ? this.weekly(t) - this.weekly(today * day) : 0;
    return this.weekly(t) - (this.lost[before] ?? 0) - stopped;
  }

  /** As if no day were closed. */
  private weekly(t: Seconds): Seconds {
    return this.sinceMonday(t + this.shift) - this.sinceMonday(this.shift);
  }

  private sinceMonday(t: Seconds): Seconds {
    const weeks = Math.floor(t / week);
    const inside = t - weeks * week;
    let open = weeks * this.inWeek;
    for (const { from, to } of this.spells) open += Math.max(0, Math.min(inside, to) - from);
    return open;
  }
}

/** Worked out once for the same hours, which many resources and many windows share. */
const known = new WeakMap<OpeningHours, { readonly start: string; readonly openTime: OpenTime }>();

export function openTimeOf(hours: OpeningHours, start: string): OpenTime {
  const found = known.get(hours);
  if (found?.start === start) return found.openTime;
  const openTime = new OpenTime(hours, start);
  known.set(hours, { start, openTime });
  return openTime;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
