const day = 86_400;
const week = 7 * day;

/** An open spell within the week, in seconds from Monday midnight: [from (included), to (excluded)). */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/**
 * A weekly pattern of open spells, with whole days closed. Times are seconds on the simulation's clock.
 *
 * Boundaries are computed as whole seconds on the clock and compared with the time itself, so that a boundary has come
 * at its own moment for times of any fraction.
 */
export class WorkingHours {
  // Bare numbers: this is asked at every opening and closing, and objects from a scenario file cost five times as much.
  private readonly openings: Float64Array;
  private readonly closings: Float64Array;
  private readonly closed: ReadonlySet<number>;
  private readonly lastClosed: number;
  private readonly shift: number;

  /**
   * @param spells sorted, not touching, within [0, one week]
   * @param closedDays day numbers; day 0 begins at time 0
   * @param startsOn the weekday of day 0: 0 is Monday
   */
  constructor(spells: readonly Spell[], closedDays: readonly number[], startsOn: number) {
    this.openings = Float64Array.from(spells, ({ from }) => from);
    this.closings = Float64Array.from(spells, ({ to }) => to);
    this.closed = new Set(closedDays);
    this.lastClosed = closedDays.reduce((last, dayNumber) => Math.max(last, dayNumber), -1);
    this.shift = startsOn * day;
  }

  isOpen(time: number): boolean {
    if (this.closed.has(Math.floor(time / day))) return false;
    const monday = this.mondayBefore(time);
    for (let i = 0; i < this.openings.length; i++) {
      if (monday + this.openings[i]! <= time && time < monday + this.closings[i]!) return true;
    }
    return false;
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

  /** The first midnight, opening or closing after `time`. */
  private nextBoundary(time: number): number {
    const monday = this.mondayBefore(time);
    let next = (Math.floor(time / day) + 1) * day;
    for (let i = 0; i < this.openings.length; i++) {
      if (monday + this.openings[i]! > time) next = Math.min(next, monday + this.openings[i]!);
      if (monday + this.closings[i]! > time) next = Math.min(next, monday + this.closings[i]!);
    }
    return next;
  }

  private mondayBefore(time: number): number {
    return Math.floor((time + this.shift) / week) * week - this.shift;
  }
}
