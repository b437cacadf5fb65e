import type { Facility } from './facility.ts';
import { type Need, requireNeeds, unitsOf } from './need.ts';
import type { Network } from './network.ts';
import type { Observer } from './observer.ts';
import type { Action } from './simulation.ts';
import { priorities } from './simulation.ts';
import { WaitingList } from './waiting-list.ts';

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
  private readonly unitsFor: Need['unitsFor'];
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
    requireNeeds(options.name, options.needs);
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
    this.unitsFor = first.unitsFor;
    this.keeps = first.keeps === true;
    this.givesLate = options.needs.some(({ facility }) => facility.givesLate);
    for (const need of options.needs) need.facility.serve(this);
    this.finish = network.simulation.register(`end of work at ${options.name}`, (entity) => this.end(entity));
  }

  /** Whether the head, which is next at the facility that asks, can have all it needs without overtaking anyone elsewhere. */
  canStart(asks: Facility): boolean {
    if (this.single !== undefined) return true;
    const { head } = this.list;
    for (const need of this.needs) {
      const { facility } = need;
      if (facility !== asks && (!facility.hasFor(head, unitsOf(need, head)) || facility.holdsUp(this))) return false;
    }
    return true;
  }

  /** Whether the entity, of this rank, would start at once if it joined now, interrupting lower ranks where that is done. */
  startsAtOnce(entity: number, rank = 0): boolean {
    for (const need of this.needs) if (!need.facility.wouldServe(rank, unitsOf(need, entity))) return false;
    return true;
  }

  /** Units of a facility that an entity takes. */
  unitsOf(facility: Facility, entity: number): number {
    if (this.single !== undefined) return this.unitsHere(entity);
    const need = this.needs.find((each) => each.facility === facility);
    return need === undefined ? 0 : unitsOf(need, entity);
  }

  /**
   * @param rank higher goes first where order is by priority
   * @param waitedSince who has waited before, since then, is put in the list and starts when the line is settled
   * @returns whether it started at once
   */
  join(entity: number, rank = 0, waitedSince?: number): boolean {
    const { network, single } = this;
    const { entities, simulation } = network;
    const mayStartNow = waitedSince === undefined;
    entities.since[entity] = waitedSince ?? simulation.now;
    entities.rank[entity] = rank;
    entities.ticket[entity] = entities.nextTicket();
    if (mayStartNow && single !== undefined && single.free >= this.unitsHere(entity) && single.givesAtOnce) {
      this.start(entity, 0);
      return true;
    }
    this.list.join(entity);
    if (single === undefined) for (const need of this.needs) need.facility.waiting++;
    else single.waiting++;
    const mayStart = single === undefined || single.atWork !== undefined || single.free >= this.unitsHere(entity);
    if (mayStartNow && mayStart && this.list.head === entity && this.startsAsHead(entity)) return true;
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
    for (const need of this.needs) {
      const { facility } = need;
      if (facility.atWork !== undefined && !facility.atWork.end(entity)) continue;
      if (!clocks.runs(entity)) facility.idles(-unitsOf(need, entity));
      facility.giveBack(unitsOf(need, entity));
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

  /** Units of the one facility. */
  private unitsHere(entity: number): number {
    return this.unitsFor === undefined ? this.units : this.unitsFor(entity);
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
        const units = unitsOf(need, entity);
        need.facility.takeFor(entity, units);
        need.facility.atWork?.begin(entity, this, units);
      }
    } else {
      const units = this.unitsHere(entity);
      this.single.takeFor(entity, units);
      this.single.atWork?.begin(entity, this, units);
    }
    this.observer.started(this.index, entity, simulation.now, waited);
    this.options.started(entity, waited);
  }

  private end(entity: number): void {
    const { entities, simulation } = this.network;
    if (this.single === undefined) this.giveBackNeeds(entity);
    else {
      this.single.atWork?.end(entity);
      if (!this.keeps) this.single.giveBack(this.unitsHere(entity));
    }
    const held = simulation.now - entities.since[entity]!;
    const worked = this.worked(entity, held);
    this.observer.finished(this.index, entity, simulation.now, held, worked);
    if (this.givesLate) this.options.finished(entity, worked);
    this.settle();
    if (!this.givesLate) this.options.finished(entity, worked);
  }

  private giveBackNeeds(entity: number): void {
    for (const need of this.needs) {
      need.facility.atWork?.end(entity);
      if (need.keeps !== true) need.facility.giveBack(unitsOf(need, entity));
    }
  }

  private remove(entity: number): void {
    this.list.leave(entity);
    if (this.single === undefined) for (const need of this.needs) need.facility.waiting--;
    else this.single.waiting--;
  }
}
