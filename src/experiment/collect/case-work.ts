import type { CaseReader } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { listRows } from '../places/list-rows.ts';
import type { ListWork } from '../places/work-of-lists.ts';
import { workOfLists } from '../places/work-of-lists.ts';

/** What is known of a case while it is in the chain. */
export type CaseValues = Pick<CaseReader, 'level' | 'value'>;

type WorkOf = (item: number) => number;

/**
 * The work of those who came to a list, of those who started there, and of those who were turned away, where it differs from
 * case to case: sums by row of the lists, in unit-seconds as `workOfLists` has them.
 */
export class CaseWork {
  readonly ofVisits: Float64Array;
  readonly ofStarted: Float64Array;
  /** Of those who found no room or did not join. */
  readonly ofTurnedAway: Float64Array;
  /** By row; undefined where all cases ask for the same. */
  private readonly works: readonly (WorkOf | undefined)[];

  private constructor(works: readonly (WorkOf | undefined)[]) {
    this.works = works;
    this.ofVisits = new Float64Array(works.length);
    this.ofStarted = new Float64Array(works.length);
    this.ofTurnedAway = new Float64Array(works.length);
  }

  /** Undefined where there is nothing to keep, as in most plans. */
  static of(plan: Plan, cases: CaseValues): CaseWork | undefined {
    const known = workOfLists(plan);
    const works = listRows(plan).rows.map(({ needs = [] }, row) => {
      // A list of which the work is known waits for one resource.
      const work = needs.length === 1 ? known[element(needs, 0)]?.[row] : undefined;
      return work === undefined || work.kind === 'fixed' ? undefined : workIn(work, cases);
    });
    return works.every((work) => work === undefined) ? undefined : new CaseWork(works);
  }

  come(row: number, item: number): void {
    const work = this.works[row];
    if (work !== undefined) this.ofVisits[row] = this.ofVisits[row]! + work(item);
  }

  start(row: number, item: number): void {
    const work = this.works[row];
    if (work !== undefined) this.ofStarted[row] = this.ofStarted[row]! + work(item);
  }

  turnAway(row: number, item: number): void {
    const work = this.works[row];
    if (work !== undefined) this.ofTurnedAway[row] = this.ofTurnedAway[row]! + work(item);
  }

  open(): void {
    this.ofVisits.fill(0);
    this.ofTurnedAway.fill(0);
    this.ofStarted.fill(0);
  }
}

function workIn(work: ListWork, cases: CaseValues): WorkOf {
  switch (work.kind) {
    case 'fixed':
      return () => work.value;
    case 'own': {
      const { units, speed } = work.pace;
      return (item) => (Math.max(0, cases.value(item, work.attribute)) * units) / speed;
    }
    case 'by': {
      const of = work.of.map((each) => workIn(each, cases));
      // A case of other work may have no zone, where none is asked for.
      return (item) => of[cases.level(item, work.attribute)]?.(item) ?? 0;
    }
  }
}
