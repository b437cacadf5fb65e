import type { CaseObserver } from '../model/observer.ts';
import type { Dependent, Plan } from '../model/plan.ts';
import { ChainBooks } from './collect-chain.ts';
import { ResourceBooks } from './collect-resources.ts';
import { StepBooks } from './collect-steps.ts';

/** What the collector asks of a running model about a case. */
export interface CaseFile {
  level(item: number, attribute: number): number;
}

/**
 * Keeps the statistics of one replication as it hears them; typed columns, nothing allocated per event but when the number
 * of cases in hand outgrows its columns.
 *
 * The window of all statistics is (start of window, end], where `open` begins it. What happens in the window is counted,
 * in full: a wait when it ends, a case when it leaves, also if it began before. Time averages are over the window. What is
 * not over at the end is counted apart, with its length so far.
 */
export class Collector implements CaseObserver {
  readonly plan: Plan;
  readonly steps: StepBooks;
  readonly resources: ResourceBooks;
  readonly chain: ChainBooks;
  windowStart = 0;

  private readonly cases: () => CaseFile;
  private readonly charges: boolean;
  private readonly costs: readonly (Dependent<number> | undefined)[];
  /** The resources that step s waits for: `needed` from `firstNeed[s]` to `firstNeed[s + 1]`. */
  private readonly firstNeed: Int32Array;
  private readonly needed: Int32Array;
  /** Per item: whether it stands in a list, and what it owes. */
  private inList = new Uint8Array(1024);
  private owes = new Float64Array(1024);

  /** @param cases the model, asked for once it runs */
  constructor(plan: Plan, cases: () => CaseFile) {
    this.plan = plan;
    this.cases = cases;
    this.charges = plan.steps.some(({ parts }) => parts.some(({ kind }) => kind === 'charge'));
    this.costs = plan.ends.map(({ costs }) => costs);
    this.steps = new StepBooks(plan.steps.length);
    this.resources = new ResourceBooks(plan.resources.length);
    this.chain = new ChainBooks(plan.ends.length);
    const needs = plan.steps.map(({ parts }) => {
      return parts.flatMap((part) => (part.kind === 'work' ? part.needs.map((need) => need.resource) : []));
    });
    this.firstNeed = new Int32Array(needs.length + 1);
    needs.forEach((each, step) => {
      this.firstNeed[step + 1] = this.firstNeed[step]! + each.length;
    });
    this.needed = Int32Array.from(needs.flat());
  }

  /** The window begins now: what happened so far is forgotten, who is where is kept. */
  open(now: number): void {
    this.windowStart = now;
    this.chain.advance(now);
    this.resources.close(now);
    this.steps.open(now);
    this.resources.open(now);
    this.chain.open(now, this.owedInAll());
  }

  /** Brings all areas up to now. */
  close(now: number): void {
    this.steps.close(now);
    this.resources.close(now);
    this.chain.advance(now);
  }

  /** Owed by the cases in hand. */
  owedInAll(): number {
    return this.owes.reduce((sum, owed) => sum + owed, 0);
  }

  arrived(_stream: number, item: number, now: number): void {
    if (item >= this.owes.length) this.grow(item);
    this.chain.enter(now);
  }

  waiting(step: number, item: number, now: number): void {
    this.inList[item] = 1;
    this.steps.join(step, now);
    const end = this.firstNeed[step + 1]!;
    for (let i = this.firstNeed[step]!; i < end; i++) this.resources.join(this.needed[i]!, now);
  }

  started(step: number, item: number, now: number, waited: number): void {
    // A wait of 0 can be that of a case that came to the list and left it within one instant.
    if (this.inList[item] === 1) {
      this.leaveList(step, item, now, waited);
      this.steps.startedFromList[step] = this.steps.startedFromList[step]! + 1;
    }
    this.steps.start(step, waited);
  }

  finished(step: number, _item: number, _now: number, held: number): void {
    this.steps.finished[step] = this.steps.finished[step]! + 1;
    this.steps.held[step] = this.steps.held[step]! + held;
  }

  gaveUp(step: number, item: number, now: number, waited: number): void {
    this.leaveList(step, item, now, waited);
    this.steps.gaveUp[step] = this.steps.gaveUp[step]! + 1;
    this.steps.gaveUpWaited[step] = this.steps.gaveUpWaited[step]! + waited;
  }

  refused(step: number): void {
    this.steps.refused[step] = this.steps.refused[step]! + 1;
  }

  balked(step: number): void {
    this.steps.balked[step] = this.steps.balked[step]! + 1;
  }

  diverted(step: number): void {
    this.steps.diverted[step] = this.steps.diverted[step]! + 1;
  }

  occupied(resource: number, inUse: number, units: number, now: number): void {
    this.resources.change(resource, inUse, units, now);
  }

  staffed(resource: number, inUse: number, units: number, now: number): void {
    this.resources.staff(resource, inUse, units, now);
  }

  charged(step: number, item: number, amount: number): void {
    this.owes[item] = this.owes[item]! + amount;
    this.chain.charged += amount;
    this.steps.charged[step] = this.steps.charged[step]! + amount;
  }

  ended(end: number, item: number, now: number, total: number, owed: number): void {
    this.chain.leave(end, now, total);
    if (this.charges || owed !== 0) this.settle(end, item, owed);
    const costs = this.costs[end];
    if (costs !== undefined) this.chain.paidOut[end] = this.chain.paidOut[end]! + this.valueFor(costs, item);
  }

  private settle(end: number, item: number, owed: number): void {
    if (owed !== this.owes[item]) this.chain.wrongDebts++;
    this.chain.owed[end] = this.chain.owed[end]! + owed;
    this.owes[item] = 0;
  }

  private leaveList(step: number, item: number, now: number, waited: number): void {
    this.inList[item] = 0;
    this.steps.leave(step, now, waited);
    const end = this.firstNeed[step + 1]!;
    for (let i = this.firstNeed[step]!; i < end; i++) this.resources.leave(this.needed[i]!, now);
  }

  private valueFor(dependent: Dependent<number>, item: number): number {
    let at = dependent;
    while (at.kind === 'by') at = at.of[this.cases().level(item, at.attribute)]!;
    return at.value;
  }

  private grow(item: number): void {
    const length = 2 * (item + 1);
    const inList = new Uint8Array(length);
    inList.set(this.inList);
    this.inList = inList;
    const owes = new Float64Array(length);
    owes.set(this.owes);
    this.owes = owes;
  }
}
