import type { CaseObserver } from '../model/observer.ts';
import type { Plan } from '../model/plan.ts';
import { partsOf } from './chains.ts';
import { CaseBooks } from './collect-cases.ts';
import type { ChainBooks } from './collect-chain.ts';
import { ClearingBooks } from './collect-clearing.ts';
import { GateBooks } from './collect-gates.ts';
import { GroupBooks } from './collect-groups.ts';
import { ResourceBooks } from './collect-resources.ts';
import { SeatBooks } from './collect-seats.ts';
import { StepBooks } from './collect-steps.ts';
import { listPlaces } from './list-places.ts';

/**
 * Keeps the statistics of one replication as it hears them; typed columns, nothing allocated per event but when the number
 * of cases in hand outgrows its columns.
 *
 * The window of all statistics is (start of window, end], where `open` begins it. What happens in the window is counted,
 * in full: a wait when it ends, a case when it leaves, also if it began before. Time averages are over the window. What is
 * not over at the end is counted apart, with its length so far. `open` may be called again, for a window that begins later.
 */
export class Collector implements CaseObserver {
  readonly plan: Plan;
  readonly steps: StepBooks;
  /** Of the places that `listPlaces` names: the resources come first. */
  readonly resources: ResourceBooks;
  readonly cases: CaseBooks;
  readonly gates: GateBooks;
  readonly groups: GroupBooks;
  readonly seats: SeatBooks;
  /** Since the last policy is fully in force; undefined where there is none. */
  readonly clearing: ClearingBooks | undefined;
  windowStart = 0;

  private readonly charges: boolean;
  /** The places that the list of step s counts at: `places` from `firstPlace[s]` to `firstPlace[s + 1]`. */
  private readonly firstPlace: Int32Array;
  private readonly places: Int32Array;
  /** Per item: whether it stands in a list. */
  private inList = new Uint8Array(1024);

  constructor(plan: Plan) {
    this.plan = plan;
    const { steps, resources, policies } = plan;
    const { count, ofStep } = listPlaces(plan);
    this.charges = steps.some((_, step) => partsOf(plan, step).some(({ kind }) => kind === 'charge'));
    this.steps = new StepBooks(steps.length);
    this.resources = new ResourceBooks(count);
    this.cases = new CaseBooks(plan);
    this.gates = new GateBooks(steps.length);
    this.groups = new GroupBooks(steps.length);
    this.seats = new SeatBooks(resources.length);
    const last = policies.at(-1);
    this.clearing = last === undefined ? undefined : new ClearingBooks(last.from + last.over, count);
    this.firstPlace = new Int32Array(steps.length + 1);
    ofStep.forEach((places, step) => {
      this.firstPlace[step + 1] = this.firstPlace[step]! + places.length;
    });
    this.places = Int32Array.from(ofStep.flat());
  }

  /** Of all cases but those that are other work. */
  get chain(): ChainBooks {
    return this.cases.chain;
  }

  /** The window begins now: what happened so far is forgotten, who is where is kept. */
  open(now: number): void {
    this.windowStart = now;
    this.resources.close(now);
    this.steps.open(now);
    this.resources.open(now);
    this.gates.open(now);
    this.groups.open();
    this.seats.open();
    this.cases.open(now);
  }

  /** Brings all areas up to now. */
  close(now: number): void {
    this.steps.close(now);
    this.resources.close(now);
    this.gates.close(now);
    this.cases.advance(now);
    this.clearing?.close(this.resources.waiting, now);
  }

  arrived(stream: number, item: number, now: number): void {
    if (item >= this.inList.length) this.grow(item);
    this.cases.enter(stream, item, now, 'arrived');
  }

  returned(stream: number, item: number, now: number): void {
    if (item >= this.inList.length) this.grow(item);
    this.cases.enter(stream, item, now, 'returned');
  }

