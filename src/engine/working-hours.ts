const day = 86_400;
const week = 7 * day;

/** An open spell within the week, in seconds from Monday midnight: [from (included), to (excluded)). */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** A weekly pattern of open spells, with whole days closed. Times are seconds on the simulation's clock. */
export class WorkingHours {
  private readonly spells: readonly Spell[];
  private readonly closed: ReadonlySet<number>;
  private readonly lastClosed: number;
  private readonly shift: number;

  /**
   * @param spells sorted, not touching, within [0, one week]
   * @param closedDays day numbers; day 0 begins at time 0
   * @param startsOn the weekday of day 0: 0 is Monday
   */
  constructor(spells: readonly Spell[], closedDays: readonly number[], startsOn: number) {
    this.spells = spells;
    this.closed = new Set(closedDays);
    this.lastClosed = Math.max(-1, ...closedDays);
    this.shift = startsOn * day;
  }

  isOpen(time: number): boolean {
    if (this.closed.has(Math.floor(time / day))) return false;
    const phase = modulo(time + this.shift, week);
    return this.spells.some((spell) => phase >= spell.from && phase < spell.to);
  }

  /** The first moment after `time` at which it opens or closes; Infinity if never. */
  nextChange(time: number): number {
    const open = this.isOpen(time);
    // Past the last closed day the pattern repeats weekly, so a change is found within a week after it or never.
    const give = Math.max(time, (this.lastClosed + 1) * day) + week;
    for (let at = this.nextBoundary(time); at <= give; at = this.nextBoundary(at)) {
      if (this.isOpen(at) !== open) return at;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Open seconds in [from, to). Costs a step per change. */
  openBetween(from: number, to: number): number {
    let open = 0;
    for (let at = from; at < to; ) {
      const next = Math.min(this.nextChange(at), to);
      if (this.isOpen(at)) open += next - at;
      at = next;
    }
    return open;
  }

  private nextBoundary(time: number): number {
    const phase = modulo(time + this.shift, week);
    let next = (Math.floor(time / day) + 1) * day - time;
    for (const spell of this.spells) {
      if (spell.from > phase) next = Math.min(next, spell.from - phase);
      if (spell.to > phase) next = Math.min(next, spell.to - phase);
    }
    return time + next;
  }
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}
