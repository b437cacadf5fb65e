import type { Facility } from './facility.ts';
import type { Network } from './network.ts';
import type { Action } from './simulation.ts';
import { priorities } from './simulation.ts';
import { WaitingList } from './waiting-list.ts';

export interface Need {
  readonly facility: Facility;
  /** At least 1. */
  readonly units: number;
  /** Whether the units stay taken after the work; the caller then gives them back with `facility.release`. */
  readonly keeps?: boolean;
}

export interface LineOptions {
  readonly name: string;
  /** What observers call it; its place in the network's list where not given. */
  readonly index?: number;
  /** Not empty; all of them are taken at once, or none. The first one's order is the order of the line. */
  readonly needs: readonly Need[];
  /** The wait is over: must call `work` before it returns. */
  readonly started: (entity: number) => void;
  /** The work is done and its units are given back. */
  readonly finished: (entity: number) => void;
  /** A new duration for work that is redrawn after an interruption; needed where a facility redraws. */
  readonly redraw?: (entity: number) => number;
}

/** A waiting line before one facility or several. */
export class Line {
  readonly index: number;
  readonly name: string;
  readonly list: WaitingList;
  readonly needs: readonly Need[];
  /** Set by a facility that looks for the next entity, when the head of this line lacks units elsewhere. */
  passedOver = false;

  private readonly network: Network;
  private readonly options: LineOptions;
  private readonly finish: Action;
  /** The one facility, where there is one and it never interrupts: the path that must be fast. */
  private readonly single: Facility | undefined;
  private readonly units: number;
  private readonly interruptible: boolean;

  constructor(network: Network, index: number, options: LineOptions) {
    const first = options.needs[0];
    if (first === undefined) throw new RangeError(`line "${options.name}" needs at least one facility`);
    this.network = network;
    this.index = index;
    this.name = options.name;
    this.options = options;
    this.needs = options.needs;
    this.list = new WaitingList(network.entities, first.facility.order);
    this.interruptible = options.needs.some((need) => need.facility.atWork !== undefined);
    this.single = options.needs.length === 1 && !this.interruptible ? first.facility : undefined;
    this.units = first.units;
    for (const need of options.needs) need.facility.lines.push(this);
    this.finish = network.simulation.register(`end of work at ${options.name}`, (entity) => this.end(entity));
  }

  get canStart(): boolean {
    for (const need of this.needs) if (need.facility.free < need.units) return false;
    return true;
  }

  /** Whether an entity that joined now would start at once, without interrupting anyone. */
  get startsAtOnce(): boolean {
    for (const need of this.needs) if (need.facility.waiting > 0 || need.facility.free < need.units) return false;
    return true;
  }

  unitsOf(facility: Facility): number {
    if (this.single !== undefined) return this.units;
    return this.needs.find((need) => need.facility === facility)?.units ?? 0;
  }

  /** @param rank higher goes first where order is by priority @returns whether it started at once */
  join(entity: number, rank = 0): boolean {
    const { entities, simulation } = this.network;
    const { single } = this;
    entities.since[entity] = simulation.now;
    entities.rank[entity] = rank;
    entities.ticket[entity] = entities.nextTicket();
    if (single !== undefined && single.waiting === 0 && single.free >= this.units) {
      this.start(entity, 0);
      return true;
    }
    this.list.join(entity);
    for (const need of this.needs) need.facility.waiting++;
    if (this.list.head === entity && this.startsAsHead(rank)) return true;
    this.network.observer.waiting(this.index, entity, simulation.now);
    return false;
  }

  /** Takes an entity that waits in this line out of it. */
  leave(entity: number): void {
    this.remove(entity);
    for (const need of this.needs) need.facility.dispatch();
  }

  /** Says how long the work of an entity that was just started takes, with all its units at hand. */
  work(entity: number, duration: number): void {
    const { simulation, clocks } = this.network;
    if (!this.interruptible) {
      simulation.schedule(simulation.now + duration, this.finish, entity, priorities.release);
      return;
    }
    clocks.whole[entity] = duration;
    clocks.missing[entity] = 0;
    this.run(entity, duration);
  }

  /** A facility gave the entity its units back; the work goes on when no other is missing. */
  unitsBack(entity: number): void {
    const { clocks } = this.network;
    const missing = clocks.missing[entity]! - 1;
    clocks.missing[entity] = missing;
    if (missing > 0) return;
    const left = clocks.left[entity]!;
    if (Number.isNaN(left)) {
      const { redraw } = this.options;
      if (redraw === undefined) throw new RangeError(`line "${this.name}" needs redraw: one of its facilities redraws`);
      clocks.whole[entity] = redraw(entity);
      this.run(entity, clocks.whole[entity]!);
    } else this.run(entity, left);
  }

  /** Starts the head; the facility has seen that it can. */
  startHead(): void {
    const entity = this.list.head;
    this.remove(entity);
    this.start(entity, this.network.simulation.now - this.network.entities.since[entity]!);
  }

  /** Nobody could start before this entity joined, so if anybody starts now it is this one. */
  private startsAsHead(rank: number): boolean {
    const { length } = this.list;
    for (const need of this.needs) {
      need.facility.dispatch();
      if (this.list.length < length) return true;
    }
    const only = this.needs.length === 1 ? this.needs[0] : undefined;
    if (only === undefined || !only.facility.preempt(only.units, rank)) return false;
    this.startHead();
    return true;
  }

  private run(entity: number, duration: number): void {
    const { simulation, clocks } = this.network;
    const due = simulation.now + duration;
    clocks.due[entity] = due;
    clocks.timer[entity] = simulation.timer(due, this.finish, entity, priorities.release);
  }

  private start(entity: number, waited: number): void {
    const { entities, simulation, observer } = this.network;
    entities.since[entity] = simulation.now;
    if (this.single === undefined) {
      for (const need of this.needs) {
        need.facility.take(need.units);
        need.facility.atWork?.begin(entity, this, need.units);
      }
    } else this.single.take(this.units);
    observer.started(this.index, entity, simulation.now, waited);
    this.options.started(entity);
  }

  private end(entity: number): void {
    const { entities, simulation, observer } = this.network;
    const { needs } = this;
    for (let i = 0; i < needs.length; i++) {
      const need = needs[i]!;
      need.facility.atWork?.end(entity);
      if (need.keeps !== true) need.facility.giveBack(need.units);
    }
    observer.finished(this.index, entity, simulation.now, simulation.now - entities.since[entity]!);
    for (let i = 0; i < needs.length; i++) needs[i]!.facility.dispatch();
    this.options.finished(entity);
  }

  private remove(entity: number): void {
    this.list.leave(entity);
    const { needs } = this;
    for (let i = 0; i < needs.length; i++) needs[i]!.facility.waiting--;
  }
}
