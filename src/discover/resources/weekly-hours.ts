/** Opening hours by day of the week, with days on which all is closed, on the clock of a log. */
import { weekday } from '../../plan/civil-date.ts';
import { day, week } from '../../plan/units.ts';

export interface Spell {
  /** Seconds from midnight. */
  readonly from: number;
  readonly to: number;
}

export class WeeklyHours {
  /** From Monday. */
  readonly days: readonly (readonly Spell[])[];
  /** Day numbers, in order. */
  readonly closedDays: readonly number[];
  private readonly closed: ReadonlySet<number>;
  /** Open seconds from the beginning of the week until each midnight; eight of them. */
  private readonly until: readonly number[];

  constructor(days: readonly (readonly Spell[])[], closedDays: readonly number[]) {
    this.days = days;
    this.closedDays = closedDays;
    this.closed = new Set(closedDays);
    const until = [0];
    for (const spells of days)
      until.push((until.at(-1) ?? 0) + spells.reduce((sum, { from, to }) => sum + to - from, 0));
    this.until = until;
  }

  /** Open seconds in a week without closed days. */
  get perWeek(): number {
    return this.until[7] ?? 0;
  }

  isOpen(at: number): boolean {
    const number = Math.floor(at / day);
    const inDay = at - number * day;
    return !this.closed.has(number) && this.spellsOn(number).some(({ from, to }) => from <= inDay && inDay < to);
  }

  /** Open seconds between two moments. */
  openBetween(from: number, to: number): number {
    if (to <= from) return 0;
    let open = this.openUntil(to) - this.openUntil(from);
    // Few days are closed; those between the two moments are taken off again.
    for (let i = this.firstClosedFrom(Math.floor(from / day)); i < this.closedDays.length; i++) {
      const number = this.closedDays[i] ?? 0;
      if (number * day >= to) break;
      for (const spell of this.spellsOn(number)) {
        const begin = Math.max(from, number * day + spell.from);
        open -= Math.max(0, Math.min(to, number * day + spell.to) - begin);
      }
    }
    return open;
  }

  private spellsOn(number: number): readonly Spell[] {
    return this.days[weekday(number)] ?? [];
  }

  /** Since the Monday that begins week 0, as if no day were closed. */
  private openUntil(at: number): number {
    const sinceMonday = at + 3 * day;
    const weeks = Math.floor(sinceMonday / week);
    const inWeek = sinceMonday - weeks * week;
    const today = Math.min(6, Math.floor(inWeek / day));
    const inDay = inWeek - today * day;
    const ofToday = (this.days[today] ?? []).reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(inDay, to) - from),
      0,
    );
    return weeks * this.perWeek + (this.until[today] ?? 0) + ofToday;
  }

  private firstClosedFrom(number: number): number {
    let [low, high] = [0, this.closedDays.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.closedDays[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
