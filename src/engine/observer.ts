/**
 * What the engine tells the outside about waiting and being served. The engine stores no statistics; observing changes
 * nothing. `line` and `facility` are the indices their makers gave them, `entity` a number of the entity table.
 * These calls are the hot path: an implementation must not allocate.
 */
export interface Observer {
  /** An entity came to a line and has to wait (not called for one that starts at once). */
  waiting(line: number, entity: number, now: number): void;
  /** Its wait is over after `waited`, 0 for one that started at once. */
  started(line: number, entity: number, now: number, waited: number): void;
  /** Its work is done, `held` after it started; `worked` of that it was at work, interruptions left out. */
  finished(line: number, entity: number, now: number, held: number, worked: number): void;
  /** It left the line after `waited`, before it was started. */
  left?(line: number, entity: number, now: number, waited: number): void;
  /** Its work was ended before it was done, `held` after it started. */
  brokenOff?(line: number, entity: number, now: number, held: number): void;
  /** Its work stopped before it was done, and is to go on later. */
  paused?(line: number, entity: number, now: number): void;
  /** Work that had stopped goes on. */
  resumed?(line: number, entity: number, now: number): void;
  /** Units of a facility were taken or given back: `inUse` of `units` are now in use. */
  occupied(facility: number, inUse: number, units: number, now: number): void;
  /** At so many of the units in use no work goes on from now on: see `Facility.idle`. */
  idled?(facility: number, idle: number, now: number): void;
  /** The units in force changed. */
  staffed(facility: number, inUse: number, units: number, now: number): void;
}

/** Hears everything and does nothing. */
export const silent: Observer = {
  waiting() {},
  started() {},
  finished() {},
  occupied() {},
  staffed() {},
};
