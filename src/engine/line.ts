import type { Facility } from './facility.ts';
import type { Network } from './network.ts';
import type { Observer } from './observer.ts';
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
  /** The wait is over, after `waited` in the list: must call `work` before it returns. */
  readonly started: (entity: number, waited: number) => void;
  /** The work is done, after `worked` without interruptions, and its units are given back. */
  readonly finished: (entity: number, worked: number) => void;
  /** At which pace work goes now; 1 throughout where not given. Work in hand follows where a facility says that it changes. */
  readonly pace?: (() => number) | undefined;
  /** A new duration for work that is redrawn after an interruption; needed where a facility redraws. */
  readonly redraw?: (entity: number) => number;
  /** Whether work in hand may be broken off with `breakOff`; costs a timer for each piece of work. */
  readonly breaksOff?: boolean;
  /** Hears of those who wait and work here instead of the network's observer, which still hears of the units. */
  readonly observer?: Observer;
}

/** A waiting line before one facility or several. */
export class Line {
  readonly index: number;
  readonly name: string;
  readonly list: WaitingList;
  readonly needs: readonly Need[];
  /** Set by a facility that looks for the next entity, when the head of this line lacks units elsewhere. */
  passedOver = false;
  readonly observer: Observer;

  private readonly network: Network;
  private readonly options: LineOptions;
  private readonly finish: Action;
  /** The one facility, where there is one: the path that must be fast. */
  private readonly single: Facility | undefined;
  private readonly units: number;
  private readonly keeps: boolean;
  /** Whether any of its facilities does. */
  private readonly givesLate: boolean;
  /** Whether the end of work is a timer. */
  private readonly interruptible: boolean;
  /** The entity that is joining, until it is started; -1 when none is. */
  private joining = -1;

  constructor(network: Network, index: number, options: LineOptions) {
    const first = options.needs[0];
    if (first === undefined) throw new RangeError(`line "${options.name}" needs at least one facility`);
    for (const { facility, units } of options.needs) requireNeed(options, facility, units);
    this.network = network;
    this.index = index;
    this.name = options.name;
    this.options = options;
    this.observer = options.observer ?? network.observer;
    this.needs = options.needs;
    this.list = new WaitingList(network.entities, first.facility.order);
    this.interruptible =
      options.breaksOff === true || options.needs.some(({ facility }) => facility.atWork !== undefined);
    this.single = options.needs.length === 1 ? first.facility : undefined;
    this.units = first.units;
    this.keeps = first.keeps === true;
    this.givesLate = options.needs.some(({ facility }) => facility.givesLate);
    for (const need of options.needs) need.facility.serve(this);
    this.finish = network.simulation.register(`end of work at ${options.name}`, (entity) => this.end(entity));
  }

  /** Whether the head, which is next at the facility that asks, can have all it needs without overtaking anyone elsewhere. */
  canStart(asks: Facility): boolean {
    if (this.single !== undefined) return true;
    const { head } = this.list;
    for (const { facility, units } of this.needs) {
      if (facility !== asks && (!facility.hasFor(head, units) || facility.holdsUp(this))) return false;
    }
    return true;
  }

  /** Whether an entity of this rank that joined now would start at once, interrupting lower ranks where that is done. */
  startsAtOnce(rank = 0): boolean {
    for (const { facility, units } of this.needs) if (!facility.wouldServe(rank, units)) return false;
    return true;
  }

  unitsOf(facility: Facility): number {
    if (this.single !== undefined) return this.units;
    return this.needs.find((need) => need.facility === facility)?.units ?? 0;
  }

  /** @param rank higher goes first where order is by priority @returns whether it started at once */
  join(entity: number, rank = 0): boolean {
    const { network, single } = this;
    const { entities, simulation } = network;
    entities.since[entity] = simulation.now;
    entities.rank[entity] = rank;
    entities.ticket[entity] = entities.nextTicket();
    if (single !== undefined && single.free >= this.units && single.givesAtOnce) {
      this.start(entity, 0);
      return true;
    }
    this.list.join(entity);
    if (single === undefined) for (const need of this.needs) need.facility.waiting++;
    else single.waiting++;
    const mayStart = single === undefined || single.atWork !== undefined || single.free >= this.units;
    if (mayStart && this.list.head === entity && this.startsAsHead(entity)) return true;
    this.observer.waiting(this.index, entity, simulation.now);
    return false;
  }

  /** Takes an entity that waits in this line out of it, and starts those that can start now. */
  leave(entity: number): void {
    this.takeOut(entity);
    this.settle();
  }

  /** Takes an entity that waits in this line out of it; for several at once, before the line is settled. */
  takeOut(entity: number): void {
    const { entities, simulation } = this.network;
    this.remove(entity);
    this.observer.left?.(this.index, entity, simulation.now, simulation.now - entities.since[entity]!);
  }

  /** Ends the work of an entity before it is done and gives its units back; only where the line `breaksOff`. */
  breakOff(entity: number): void {
    const { clocks, entities, simulation } = this.network;
    if (clocks.runs(entity)) simulation.cancel(clocks.timerOf(entity));
    for (const { facility, units } of this.needs) {
      if (facility.atWork === undefined || facility.atWork.end(entity)) facility.giveBack(units);
    }
    this.observer.brokenOff?.(this.index, entity, simulation.now, simulation.now - entities.since[entity]!);
    this.settle();
  }

