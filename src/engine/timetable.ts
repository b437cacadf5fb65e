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
    if (levels.length === 0) throw new RangeError('a timetable needs at least one level');
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
  private readonly shifts: Levels;
  private readonly every: number;
  private readonly offset: number;
  private readonly last: number;

  /** @param shifts sorted, from 0 (included) to `every` (excluded); before the first the last one of the cycle holds */
  constructor(shifts: readonly Level[], every: number, offset = 0) {
    this.shifts = new Levels(shifts);
    this.every = every;
    this.offset = offset;
    this.last = shifts[shifts.length - 1]!.units;
  }

  unitsAt(time: number): number {
    const phase = this.phase(time);
    return phase < this.first ? this.last : this.shifts.unitsAt(phase);
  }

  nextChange(time: number): number {
    const start = Math.floor((time - this.offset) / this.every) * this.every + this.offset;
    const within = this.shifts.nextChange(this.phase(time));
    const next = this.phase(time) < this.first ? this.first : within;
    return next < Number.POSITIVE_INFINITY ? start + next : start + this.every + this.first;
  }

  private get first(): number {
    const next = this.shifts.nextChange(-1);
    return next === Number.POSITIVE_INFINITY ? 0 : next;
  }

  private phase(time: number): number {
    return time - this.offset - Math.floor((time - this.offset) / this.every) * this.every;
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
