import { element } from '../element.ts';
import { thresholds } from '../thresholds.ts';

/** Time shares are kept of each number present up to this; the last stands for it and all above. */
const mostPresent = 63;
const states = mostPresent + 1;

/**
 * What happened at each resource: columns indexed by resource. Units that work past closing time count as overtime, not
 * as busy time, so that busy time never exceeds staffed time.
 *
 * Of every event only what it changes is brought up to date; `close` does the rest.
 */
export class ResourceStatistics {
  /** Waiting now, over all steps that need it. */
  readonly waiting: Int32Array;
  /** Case-seconds waiting. */
  readonly waitingArea: Float64Array;
  /** Unit-seconds in use within the units in force; up to date after `close`. */
  readonly busyArea: Float64Array;
  /** Unit-seconds in use beyond the units in force. */
  readonly overtimeArea: Float64Array;
  /** Of these, those at which no work went on. */
  readonly standingArea: Float64Array;
  /** Unit-seconds in force; 0 where units are unlimited. */
  readonly staffedArea: Float64Array;
  /**
   * Unit-seconds in use at full pace: in all, those beyond the units in force, and of these those at which no work went on; up
   * to date after `close`.
   */
  readonly workArea: Float64Array;
  readonly overtimeWorkArea: Float64Array;
  readonly standingWorkArea: Float64Array;
  /** Unit-seconds in force at full pace; 0 where units are unlimited. Up to date after `close`. */
  readonly presenceArea: Float64Array;
  /** Seconds in which there were no units. */
  readonly closedTime: Float64Array;
  readonly mostWaiting: Int32Array;
  /** Seconds with each number present (waiting, and units in use): `mostPresent` + 1 for each resource. */
  readonly present: Float64Array;
  /** When the list first stood above each threshold, from the start of the run; NaN for never. */
  readonly passedAt: Float64Array;
  /** Whether there ever were unlimited units. */
  readonly unlimited: Uint8Array;

  private readonly inUse: Int32Array;
  private readonly inUseArea: Float64Array;
  /** The same when the period ended; undefined where that was not noted. */
  private inUseAreaThen: Float64Array | undefined;
  private presenceAreaThen: Float64Array | undefined;
  private readonly overtime: Int32Array;
  /** Units in use at which no work goes on. */
  private readonly idle: Int32Array;
  private readonly since: Float64Array;
  private readonly units: Float64Array;
  private readonly staffedSince: Float64Array;
  private readonly paces: Float64Array;
  /** What of the areas without pace has been taken into those at full pace. */
  private readonly pacedInUse: Float64Array;
  private readonly pacedOvertime: Float64Array;
  private readonly pacedStanding: Float64Array;
  private readonly pacedStaffed: Float64Array;
  /** The next threshold to pass, and its number. */
  private readonly next: Float64Array;
  private readonly nextIndex: Int32Array;

  constructor(resources: number) {
    const column = () => new Float64Array(resources);
    const counts = () => new Int32Array(resources);
    this.waiting = counts();
    this.mostWaiting = counts();
    this.nextIndex = counts();
    this.inUse = counts();
    this.overtime = counts();
    this.idle = counts();
    this.unlimited = new Uint8Array(resources);
    this.waitingArea = column();
    this.busyArea = column();
    this.overtimeArea = column();
    this.standingArea = column();
    this.staffedArea = column();
    this.workArea = column();
    this.overtimeWorkArea = column();
    this.standingWorkArea = column();
    this.presenceArea = column();
    this.paces = column().fill(1);
    this.pacedInUse = column();
    this.pacedOvertime = column();
    this.pacedStanding = column();
    this.pacedStaffed = column();
    this.closedTime = column();
    this.inUseArea = column();
    this.since = column();
    this.units = column();
    this.staffedSince = column();
    this.next = column().fill(thresholds[0] ?? Number.POSITIVE_INFINITY);
    this.present = new Float64Array(resources * states);
    this.passedAt = new Float64Array(resources * thresholds.length).fill(Number.NaN);
  }

