/** A list has been worked off when it has come down to this part of what it was. */
const cleared = 0.1;
/** Shorter lists come down to a tenth by chance. */
const fewest = 10;

/**
 * How long it took to work off the list that stood at each place just before a moment; columns indexed by place. What is
 * done at the moment itself, such as taking everybody off a list, is part of the clearing.
 */
export class ClearingStatistics {
  /** Seconds from the start of the run. */
  readonly from: number;

  /** Waiting just before `from`; -1 as long as it is not known. */
  private readonly stood: Float64Array;
  private readonly clearedAt: Float64Array;

  constructor(from: number, places: number) {
    this.from = from;
    this.stood = new Float64Array(places).fill(-1);
    this.clearedAt = new Float64Array(places).fill(Number.NaN);
  }

  /** Nothing has changed until now. @param waiting at the place */
  settle(place: number, waiting: number, now: number): void {
    if (now >= this.from && this.stood[place]! < 0) this.stood[place] = waiting;
  }

  /** A list became longer: who is sent at the moment itself from one list of a place to another has not left the place. */
  lengthen(place: number, waiting: number, now: number): void {
    if (now !== this.from || this.clearedAt[place] !== now) return;
    if (waiting > cleared * this.stood[place]!) this.clearedAt[place] = Number.NaN;
  }

  /** A list became shorter, after it was settled. @param waiting what is left of it */
  shorten(place: number, waiting: number, now: number): void {
    if (waiting <= cleared * this.stood[place]! && Number.isNaN(this.clearedAt[place]!)) this.clearedAt[place] = now;
  }

  /** @param waiting at each place */
  close(waiting: ArrayLike<number>, now: number): void {
    for (let place = 0; place < this.stood.length; place++) this.settle(place, waiting[place]!, now);
  }

  /** Seconds from the moment; undefined where the list was short then, or is not worked off. */
  took(place: number): number | undefined {
    const at = this.clearedAt[place]!;
    return this.stood[place]! < fewest || Number.isNaN(at) ? undefined : at - this.from;
  }
}
