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
  // Bare numbers: rules may ask at every event, and objects from a scenario file cost several times as much.
  private readonly moments: Float64Array;
  private readonly units: Float64Array;

  constructor(levels: readonly Level[]) {
    requireSorted(levels);
    this.moments = Float64Array.from(levels, ({ from }) => from);
    this.units = Float64Array.from(levels, ({ units }) => units);
  }

  unitsAt(time: number): number {
    let level = this.moments.length - 1;
    while (level > 0 && this.moments[level]! > time) level--;
    return this.units[level]!;
  }

  nextChange(time: number): number {
    for (let level = 0; level < this.moments.length; level++) {
      if (this.moments[level]! > time) return this.moments[level]!;
    }
    return Number.POSITIVE_INFINITY;
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

/**
 * Another timetable, every change of which from time 0 on is worked out once: for runs that ask for the same again and again.
 * Moments are meant to be asked for in order: each costs a step for every change since the last; an earlier one starts over.
 */
export class KnownChanges implements Timetable {
  private readonly timetable: Timetable;
  /** Sorted, the first at 0; the last may be Infinity. */
  private readonly moments: number[] = [0];
  /** From each of them on. */
  private readonly units: number[];
  private latest = 0;

  constructor(timetable: Timetable) {
    this.timetable = timetable;
    this.units = [timetable.unitsAt(0)];
  }

  /** @param time from 0 on */
  unitsAt(time: number): number {
    return this.units[this.lastUpTo(time)]!;
  }

  nextChange(time: number): number {
    return this.moments[this.lastUpTo(time) + 1]!;
  }

  /** The last change at or before `time`; when it returns, the one after it is known too. */
  private lastUpTo(time: number): number {
    const { moments } = this;
    let at = this.latest;
    if (moments[at]! > time) {
      if (!(time >= 0)) throw new RangeError(`a timetable is known from time 0 on, not at ${time}`);
      // Another run begins.
      at = 0;
    }
    for (;;) {
      if (at + 1 === moments.length) this.learn();
      if (moments[at + 1]! > time) break;
      at++;
    }
    this.latest = at;
    return at;
  }

  private learn(): void {
    const next = this.timetable.nextChange(this.moments.at(-1)!);
    this.moments.push(next);
    this.units.push(next < Number.POSITIVE_INFINITY ? this.timetable.unitsAt(next) : this.units.at(-1)!);
  }
}

function requireSorted(levels: readonly Level[]): void {
  if (levels.length === 0) throw new RangeError('a timetable needs at least one level');
  levels.forEach(({ from }, i) => {
    const before = levels[i - 1]?.from ?? Number.NEGATIVE_INFINITY;
    if (!(from >= before)) throw new RangeError(`levels must come in order of time: found ${from} after ${before}`);
  });
}
