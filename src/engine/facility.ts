import { AtWork } from './at-work.ts';
import type { Line } from './line.ts';
import type { Network } from './network.ts';
import type { Action } from './simulation.ts';
import { priorities } from './simulation.ts';
import { SimulationError } from './simulation-error.ts';
import type { Timetable } from './timetable.ts';
import type { Order } from './waiting-list.ts';
import { goesBefore } from './waiting-list.ts';
import type { Resumption } from './work-clocks.ts';

export interface FacilityOptions {
  readonly name: string;
  /** Servers or places, a whole number of at least 0, or Infinity. */
  readonly units: number;
  readonly order?: Order;
  /** What work in hand does when units are withdrawn: it is finished first, or it stops and goes on later. */
  readonly closing?: 'finish' | Resumption;
  /** Whether a higher rank interrupts a lower one, and what the interrupted work does afterwards. */
  readonly preempts?: 'no' | Resumption;
  /**
   * Whether a unit that comes back is given only when everyone who goes on at that instant is in the list: an entity that
   * goes on to another line of this facility is then looked at beside those who wait. Otherwise it is given at once.
   */
  readonly givesLate?: boolean;
  /** Whether the pace of its units changes while work is in hand; `repace` is then to be called. */
  readonly changesPace?: boolean;
}

/**
 * Units that are taken by the lines before them.
 *
 * Who goes next, among all lines of the facility: interrupted work before waiting work (of the same rank or a lower
 * one), then the facility's order. The next one, if it finds too few units here, those it may free by interrupting
 * others included, holds up everyone behind, so a small request never overtakes a large one. The next one that lacks
 * units elsewhere lets others go first, and holds nothing while waiting.
 */
export class Facility {
  readonly index: number;
  readonly name: string;
  readonly order: Order;
  /** Units in force now. */
  units: number;
  /** Units taken; above `units` while work is finished after a withdrawal. */
  inUse = 0;
  /** Of the units taken, those at which no work goes on: it stands still for want of another facility, or `idles` said so. */
  idle = 0;
  /** Entities waiting, over all lines. */
  waiting = 0;
  readonly lines: Line[] = [];
  /** Work that can be interrupted, or change its pace, here; undefined where none ever does. */
  readonly atWork: AtWork | undefined;

  readonly givesLate: boolean;

  private readonly network: Network;
  private readonly give: Action;
  private givingIsPlanned = false;
  /** Whether the head of a line may lack units elsewhere. */
  private mayPassOver = false;
  private readonly closing: 'finish' | Resumption;
  private readonly preempts: 'no' | Resumption;

  constructor(network: Network, index: number, options: FacilityOptions) {
    requireUnits(options.name, options.units, network.simulation.now);
    this.network = network;
    this.index = index;
    this.name = options.name;
    this.units = options.units;
    this.order = options.order ?? 'first come';
    this.closing = options.closing ?? 'finish';
    this.preempts = options.preempts ?? 'no';
    const interruptible = this.closing !== 'finish' || this.preempts !== 'no' || options.changesPace === true;
    this.atWork = interruptible ? new AtWork(network, this) : undefined;
    this.givesLate = options.givesLate === true;
    this.give = network.simulation.register(`giving units of ${this.name}`, () => {
      this.givingIsPlanned = false;
      this.dispatch();
    });
  }

  /** From now on the facility serves a line too. */
  serve(line: Line): void {
    this.lines.push(line);
    if (line.needs.length > 1) this.mayPassOver = true;
  }

  /** Negative while more is in use than is in force. */
  get free(): number {
    return this.units - this.inUse;
  }

  /** Changes the units in force from now on; work in hand does what `closing` says. */
  setUnits(units: number): void {
    requireUnits(this.name, units, this.network.simulation.now);
    this.units = units;
    this.network.observer.staffed(this.index, this.inUse, units, this.network.simulation.now);
    if (this.closing !== 'finish') this.atWork?.withdraw(this.inUse - units, this.closing);
    this.dispatch();
  }

  /** The pace of its units has changed: work in hand goes on at the new one. Only where it `changesPace`. */
  repace(): void {
    this.atWork?.repace();
  }

  /** Lets the units follow a timetable from now on, at the priority of staffing: before anything else at that instant. */
  follow(timetable: Timetable): void {
    const { simulation } = this.network;
    const change = simulation.register(`capacity of ${this.name}`, () => {
      this.setUnits(timetable.unitsAt(simulation.now));
      plan();
    });
    const plan = () => {
      const at = timetable.nextChange(simulation.now);
      if (at < Number.POSITIVE_INFINITY) simulation.schedule(at, change, 0, priorities.staffing);
    };
    this.setUnits(timetable.unitsAt(simulation.now));
    plan();
  }

  take(units: number): void {
    this.inUse += units;
    this.network.observer.occupied(this.index, this.inUse, this.units, this.network.simulation.now);
  }

  /** Gives units back without looking who is next: `dispatch` does that. */
  giveBack(units: number): void {
    this.inUse -= units;
    this.network.observer.occupied(this.index, this.inUse, this.units, this.network.simulation.now);
  }