  /** Says how long the work of an entity that was just started takes, with all its units at hand. */
  work(entity: number, duration: number): void {
    const { simulation } = this.network;
    if (!this.interruptible) {
      simulation.schedule(simulation.now + duration, this.finish, entity, priorities.release);
      return;
    }
    this.network.clocks.begin(entity, duration, this.pace);
    this.run(entity, duration);
  }

  /** How long the work of an entity that was started has gone on, interruptions left out. */
  workedSoFar(entity: number): number {
    const { entities, simulation } = this.network;
    return this.worked(entity, simulation.now - entities.since[entity]!);
  }

  /** The pace of a facility changed: work in hand that is not interrupted goes on at the new one. */
  repace(entity: number): void {
    const { clocks, simulation } = this.network;
    const left = clocks.runs(entity) ? clocks.repace(entity, simulation.now, this.pace) : undefined;
    if (left === undefined) return;
    simulation.cancel(clocks.timerOf(entity));
    this.run(entity, left);
  }

  /** A facility gave the entity its units back; the work goes on when no other is missing. */
  unitsBack(entity: number): void {
    const { clocks, simulation } = this.network;
    if (!clocks.unitsBack(entity)) return;
    this.observer.resumed?.(this.index, entity, simulation.now);
    let left = clocks.goOn(entity, simulation.now, this.pace);
    if (Number.isNaN(left)) {
      const { redraw } = this.options;
      if (redraw === undefined) throw new RangeError(`line "${this.name}" needs redraw: one of its facilities redraws`);
      left = redraw(entity);
      clocks.redrawn(entity, left);
    }
    this.run(entity, left);
  }

  /** Starts the head; the facility has seen that it can. */
  startHead(): void {
    const entity = this.list.head;
    if (this.joining === entity) this.joining = -1;
    this.remove(entity);
    this.start(entity, this.network.simulation.now - this.network.entities.since[entity]!);
  }

  private get pace(): number {
    return this.options.pace?.() ?? 1;
  }

  private worked(entity: number, held: number): number {
    return this.interruptible ? this.network.clocks.worked(entity, held, this.network.simulation.now) : held;
  }

  private startsAsHead(entity: number): boolean {
    // One that starts may make others join this line, so the one joining before them is put back afterwards.
    const before = this.joining;
    this.joining = entity;
    this.settle();
    const started = this.joining === -1;
    this.joining = before;
    return started;
  }

  /** Starts everyone who can start now at any of the facilities, in the order of the first. */
  settle(): void {
    if (this.single !== undefined) this.single.dispatch();
    if (this.single !== undefined || (this.givesLate && this.putsOff())) return;
    const { needs } = this;
    const { facility } = needs[0]!;
    for (;;) {
      let first: Line | undefined;
      for (const need of needs) {
        const line = need.facility.resumeAndFindNext();
        if (line === undefined) continue;
        if (first === undefined || facility.precedes(line.list.head, first.list.head)) first = line;
      }
      if (first === undefined) return;
      first.startHead();
    }
  }

  private putsOff(): boolean {
    let off = false;
    for (const { facility } of this.needs) if (facility.putsOff()) off = true;
    return off;
  }

  private run(entity: number, duration: number): void {
    const { simulation, clocks } = this.network;
    const due = simulation.now + duration;
    clocks.run(entity, due, simulation.timer(due, this.finish, entity, priorities.release));
  }

  private start(entity: number, waited: number): void {
    const { entities, simulation } = this.network;
    entities.since[entity] = simulation.now;
    if (this.single === undefined) {
      for (const need of this.needs) {
        need.facility.takeFor(entity, need.units);
        need.facility.atWork?.begin(entity, this, need.units);
      }
    } else {
      this.single.takeFor(entity, this.units);
      this.single.atWork?.begin(entity, this, this.units);
    }
    this.observer.started(this.index, entity, simulation.now, waited);
    this.options.started(entity, waited);
  }

  private end(entity: number): void {
    const { entities, simulation } = this.network;
    if (this.single === undefined) this.giveBackNeeds(entity);
    else {
      this.single.atWork?.end(entity);
      if (!this.keeps) this.single.giveBack(this.units);
    }
    const held = simulation.now - entities.since[entity]!;
    const worked = this.worked(entity, held);
    this.observer.finished(this.index, entity, simulation.now, held, worked);
    if (this.givesLate) this.options.finished(entity, worked);
    this.settle();
    if (!this.givesLate) this.options.finished(entity, worked);
  }

  private giveBackNeeds(entity: number): void {
    for (const { facility, units, keeps } of this.needs) {
      facility.atWork?.end(entity);
      if (keeps !== true) facility.giveBack(units);
    }
  }

  private remove(entity: number): void {
    this.list.leave(entity);
    if (this.single === undefined) for (const need of this.needs) need.facility.waiting--;
    else this.single.waiting--;
  }
}

function requireNeed({ name, needs }: LineOptions, facility: Facility, units: number): void {
  if (!(Number.isInteger(units) && units >= 1)) {
    throw new RangeError(
      `line "${name}" cannot need ${units} of "${facility.name}": expected a whole number of at least 1`,
    );
  }
  if (needs.filter((need) => need.facility === facility).length > 1) {
    throw new RangeError(`line "${name}" names "${facility.name}" twice: expected one need for each facility`);
  }
}
