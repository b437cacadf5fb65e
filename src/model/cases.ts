import type { Entities } from '../engine/entities.ts';
import { longerFloats, longerInts } from '../engine/entities.ts';

/**
 * What is kept of every case in hand, in columns indexed by its slot; slots are reused, so memory follows the work in
 * hand. Columns are replaced by longer ones as the table grows, so read them through the table each time.
 */
export class Cases {
  /** The case's number within its arrival stream, from 0; -1 for an empty slot. */
  number = new Int32Array(0);
  stream = new Int32Array(0);
  /** What tells its draws from those of equally numbered cases of other streams. */
  substream = new Int32Array(0);
  /** Seconds. */
  arrivedAt = new Float64Array(0);
  /** Euro. */
  owed = new Float64Array(0);
  /** The timer that ends its patience; -1 when none runs. */
  patience = new Float64Array(0);
  /** Where it goes on after a pause: a point of the movement. */
  resumesAt = new Int32Array(0);
  /** The step it is at work at, interruptions included; -1 where it is not. */
  worksAt = new Int32Array(0);
  /** Levels of categorical attributes, one column each (empty columns for numeric ones). */
  readonly levels: Int32Array[];
  /** Values of numeric attributes, one column each (empty columns for categorical ones). */
  readonly values: Float64Array[];
  /** Times it passed a point that counts: visits of steps in a loop, branches with a limit, redraws. */
  readonly counts: Int32Array[] = [];
  /** Units it keeps of each resource, only for resources that a step keeps. */
  readonly kept: (Int32Array | undefined)[];
  /** Seconds in the list it came to last, however it left it; 0 where it did not have to stand in it. Only where a rule looks at it. */
  waited: Float64Array | undefined;
  /** When its rank changes next while it waits; NaN where it does not wait in a list in which that happens. */
  risesAt: Float64Array | undefined;
  /** The action that changes it. */
  risesBy: Int32Array | undefined;
  /** When it came last to each step, and where it never did, when it arrived; only for steps that a rule looks at. */
  readonly cameAt: (Float64Array | undefined)[] = [];
  /** Since when a case of a backlog has waited at the step in `waitedAt`; only where some have waited before the run. */
  private waitedSince: Float64Array | undefined;
  /** That step, until the case joins a list; -1 where there is none. */
  private waitedAt: Int32Array | undefined;
  /** Cases in the chain; who is away is not in it. */
  inHand = 0;
  /** People who left the chain and are to come back. Each has a slot of its own all the while, with what it keeps. */
  away = 0;
  /** Of them, those who come back after the period; they only come where some are followed beyond it. */
  awayBeyond = 0;

  readonly entities: Entities;
  private readonly categorical: readonly boolean[];
  private readonly named = new Map<string, number>();
  /** Cases that the same person had before; undefined where nobody returns. */
  private earlier: Int32Array | undefined;
  /** 1 for those who are away; undefined where nobody returns. */
  private isAway: Int32Array | undefined;

  /**
   * @param categorical for each attribute, whether it has levels
   * @param keepable for each resource, whether a step keeps it
   */
  constructor(entities: Entities, categorical: readonly boolean[], keepable: readonly boolean[]) {
    this.entities = entities;
    this.categorical = categorical;
    this.levels = categorical.map(() => new Int32Array(0));
    this.values = categorical.map(() => new Float64Array(0));
    this.kept = keepable.map((keeps) => (keeps ? new Int32Array(0) : undefined));
    entities.whenGrown((length) => this.grow(length));
  }

  /** A new counting column; where it is given a name, the same for all who ask by that name. */
  counter(name?: string): number {
    const known = name === undefined ? undefined : this.named.get(name);
    if (known !== undefined) return known;
    const column = this.counts.push(new Int32Array(this.entities.length)) - 1;
    if (name !== undefined) this.named.set(name, column);
    return column;
  }

  /** From now on `waited` is kept. */
  keepWaits(): void {
    this.waited ??= new Float64Array(this.entities.length);
  }

  /** From now on `risesAt` and `risesBy` are kept. */
  keepRises(): void {
    this.risesAt ??= new Float64Array(this.entities.length);
    this.risesBy ??= new Int32Array(this.entities.length);
  }

  /** From now on `cameAt` is kept for a step. */
  keepVisits(step: number): void {
    this.cameAt[step] ??= new Float64Array(this.entities.length);
  }

  /** From now on people may come back. */
  keepPeople(): void {
    this.earlier ??= new Int32Array(this.entities.length);
    this.isAway ??= new Int32Array(this.entities.length);
  }

  /** From now on cases may have waited before the run. */
  keepWaitedBefore(): void {
    this.waitedSince ??= new Float64Array(this.entities.length);
    this.waitedAt ??= new Int32Array(this.entities.length).fill(-1);
  }

