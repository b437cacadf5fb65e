import type { CaseObserver } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { partsOf } from '../../plan/rules.ts';
import { listPlaces } from '../places/list-places.ts';
import type { ListRows } from '../places/list-rows.ts';
import { listRows } from '../places/list-rows.ts';
import { movesOnUnder } from '../places/list-steps.ts';
import { retriesIn } from './asked-for.ts';
import type { CaseValues } from './case-work.ts';
import { CaseWork } from './case-work.ts';
import { CaseStatistics } from './cases.ts';
import type { ChainStatistics } from './chain.ts';
import { ClearingStatistics } from './clearing.ts';
import { HeldUnits } from './held-units.ts';
import { PlaceCollector } from './place-collector.ts';
import { keeping } from './put-back.ts';
import type { Retries } from './retries.ts';
import { RowStatistics } from './rows.ts';
import { StepStatistics } from './steps.ts';
import type { WaysInWindow } from './ways.ts';

/** What a collector may look at of a case that is in the chain. */
export interface CasesSeen extends CaseValues {
  /** Units of a resource that a case keeps from an earlier step; where it is not given, nobody looks at those. */
  readonly keptUnits?: (item: number, resource: number) => number;
}

/**
 * Keeps the statistics of one replication as it hears them, in typed columns: an event allocates only where those must grow.
 *
 * The window of all statistics is [start of window, end), where `open` begins it. What happens in the window is counted,
 * in full: a wait when it ends, a case when it leaves, also if it began before. Time averages are over the window. What is
 * not over at the end is counted apart, with its length so far. `open` may be called again, for a window that begins later.
 */
export class Collector extends PlaceCollector implements CaseObserver {
  readonly lists: ListRows;
  /** By row of `lists`: the steps come first. */
  readonly steps: StepStatistics;
  readonly cases: CaseStatistics;
  readonly ways: WaysInWindow | undefined;
  /** Undefined where nobody comes again because their turn did not come. */
  readonly retries: Retries | undefined;
  /** Undefined where all who come to a list ask for the same work, or it is not known. */
  readonly caseWork: CaseWork | undefined;
  /** Units held by cases that wait elsewhere; undefined where no step keeps units, or nobody looks at them. */
  readonly heldUnits: HeldUnits | undefined;
  /** Since the last policy is fully in force; undefined where there is none. */
  readonly clearing: ClearingStatistics | undefined;
  windowStart = 0;
  /** Called whenever the last case of the chain has left it; only where a run goes on until then. */
  whenEmpty: (() => void) | undefined;
  private readonly charges: boolean;
  private readonly rulesOf: (item: number) => number;
  /** For each chain and step: 1 where patience ends with going on to another list. */
  private readonly moves: readonly Uint8Array[];
  /** Only where a step has more than one row. */
  private readonly rows: RowStatistics | undefined;
  /** The places that row r of the lists counts at: `places` from `firstPlace[r]` to `firstPlace[r + 1]`. */
  private readonly firstPlace: Int32Array;
  private readonly places: Int32Array;
  /** Per item: whether it stands in a list. */
  private inList = new Uint8Array(1024);

  /**
   * @param rulesOf the chain of the plan whose rules hold for a case now: 0 for the plan's own, then the policies
   * @param seen what is known of the cases; without it, all ask for the same work
   */
  constructor(plan: Plan, rulesOf: (item: number) => number, ways?: WaysInWindow, seen?: CasesSeen) {
    super(plan);
    this.ways = ways;
    this.rulesOf = rulesOf;
    this.moves = movesOnUnder(plan);
    const { steps, policies } = plan;
    const places = listPlaces(plan).length;
    this.lists = listRows(plan);
    const { rows } = this.lists;
    this.charges = steps.some((_, step) => partsOf(plan, step).some(({ kind }) => kind === 'charge'));
    this.steps = new StepStatistics(rows.map(({ norm }) => norm));
    this.cases = new CaseStatistics(plan, rulesOf);
    this.rows = rows.length > steps.length ? new RowStatistics(this.lists, rulesOf) : undefined;
    if (seen?.keptUnits !== undefined) this.heldUnits = HeldUnits.of(plan, seen.keptUnits);
    this.retries = retriesIn(plan);
    this.caseWork = seen && CaseWork.of(plan, seen);
    const last = policies.at(-1);
    if (last !== undefined) this.clearing = new ClearingStatistics(last.from + last.over, places);
    this.firstPlace = new Int32Array(rows.length + 1);
    for (const [i, row] of rows.entries()) this.firstPlace[i + 1] = this.firstPlace[i]! + row.places.length;
    this.places = Int32Array.from(rows.flatMap((row) => row.places));
  }

  /** Of all cases but those that are other work. */
  get chain(): ChainStatistics {
    return this.cases.chain;
  }

  /** The window begins now: what happened so far is forgotten, who is where is kept. */
  open(now: number): void {
    this.windowStart = now;
    this.resources.close(now);
    for (const each of [this.steps, this.resources, this.gates, this.groups, this.cases, this.heldUnits])
      each?.open(now);
    for (const each of [this.seats, this.ways, this.caseWork, this.retries]) each?.open();
  }

  /** Brings all areas up to now. */
  close(now: number): void {
    this.steps.close(now);
    this.resources.close(now);
    this.gates.close(now);
    this.groups.close(now);
    this.cases.advance(now);
    this.clearing?.close(this.resources.waiting, now);
  }