  join(resource: number, now: number): void {
    this.advance(resource, now);
    this.waiting[resource] = this.waiting[resource]! + 1;
  }

  leave(resource: number, now: number): void {
    this.advance(resource, now);
    this.waiting[resource] = this.waiting[resource]! - 1;
  }

  /** Units taken or given back. */
  change(resource: number, inUse: number, units: number, now: number): void {
    this.advance(resource, now);
    this.inUse[resource] = inUse;
    if (inUse > units || this.overtime[resource]! > 0) this.overtime[resource] = Math.max(0, inUse - units);
  }

  /** No work goes on at so many of the units in use. */
  idles(resource: number, idle: number, now: number): void {
    if (this.overtime[resource]! > 0) this.advance(resource, now);
    this.idle[resource] = idle;
  }

  /** Another number of units in force. */
  staff(resource: number, inUse: number, units: number, now: number): void {
    this.change(resource, inUse, units, now);
    this.settleStaff(resource, now);
    this.units[resource] = units;
    if (units === Number.POSITIVE_INFINITY) this.unlimited[resource] = 1;
  }

  /** Another pace of the units. */
  pace(resource: number, pace: number, now: number): void {
    this.settlePace(resource, now);
    this.paces[resource] = pace;
  }

  /** The period is over, and the run goes on. */
  noteEnd(now: number): void {
    for (let resource = 0; resource < this.waiting.length; resource++) this.settlePace(resource, now);
    this.inUseAreaThen = this.inUseArea.slice();
    this.presenceAreaThen = this.presenceArea.slice();
  }

  /** `presenceArea` up to the end of the period. */
  presenceInPeriod(resource: number): number {
    return element(this.presenceAreaThen ?? this.presenceArea, resource);
  }

  /** Unit-seconds in use since then; undefined where it was not noted. */
  afterEnd(resource: number): number | undefined {
    const then = this.inUseAreaThen?.[resource];
    return then === undefined ? undefined : this.inUseArea[resource]! - then;
  }

  /** Seconds with 0, 1, 2, ... present at a resource. */
  presentAt(resource: number): Float64Array {
    return this.present.subarray(resource * states, (resource + 1) * states);
  }

  /** Case-seconds waiting until now; looking changes nothing, not even a rounding. */
  waitingUntil(resource: number, now: number): number {
    return this.waitingArea[resource]! + this.waiting[resource]! * (now - this.since[resource]!);
  }

  /** Unit-seconds in use until now, overtime included. */
  inUseUntil(resource: number, now: number): number {
    return this.inUseArea[resource]! + this.inUse[resource]! * (now - this.since[resource]!);
  }

  /** Of these, those beyond the units in force. */
  overtimeUntil(resource: number, now: number): number {
    return this.overtimeArea[resource]! + this.overtime[resource]! * (now - this.since[resource]!);
  }

  /** Of these, those at which no work went on. */
  standingUntil(resource: number, now: number): number {
    return this.standingArea[resource]! + this.standing(resource) * (now - this.since[resource]!);
  }

  /** Unit-seconds in force until now; as `staffedArea`. */
  staffedUntil(resource: number, now: number): number {
    const units = this.units[resource]!;
    const lasted = now - this.staffedSince[resource]!;
    return this.staffedArea[resource]! + (units < Number.POSITIVE_INFINITY ? units * lasted : 0);
  }

  /** The window begins. Passings stay: they are reported from the start of the run. */
  open(now: number): void {
    this.since.fill(now);
    this.staffedSince.fill(now);
    for (const column of [this.waitingArea, this.inUseArea, this.overtimeArea, this.staffedArea]) column.fill(0);
    for (const column of [this.standingArea, this.standingWorkArea, this.pacedStanding]) column.fill(0);
    for (const column of [this.busyArea, this.closedTime, this.present]) column.fill(0);
    for (const column of [this.workArea, this.overtimeWorkArea, this.presenceArea]) column.fill(0);
    for (const column of [this.pacedInUse, this.pacedOvertime, this.pacedStaffed]) column.fill(0);
    this.mostWaiting.set(this.waiting);
  }

