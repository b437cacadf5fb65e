import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { CaseTracer } from './observer.ts';

/** The door of a step: counts visits where a case can come back, and tells the tracer where there is one. */
export class Entry implements Activity {
  readonly step: string;
  /** The step's first part; set once, when the parts are built: they may lead to doors of later steps. */
  first: Activity | undefined;

  private keeper: Doorkeeper | undefined;

  constructor(step: string, keeper: Doorkeeper | undefined) {
    this.step = step;
    this.keeper = keeper;
  }

  enter(item: number): Activity | undefined {
    if (this.keeper !== undefined) this.keeper(item);
    return this.first;
  }

  /** The moment each case comes is kept, in the column of the step. */
  keepMoments(cases: Cases, step: number, clock: Clock): void {
    const { keeper } = this;
    this.keeper = (item) => {
      keeper?.(item);
      cases.cameAt[step]![item] = clock.now;
    };
  }
}

interface Clock {
  readonly now: number;
}

/** What a door does to those who pass. */
export type Doorkeeper = (item: number) => void;

/** Counts in the column `counter`; undefined does not count. */
export function countingVisits(cases: Cases, counter: number | undefined): Doorkeeper | undefined {
  if (counter === undefined) return undefined;
  return (item) => {
    cases.counts[counter]![item] = cases.counts[counter]![item]! + 1;
  };
}

/** Does what `keeper` does, and tells the tracer. */
export function tracing(
  keeper: Doorkeeper | undefined,
  tracer: CaseTracer,
  step: number,
  cases: Cases,
  clock: Clock,
): Doorkeeper {
  return (item) => {
    keeper?.(item);
    tracer.entered(step, cases.stream[item]!, cases.number[item]!, clock.now, cases.earlierCases(item));
  };
}