  /**
   * Lets `look` see everything as it stands now. What is brought up to date for it is put back, so that looking changes
   * nothing, not even a rounding.
   */
  look(now: number, look: () => void): void {
    const statistics = [this.steps, this.resources, this.gates, this.groups, this.heldUnits, this.clearing];
    const kept = statistics.flatMap((each) => (each === undefined ? [] : [keeping(each)]));
    kept.push(this.cases.keeping());
    this.close(now);
    look();
    for (const putBack of kept) putBack();
  }

  /** The row of the list of a step in which a case counts that waits or works there. */
  rowOf(step: number, item: number): number {
    return this.rows === undefined ? step : this.rows.rowOf(item);
  }

  arrived(stream: number, item: number, now: number): void {
    this.enter(stream, item, now, 'arrived');
  }

  returned(stream: number, item: number, now: number): void {
    this.enter(stream, item, now, 'returned');
  }

  override admitted(step: number, item: number): void {
    super.admitted(step, item);
    this.retries?.comeToGate(step, item);
  }

  waiting(step: number, item: number, now: number): void {
    this.comeTo(step, item);
    this.inList[item] = 1;
    const row = this.rows === undefined ? step : this.rows.enter(step, item);
    this.steps.join(row, now);
    this.caseWork?.come(row, item);
    const end = this.firstPlace[row + 1]!;
    for (let i = this.firstPlace[row]!; i < end; i++) {
      this.joinPlace(this.places[i]!, now);
      this.heldUnits?.join(this.places[i]!, item, now);
    }
  }

  started(step: number, item: number, now: number, waited: number): void {
    // A wait of 0 can be that of a case that came to the list and left it within one instant.
    let row = step;
    this.gates.through?.come(step, item);
    this.heldUnits?.come(step, item);
    this.heldUnits?.start(step, item);
    if (this.inList[item] === 1) {
      row = this.leaveList(step, item, now, waited);
      this.steps.startedFromList[row] = this.steps.startedFromList[row]! + 1;
    } else {
      this.retries?.come(step, item);
      if (this.rows !== undefined) row = this.rows.enter(step, item);
      this.caseWork?.come(row, item);
    }
    this.caseWork?.start(row, item);
    this.steps.start(row, waited);
    this.cases.start(item, waited);
  }

  finished(step: number, item: number, _now: number, held: number, worked: number): void {
    this.steps.finish(this.rowOf(step, item), held, worked);
  }

  gaveUp(step: number, item: number, now: number, waited: number): void {
    const row = this.leaveList(step, item, now, waited);
    const movesOn = this.moves[this.moves.length === 1 ? 0 : this.rulesOf(item)]![step] === 1;
    this.steps.endPatience(row, waited, movesOn);
    this.cases.meet(movesOn ? 'movedOn' : 'gaveUp', item);
    this.retries?.leave('patience', step, item);
  }

  reassessed(step: number, item: number, now: number, waited: number): void {
    const row = this.leaveList(step, item, now, waited);
    this.steps.reassessed[row] = this.steps.reassessed[row]! + 1;
    this.steps.leaveUnserved(row, waited);
  }

  refused(step: number, item: number): void {
    this.turnAway(step, item, 'refused');
  }

  balked(step: number, item: number): void {
    this.turnAway(step, item, 'balked');
  }

  diverted(step: number, item: number): void {
    this.steps.diverted[step] = this.steps.diverted[step]! + 1;
    this.retries?.comeToGate(step, item);
    this.retries?.divert(step, item);
    this.cases.meet('diverted', item);
  }

  charged(step: number, item: number, amount: number): void {
    this.steps.charged[step] = this.steps.charged[step]! + amount;
    this.cases.charge(item, amount);
  }

  ended(end: number, item: number, now: number, total: number, owed: number, cost: number): void {
    this.cases.leave(end, item, now, total);
    if (this.charges || owed !== 0 || cost !== 0) this.cases.settle(end, item, owed, cost);
    if (this.whenEmpty !== undefined && this.chain.inHand === 0) this.whenEmpty();
  }

  private enter(stream: number, item: number, now: number, how: 'arrived' | 'returned'): void {
    if (item >= this.inList.length) this.grow(item);
    this.gates.through?.begin(item);
    this.heldUnits?.begin(item);
    this.retries?.begin(item);
    this.cases.enter(stream, item, now, how);
  }

  /** Served at once or not, or turned away there. */
  private comeTo(step: number, item: number): void {
    this.gates.through?.come(step, item);
    this.heldUnits?.come(step, item);
    this.retries?.come(step, item);
  }

  private turnAway(step: number, item: number, mishap: 'refused' | 'balked'): void {
    this.comeTo(step, item);
    this.retries?.leave(mishap, step, item);
    const row = this.rows === undefined ? step : this.rows.enter(step, item);
    this.steps[mishap][row] = this.steps[mishap][row]! + 1;
    this.caseWork?.turnAway(row, item);
    this.cases.meet(mishap, item);
  }

  private joinPlace(place: number, now: number): void {
    this.clearing?.settle(place, this.resources.waiting[place]!, now);
    this.resources.join(place, now);
    this.clearing?.lengthen(place, this.resources.waiting[place]!, now);
  }

  /** @returns the row of the list */
  private leaveList(step: number, item: number, now: number, waited: number): number {
    const row = this.rowOf(step, item);
    this.inList[item] = 0;
    this.steps.leave(row, now, waited);
    const end = this.firstPlace[row + 1]!;
    for (let i = this.firstPlace[row]!; i < end; i++) {
      this.leavePlace(this.places[i]!, now);
      this.heldUnits?.leave(this.places[i]!, item, now);
    }
    return row;
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