  /** The case came to a step, and into the chain, before the run, and waits there; only where `keepWaitedBefore` was asked for. */
  dateBack(item: number, step: number, since: number): void {
    this.arrivedAt[item] = since;
    for (const moments of this.cameAt) if (moments !== undefined) moments[item] = since;
    this.waitedSince![item] = since;
    this.waitedAt![item] = step;
  }

  /** Since when a case has been at a step that it comes to now: now, but for those that were there before the run. */
  beenAt(item: number, step: number, now: number): number {
    return this.waitedBefore(item, step, now) ? this.waitedSince![item]! : now;
  }

  /** The same for a case that joins the list of the step, once. */
  joinsSince(item: number, step: number, now: number): number {
    if (this.waitedAt === undefined) return now;
    const since = this.beenAt(item, step, now);
    this.waitedAt[item] = -1;
    return since;
  }

  /** Whether a case that comes to a step now has been in its list since before the run, be it for no time at all. */
  waitedBefore(item: number, step: number, now: number): boolean {
    return this.waitedAt !== undefined && now === 0 && this.waitedAt[item] === step;
  }

  /** Cases that the same person had before this one. */
  earlierCases(item: number): number {
    return this.earlier === undefined ? 0 : this.earlier[item]!;
  }

  /** The case leaves a list, or came to one and did not join it. */
  endWait(item: number, waited: number): void {
    if (this.waited !== undefined) this.waited[item] = waited;
    if (this.risesAt !== undefined) this.risesAt[item] = Number.NaN;
  }

  add(stream: number, number: number, substream: number, now: number): number {
    const item = this.entities.create();
    this.stream[item] = stream;
    this.number[item] = number;
    if (this.earlier !== undefined) this.earlier[item] = 0;
    this.begin(item, substream, now);
    return item;
  }

  remove(item: number): void {
    this.inHand--;
    this.number[item] = -1;
    this.entities.remove(item);
  }

  /** The person leaves the chain and will come back; only where `keepPeople` was asked for. */
  sendAway(item: number): void {
    this.inHand--;
    this.away++;
    this.isAway![item] = 1;
  }

  /** The person comes back with a next case; attributes are as they were. @param substream that of the new case */
  bringBack(item: number, substream: number, now: number): void {
    this.away--;
    this.isAway![item] = 0;
    this.earlier![item] = this.earlier![item]! + 1;
    this.begin(item, substream, now);
  }

  /** Every case in hand, by slot. */
  each(visit: (item: number) => void): void {
    const { isAway } = this;
    for (let item = 0; item < this.number.length; item++) {
      if (this.number[item]! >= 0 && (isAway === undefined || isAway[item] === 0)) visit(item);
    }
  }

  private begin(item: number, substream: number, now: number): void {
    this.inHand++;
    this.substream[item] = substream;
    this.arrivedAt[item] = now;
    this.owed[item] = 0;
    this.patience[item] = -1;
    this.worksAt[item] = -1;
    for (let i = 0; i < this.counts.length; i++) this.counts[i]![item] = 0;
    for (let i = 0; i < this.cameAt.length; i++) if (this.cameAt[i] !== undefined) this.cameAt[i]![item] = now;
    if (this.waitedAt !== undefined) this.waitedAt[item] = -1;
    this.endWait(item, 0);
  }

  private grow(length: number): void {
    const from = this.number.length;
    this.number = longerInts(this.number, length);
    this.number.fill(-1, from);
    this.stream = longerInts(this.stream, length);
    this.substream = longerInts(this.substream, length);
    this.arrivedAt = longerFloats(this.arrivedAt, length);
    this.owed = longerFloats(this.owed, length);
    this.patience = longerFloats(this.patience, length);
    this.resumesAt = longerInts(this.resumesAt, length);
    this.worksAt = longerInts(this.worksAt, length);
    this.categorical.forEach((isCategory, i) => {
      if (isCategory) this.levels[i] = longerInts(this.levels[i]!, length);
      else this.values[i] = longerFloats(this.values[i]!, length);
    });
    this.counts.forEach((column, i) => {
      this.counts[i] = longerInts(column, length);
    });
    this.kept.forEach((column, i) => {
      if (column !== undefined) this.kept[i] = longerInts(column, length);
    });
    this.cameAt.forEach((column, i) => {
      if (column !== undefined) this.cameAt[i] = longerFloats(column, length);
    });
    this.waited = this.waited && longerFloats(this.waited, length);
    this.risesAt = this.risesAt && longerFloats(this.risesAt, length);
    this.risesBy = this.risesBy && longerInts(this.risesBy, length);
    this.waitedSince = this.waitedSince && longerFloats(this.waitedSince, length);
    this.waitedAt = this.waitedAt && longerInts(this.waitedAt, length);
    this.earlier = this.earlier && longerInts(this.earlier, length);
    this.isAway = this.isAway && longerInts(this.isAway, length);
  }
}
