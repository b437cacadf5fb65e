import type { Network } from './network.ts';
import type { Action } from './simulation.ts';
import { priorities } from './simulation.ts';
import { SimulationError } from './simulation-error.ts';
import type { Timer } from './timers.ts';
import type { Order } from './waiting-list.ts';
import { WaitingList } from './waiting-list.ts';

/** When groups form. */
export interface GroupRule {
  /** Places in a group, a whole number of at least 1; Infinity where groups form only when `form` is called. */
  readonly size: number;
  /** No group forms with fewer; a whole number from 1, which is meant where it is not given, to `size`. */
  readonly least?: number;
  /** A group forms so long after the first of its members joined, though it is not full; never where not given. */
  readonly startsAfter?: number;
}

export interface GatheringOptions extends GroupRule {
  readonly name: string;
  /** Who goes first into a group. */
  readonly order?: Order;
  /** A group has formed. Who is in it is settled by `take`, now or later. */
  readonly formed: () => void;
  /** So many have left that the group that formed last is no more; needed where groups are not taken at once. */
  readonly lapsed?: () => void;
}

/**
 * Entities that wait for each other.
 *
 * A group that has formed but is not taken holds no one in particular: its places go to those who are first in the list when
 * it is taken, so that a place which somebody gives up goes to the next, and those who come fill up a group that formed
 * without being full.
 *
 * At one instant: those who join at the very moment at which a group forms are in time.
 */
export class Gathering {
  readonly name: string;
  readonly list: WaitingList;

  private rule: GroupRule;
  private readonly network: Network;
  private readonly options: GatheringOptions;
  private readonly timeIsUp: Action;
  /** Of the groups that have formed and are not taken: places in each, and in all of them. */
  private readonly groups: number[] = [];
  private spokenFor = 0;
  /** The moment at which the next group forms though it is not full, while a timer runs for it; else Infinity. */
  private planned = Number.POSITIVE_INFINITY;
  private timer: Timer = 0;
  /** The last such moment that has been. */
  private past = Number.NEGATIVE_INFINITY;

  constructor(network: Network, options: GatheringOptions) {
    const { name, order = 'first come' } = options;
    requireRule(name, options);
    this.network = network;
    this.name = name;
    this.options = options;
    this.rule = options;
    this.list = new WaitingList(network.entities, order);
    this.timeIsUp = network.simulation.register(`time for a group at ${name}`, () => {
      this.past = this.planned;
      this.planned = Number.POSITIVE_INFINITY;
      this.settle();
    });
  }

  /** No group forms with fewer. */
  get least(): number {
    return this.rule.least ?? 1;
  }

  /** Those in the list for whom no group has formed; below 0 where groups that have formed are not full. */
  get free(): number {
    return this.list.length - this.spokenFor;
  }

  /** Whether somebody who joined now would complete a group, when no other is waiting to be taken. */
  get lacksOne(): boolean {
    const { free } = this;
    if (this.groups.length > 0) return false;
    return free + 1 >= this.rule.size || (free + 1 >= this.least && this.isOverdue(this.dueAt(free)));
  }

  /** The first `count` to go of those for whom no group has formed, in order. */
  firstFree(count: number): readonly number[] {
    return this.list.first(this.spokenFor + count).slice(this.spokenFor);
  }

  /**
   * @param rank higher goes first where order is by priority
   * @param waitedSince who has waited before, since then, is put in the list, and groups form when it is settled
   * @returns whether it was taken into a group at once
   */
  join(entity: number, rank = 0, waitedSince?: number): boolean {
    const { entities, simulation } = this.network;
    const ticket = entities.nextTicket();
    entities.since[entity] = waitedSince ?? simulation.now;
    entities.rank[entity] = rank;
    entities.ticket[entity] = ticket;
    this.list.join(entity);
    if (waitedSince === undefined) this.settle();
    return entities.ticket[entity] !== ticket;
  }

  /** Takes an entity that waits here out of the list. */
  leave(entity: number): void {
    this.takeOut(entity);
    this.settle();
  }

  /** The same for one of several, before the gathering is settled. */
  takeOut(entity: number): void {
    this.list.leave(entity);
    for (let last = this.groups.at(-1); last !== undefined; last = this.groups.at(-1)) {
      if (this.list.length >= this.spokenFor - last + this.least) return;
      this.undo(last);
    }
  }

  /** Forms every group that can form by itself, and plans the moment for the next that may form without being full. */
  settle(): void {
    const { size } = this.rule;
    let due = this.dueAt(this.free);
    while (this.free >= size || (this.free >= this.least && this.isOverdue(due))) {
      this.add(size);
      due = this.dueAt(this.free);
    }
    this.plan(due);
  }

  /** Groups form by another rule from now on; those that have formed and are not taken form again. */
  change(rule: GroupRule): void {
    requireRule(this.name, rule);
    for (let last = this.groups.at(-1); last !== undefined; last = this.groups.at(-1)) this.undo(last);
    this.rule = rule;
    this.settle();
  }

  /** Forms a group now, of at most `places`. @returns whether there were enough */
  form(places: number): boolean {
    const members = Math.min(places, this.free);
    if (members < this.least) return false;
    this.add(members);
    return true;
  }

  /** Takes the group that formed first out of the list. @returns its members, in order: `least` of them or more */
  take(): readonly number[] {
    const { entities, simulation } = this.network;
    const places = this.groups.shift();
    if (places === undefined)
      throw new SimulationError('misuse', `no group has formed at "${this.name}"`, simulation.now);
    this.spokenFor -= places;
    const members = this.list.first(places);
    for (const member of members) {
      this.list.leave(member);
      // By this a join in progress sees that its entity waits no longer.
      entities.ticket[member] = -1;
    }
    return members;
  }

  private add(places: number): void {
    this.groups.push(places);
    this.spokenFor += places;
    this.options.formed();
  }

  private undo(last: number): void {
    this.groups.pop();
    this.spokenFor -= last;
    this.options.lapsed?.();
  }

  private plan(due: number): void {
    const { simulation } = this.network;
    const at = due >= simulation.now && !this.isOverdue(due) ? due : Number.POSITIVE_INFINITY;
    if (at === this.planned) return;
    if (this.planned < Number.POSITIVE_INFINITY) simulation.cancel(this.timer);
    this.planned = at;
    if (at < Number.POSITIVE_INFINITY) this.timer = simulation.timer(at, this.timeIsUp, 0, priorities.forming);
  }

  /** When time is up for the last `free` in the list; Infinity where there are none, or where that is never. */
  private dueAt(free: number): number {
    const { startsAfter } = this.rule;
    return startsAfter === undefined || free <= 0
      ? Number.POSITIVE_INFINITY
      : this.list.oldestOfLast(free) + startsAfter;
  }

  /** At the very moment itself only once its timer has gone off, after everybody who comes then. */
  private isOverdue(due: number): boolean {
    return due < this.network.simulation.now || due === this.past;
  }
}

function requireRule(name: string, { size, least = 1 }: GroupRule): void {
  const isSize = Number.isInteger(size) || size === Number.POSITIVE_INFINITY;
  if (isSize && Number.isInteger(least) && least >= 1 && least <= size) return;
  const what = `"${name}" cannot form groups of ${least} to ${size}`;
  throw new RangeError(`${what}: expected whole numbers of at least 1, the lower first`);
}