  waiting(step: number, item: number, now: number): void {
    this.inList[item] = 1;
    this.steps.join(step, now);
    const end = this.firstPlace[step + 1]!;
    for (let i = this.firstPlace[step]!; i < end; i++) this.joinPlace(this.places[i]!, now);
  }

  started(step: number, item: number, now: number, waited: number): void {
    // A wait of 0 can be that of a case that came to the list and left it within one instant.
    if (this.inList[item] === 1) {
      this.leaveList(step, item, now, waited);
      this.steps.startedFromList[step] = this.steps.startedFromList[step]! + 1;
    }
    this.steps.start(step, waited);
    this.cases.start(item, waited);
  }

  finished(step: number, _item: number, _now: number, held: number): void {
    this.steps.finished[step] = this.steps.finished[step]! + 1;
    this.steps.held[step] = this.steps.held[step]! + held;
  }

  gaveUp(step: number, item: number, now: number, waited: number): void {
    this.leaveList(step, item, now, waited);
    this.steps.gaveUp[step] = this.steps.gaveUp[step]! + 1;
    this.steps.gaveUpWaited[step] = this.steps.gaveUpWaited[step]! + waited;
    this.cases.meet('gaveUp', item);
  }

  reassessed(step: number, item: number, now: number, waited: number): void {
    this.leaveList(step, item, now, waited);
    this.steps.reassessed[step] = this.steps.reassessed[step]! + 1;
  }

  refused(step: number, item: number): void {
    this.steps.refused[step] = this.steps.refused[step]! + 1;
    this.cases.meet('refused', item);
  }

  balked(step: number, item: number): void {
    this.steps.balked[step] = this.steps.balked[step]! + 1;
    this.cases.meet('balked', item);
  }

  diverted(step: number, item: number): void {
    this.steps.diverted[step] = this.steps.diverted[step]! + 1;
    this.cases.meet('diverted', item);
  }

  gateMoved(step: number, open: boolean, now: number): void {
    this.gates.move(step, open, now);
  }

  groupStarted(step: number, members: number, seats: number): void {
    this.groups.begin(step, members, seats);
  }

  sessionHeld(step: number, present: number, absent: number): void {
    this.groups.hold(step, present, absent);
  }

  droppedOut(step: number): void {
    this.groups.droppedOut[step] = this.groups.droppedOut[step]! + 1;
  }

  seatsOffered(resource: number, seats: number, taken: number): void {
    this.seats.offer(resource, seats, taken);
  }

  occupied(resource: number, inUse: number, units: number, now: number): void {
    this.resources.change(resource, inUse, units, now);
  }

  staffed(resource: number, inUse: number, units: number, now: number): void {
    this.resources.staff(resource, inUse, units, now);
  }

  charged(step: number, item: number, amount: number): void {
    this.steps.charged[step] = this.steps.charged[step]! + amount;
    this.cases.charge(item, amount);
  }

  ended(end: number, item: number, now: number, total: number, owed: number, cost: number): void {
    this.cases.leave(end, item, now, total);
    if (this.charges || owed !== 0 || cost !== 0) this.cases.settle(end, item, owed, cost);
  }

  private joinPlace(place: number, now: number): void {
    this.clearing?.settle(place, this.resources.waiting[place]!, now);
    this.resources.join(place, now);
  }

  private leaveList(step: number, item: number, now: number, waited: number): void {
    this.inList[item] = 0;
    this.steps.leave(step, now, waited);
    const end = this.firstPlace[step + 1]!;
    for (let i = this.firstPlace[step]!; i < end; i++) this.leavePlace(this.places[i]!, now);
  }

  private leavePlace(place: number, now: number): void {
    this.clearing?.settle(place, this.resources.waiting[place]!, now);
    this.resources.leave(place, now);
    this.clearing?.shorten(place, this.resources.waiting[place]!, now);
  }

  private grow(item: number): void {
    const inList = new Uint8Array(2 * (item + 1));
    inList.set(this.inList);
    this.inList = inList;
  }
}