  close(now: number): void {
    for (let resource = 0; resource < this.waiting.length; resource++) {
      this.settlePace(resource, now);
      this.busyArea[resource] = this.inUseArea[resource]! - this.overtimeArea[resource]!;
    }
  }

  private advance(resource: number, now: number): void {
    const since = this.since[resource]!;
    const lasted = now - since;
    if (lasted === 0) return;
    this.since[resource] = now;
    const inUse = this.inUse[resource]!;
    const waiting = this.waiting[resource]!;
    this.inUseArea[resource] = this.inUseArea[resource]! + inUse * lasted;
    if (waiting > 0) {
      this.waitingArea[resource] = this.waitingArea[resource]! + waiting * lasted;
      if (waiting > this.mostWaiting[resource]!) this.lengthen(resource, waiting, since);
    }
    const overtime = this.overtime[resource]!;
    if (overtime > 0) {
      this.overtimeArea[resource] = this.overtimeArea[resource]! + overtime * lasted;
      this.standingArea[resource] = this.standingArea[resource]! + this.standing(resource) * lasted;
    }
    const present = waiting + inUse;
    const cell = resource * states + (present < mostPresent ? present : mostPresent);
    this.present[cell] = this.present[cell]! + lasted;
  }

  /** Units beyond those in force at which no work goes on: of what is in use, work goes on beyond hours last. */
  private standing(resource: number): number {
    return Math.min(this.overtime[resource]!, this.idle[resource]!);
  }

  /** Time so far counts at the pace so far. */
  private settlePace(resource: number, now: number): void {
    this.advance(resource, now);
    this.settleStaff(resource, now);
    const pace = this.paces[resource]!;
    const [inUse, overtime] = [this.inUseArea[resource]!, this.overtimeArea[resource]!];
    const staffed = this.staffedArea[resource]!;
    this.workArea[resource] = this.workArea[resource]! + pace * (inUse - this.pacedInUse[resource]!);
    this.overtimeWorkArea[resource] =
      this.overtimeWorkArea[resource]! + pace * (overtime - this.pacedOvertime[resource]!);
    const standing = this.standingArea[resource]!;
    this.standingWorkArea[resource] =
      this.standingWorkArea[resource]! + pace * (standing - this.pacedStanding[resource]!);
    this.presenceArea[resource] = this.presenceArea[resource]! + pace * (staffed - this.pacedStaffed[resource]!);
    this.pacedInUse[resource] = inUse;
    this.pacedOvertime[resource] = overtime;
    this.pacedStanding[resource] = standing;
    this.pacedStaffed[resource] = staffed;
  }

  private settleStaff(resource: number, now: number): void {
    const lasted = now - this.staffedSince[resource]!;
    this.staffedSince[resource] = now;
    const units = this.units[resource]!;
    if (units === 0) this.closedTime[resource] = this.closedTime[resource]! + lasted;
    else if (units < Number.POSITIVE_INFINITY)
      this.staffedArea[resource] = this.staffedArea[resource]! + units * lasted;
  }

  /** More wait than ever before, and have since a moment: those who had their turn within one instant did not. */
  private lengthen(resource: number, waiting: number, since: number): void {
    this.mostWaiting[resource] = waiting;
    while (waiting > this.next[resource]!) {
      const index = this.nextIndex[resource]!;
      this.passedAt[resource * thresholds.length + index] = since;
      this.nextIndex[resource] = index + 1;
      this.next[resource] = thresholds[index + 1] ?? Number.POSITIVE_INFINITY;
    }
  }
}
