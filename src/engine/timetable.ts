import type { WorkingHours } from './working-hours.ts';

/** Units in force over time. */
export interface Timetable {
  unitsAt(time: number): number;
  /** The first moment after `time` at which units may differ; Infinity if never. */
  nextChange(time: number): number;
}

/** Units from given moments on. */
export interface Level {
  readonly from: number;
  readonly units: number;
}

/** Sorted levels, the first of which also holds before its moment. */
export class Levels implements Timetable {
  private readonly levels: readonly Level[];

  constructor(levels: readonly Level[]) {
    requireSorted(levels);
    this.levels = levels;
  }

  unitsAt(time: number): number {
    return (this.levels.findLast((level) => level.from <= time) ?? this.levels[0]!).units;
  }

  nextChange(time: number): number {
    return this.levels.find((level) => level.from > time)?.from ?? Number.POSITIVE_INFINITY;
  }
}

/** Levels that repeat: those of [0, every) again and again, the whole shifted by `offset`. */
export class Cycle implements Timetable {
  private readonly shifts: readonly Level[];
  private readonly every: number;
  private readonly offset: number;

  /** @param shifts sorted, from 0 (included) to `every` (excluded); before the first the last one of the cycle holds */
  constructor(shifts: readonly Level[], every: number, offset = 0) {
    requireSorted(shifts);
    if (!(shifts[0]!.from >= 0 && shifts.at(-1)!.from < every && every < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`a cycle of ${every} needs its shifts from 0 up to, not including, ${every}`);
    }
    this.shifts = shifts;
    this.every = every;
    this.offset = offset;
  }

  unitsAt(time: number): number {
    const round = this.roundOf(time);
    return (this.shifts.findLast((shift) => this.moment(round, shift) <= time) ?? this.shifts.at(-1)!).units;
  }

  nextChange(time: number): number {
    const round = this.roundOf(time);
    const next = this.shifts.find((shift) => this.moment(round, shift) > time);
    return next === undefined ? this.moment(round + 1, this.shifts[0]!) : this.moment(round, next);
  }

  /** Changes are computed in this one way, so that a change looked up at its own moment has come, whatever the rounding. */
  private moment(round: number, shift: Level): number {
    return this.offset + round * this.every + shift.from;
  }

  /** The last round that has begun: its first shift is not after `time`, or it is the one before such a round. */
  private roundOf(time: number): number {
    const round = Math.floor((time - this.offset) / this.every);
    return this.moment(round + 1, this.shifts[0]!) <= time ? round + 1 : round;
  }
}

/** Another timetable's units while open, none while closed. */
export class OpenOnly implements Timetable {
  private readonly units: Timetable;
  private readonly hours: WorkingHours;

  constructor(units: Timetable, hours: WorkingHours) {
    this.units = units;
    this.hours = hours;
  }

  unitsAt(time: number): number {
    return this.hours.isOpen(time) ? this.units.unitsAt(time) : 0;
  }

  nextChange(time: number): number {
    return Math.min(this.units.nextChange(time), this.hours.nextChange(time));
  }
}

function requireSorted(levels: readonly Level[]): void {
  if (levels.length === 0) throw new RangeError('a timetable needs at least one level');
  levels.forEach(({ from }, i) => {
    const before = levels[i - 1]?.from ?? Number.NEGATIVE_INFINITY;
    if (!(from >= before)) throw new RangeError(`levels must come in order of time: found ${from} after ${before}`);
  });
}
