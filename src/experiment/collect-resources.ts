import { thresholds } from './thresholds.ts';

/** Time shares are kept of each number present up to this; the last stands for it and all above. */
export const mostPresent = 63;
const states = mostPresent + 1;

/**
 * What happened at each resource: columns indexed by resource. Units that work past closing time count as overtime, not
 * as busy time, so that busy time never exceeds staffed time.
 */
export class ResourceBooks {
  /** Waiting now, over all steps that need it. */
  readonly waiting: Int32Array;
  readonly inUse: Float64Array;
  /** Case-seconds waiting. */
  readonly waitingArea: Float64Array;
  /** Unit-seconds: in use and in force; in use beyond those in force; in force (0 where units are unlimited). */
  readonly busyArea: Float64Array;
  readonly overtimeArea: Float64Array;
  readonly staffedArea: Float64Array;
  /** Seconds in which there were no units. */
  readonly closedTime: Float64Array;
  readonly mostWaiting: Int32Array;
  /** Seconds with each number present (waiting, and units in use): `mostPresent` + 1 for each resource. */
  readonly present: Float64Array;
  /** When the list first stood above each threshold, from the start of the run; NaN for never. */
  readonly passedAt: Float64Array;
  /** Whether there ever were unlimited units. */
  readonly unlimited: Uint8Array;

  private readonly since: Float64Array;
  private readonly busy: Float64Array;
  private readonly overtime: Float64Array;
  private readonly staffedUnits: Float64Array;
  private readonly closed: Uint8Array;
  /** The next threshold to pass, and its number. */
  private readonly next: Float64Array;
  private readonly nextIndex: Int32Array;

  constructor(resources: number) {
    const column = () => new Float64Array(resources);
    this.waiting = new Int32Array(resources);
    this.mostWaiting = new Int32Array(resources);
    this.nextIndex = new Int32Array(resources);
    this.unlimited = new Uint8Array(resources);
    this.closed = new Uint8Array(resources);
    this.inUse = column();
    this.waitingArea = column();
    this.busyArea = column();
    this.overtimeArea = column();
    this.staffedArea = column();
    this.closedTime = column();
    this.since = column();
    this.busy = column();
    this.overtime = column();
    this.staffedUnits = column();
    this.next = column().fill(thresholds[0] ?? Number.POSITIVE_INFINITY);
    this.present = new Float64Array(resources * states);
    this.passedAt = new Float64Array(resources * thresholds.length).fill(Number.NaN);
  }

  join(resource: number, now: number): void {
    this.advance(resource, now);
    const waiting = this.waiting[resource]! + 1;
    this.waiting[resource] = waiting;
    if (waiting > this.mostWaiting[resource]!) this.mostWaiting[resource] = waiting;
    if (waiting > this.next[resource]!) this.pass(resource, now);
  }

  leave(resource: number, now: number): void {
    this.advance(resource, now);
    this.waiting[resource] = this.waiting[resource]! - 1;
  }

  /** Units taken or given back, or another number of them in force. */
  change(resource: number, inUse: number, units: number, now: number): void {
    this.advance(resource, now);
    this.inUse[resource] = inUse;
    const busy = inUse < units ? inUse : units;
    this.busy[resource] = busy;
    this.overtime[resource] = inUse - busy;
  }

  staff(resource: number, inUse: number, units: number, now: number): void {
    this.change(resource, inUse, units, now);
    this.closed[resource] = units === 0 ? 1 : 0;
    if (units === Number.POSITIVE_INFINITY) this.unlimited[resource] = 1;
    this.staffedUnits[resource] = units === Number.POSITIVE_INFINITY ? 0 : units;
  }

  advance(resource: number, now: number): void {
    const lasted = now - this.since[resource]!;
    if (lasted === 0) return;
    this.since[resource] = now;
    const waiting = this.waiting[resource]!;
    this.waitingArea[resource] = this.waitingArea[resource]! + waiting * lasted;
    this.busyArea[resource] = this.busyArea[resource]! + this.busy[resource]! * lasted;
    this.overtimeArea[resource] = this.overtimeArea[resource]! + this.overtime[resource]! * lasted;
    this.staffedArea[resource] = this.staffedArea[resource]! + this.staffedUnits[resource]! * lasted;
    this.closedTime[resource] = this.closedTime[resource]! + this.closed[resource]! * lasted;
    const present = waiting + this.inUse[resource]!;
    const cell = resource * states + (present < mostPresent ? present : mostPresent);
    this.present[cell] = this.present[cell]! + lasted;
  }

  /** The window begins. Passings stay: they are told from the start of the run. */
  open(now: number): void {
    this.since.fill(now);
    for (const column of [this.waitingArea, this.busyArea, this.overtimeArea, this.staffedArea]) column.fill(0);
    for (const column of [this.closedTime, this.present]) column.fill(0);
    this.mostWaiting.set(this.waiting);
  }

  close(now: number): void {
    for (let resource = 0; resource < this.waiting.length; resource++) this.advance(resource, now);
  }

  private pass(resource: number, now: number): void {
    const index = this.nextIndex[resource]!;
    this.passedAt[resource * thresholds.length + index] = now;
    this.nextIndex[resource] = index + 1;
    this.next[resource] = thresholds[index + 1] ?? Number.POSITIVE_INFINITY;
  }
}