  /** No work goes on at so many more of the units taken; below 0, at so many fewer. */
  idles(units: number): void {
    this.idle += units;
    this.network.observer.idled?.(this.index, this.idle, this.network.simulation.now);
  }

  /** Gives back units that were kept, and starts those who are next. */
  release(units: number): void {
    if (units > this.inUse) {
      const what = `cannot release ${units} of "${this.name}": expected at most the ${this.inUse} in use`;
      throw new SimulationError('misuse', what, this.network.simulation.now);
    }
    this.giveBack(units);
    this.dispatch();
  }

  /** Whether `units` are free, or can be freed for `entity` by interrupting lower ranks. */
  hasFor(entity: number, units: number): boolean {
    return this.free >= units || this.canFree(units, this.network.entities.rank[entity]!);
  }

  /** Whether units that are free go to the next one who comes: nobody waits for them, and none is to be given later. */
  get givesAtOnce(): boolean {
    if (this.waiting > 0) return false;
    // What never interrupts gives at once to the only one who asks, no matter who is still to come.
    return this.atWork === undefined || (this.atWork.suspended === 0 && !this.mustPutOff);
  }

  /** Whether somebody of this rank who came now would be next here and get `units` at once. */
  wouldServe(rank: number, units: number): boolean {
    if (this.waiting > 0 && !this.goesBeforeAll(rank)) return false;
    return this.free >= units || this.canFree(units, rank);
  }

  private canFree(units: number, rank: number): boolean {
    if (this.preempts === 'no' || this.atWork === undefined) return false;
    return this.free + this.atWork.displaceable(rank) >= units;
  }

  /** Whether a newcomer of this rank goes before everyone who waits here. */
  private goesBeforeAll(rank: number): boolean {
    if (this.order === 'last come') return true;
    if (this.order === 'first come') return false;
    return this.lines.every(({ list }) => list.length === 0 || this.network.entities.rank[list.head]! < rank);
  }

  /** Takes `units` for `entity`, interrupting lower ranks where `hasFor` counted on that. */
  takeFor(entity: number, units: number): void {
    if (this.free < units && this.preempts !== 'no') {
      this.atWork?.displace(units - this.free, this.network.entities.rank[entity]!, this.preempts);
    }
    this.take(units);
  }

  /** Starts everyone who can start now, in order. */
  dispatch(): void {
    if (this.waiting === 0 && (this.atWork === undefined || this.atWork.suspended === 0)) return;
    if (this.putsOff()) return;
    while (this.inUse < this.units || this.preempts !== 'no') {
      const line = this.resumeAndFindNext();
      if (line === undefined) return;
      line.startHead();
    }
  }

  /** Whether units are to be given later at this instant, because somebody who may go first is still to come. */
  putsOff(): boolean {
    if (!this.mustPutOff) return false;
    const { simulation } = this.network;
    if (!this.givingIsPlanned) simulation.schedule(simulation.now, this.give, 0, priorities.giving);
    this.givingIsPlanned = true;
    return true;
  }

  private get mustPutOff(): boolean {
    return this.givesLate && this.network.simulation.onwardPending;
  }

  /** Goes on with interrupted work that comes first. @returns the line whose head can start now, if there is one */
  resumeAndFindNext(): Line | undefined {
    if (this.mayPassOver) for (const line of this.lines) line.passedOver = false;
    for (;;) {
      const line = this.nextLine();
      const head = line === undefined ? -1 : line.list.head;
      if (this.atWork !== undefined && this.atWork.suspended > 0) {
        const interrupted = this.atWork.comesBefore(head);
        if (interrupted === 'too few units') return undefined;
        if (interrupted === 'can go on') {
          this.atWork.resume();
          continue;
        }
      }
      if (line === undefined || !this.hasFor(head, line.unitsOf(this, head))) return undefined;
      if (line.canStart(this)) return line;
      line.passedOver = true;
    }
  }

  /** Whether the head of `line` would overtake somebody here: interrupted work, or who waits and finds too few units. */
  holdsUp(line: Line): boolean {
    const { head } = line.list;
    if (this.atWork !== undefined && this.atWork.comesBefore(head) !== 'none') return true;
    for (const other of this.lines) {
      const first = other.list.head;
      if (other === line || first === -1 || !this.precedes(first, head)) continue;
      if (!this.hasFor(first, other.unitsOf(this, first))) return true;
    }
    return false;
  }

  /** The line whose head is next, leaving out those that lack units elsewhere. */
  private nextLine(): Line | undefined {
    let best: Line | undefined;
    for (const line of this.lines) {
      if (line.list.length === 0 || line.passedOver) continue;
      if (best === undefined || this.precedes(line.list.head, best.list.head)) best = line;
    }
    return best;
  }

  /** Whether entity `a` goes before entity `b` in this facility's order. */
  precedes(a: number, b: number): boolean {
    return goesBefore(this.network.entities, this.order, a, b);
  }
}

function requireUnits(name: string, units: number, now: number): void {
  if (units === Number.POSITIVE_INFINITY || (Number.isInteger(units) && units >= 0)) return;
  const what = `"${name}" cannot have ${units} units: expected a whole number of at least 0, or Infinity`;
  throw new SimulationError('misuse', what, now);
}
