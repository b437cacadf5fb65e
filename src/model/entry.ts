import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { CaseTracer } from './observer.ts';

/** The door of a step: counts visits where a case can come back, and tells the tracer where there is one. */
export class Entry implements Activity {
  readonly step: string;
  /** The step's first part. */
  first: Activity | undefined;

  private readonly onEnter: ((item: number) => void) | undefined;

  constructor(step: string, onEnter: ((item: number) => void) | undefined) {
    this.step = step;
    this.onEnter = onEnter;
  }

  enter(item: number): Activity | undefined {
    if (this.onEnter !== undefined) this.onEnter(item);
    return this.first;
  }
}

/** What a door does to whoever passes; undefined where it does nothing. */
export function doorkeeper(
  cases: Cases,
  index: number,
  visits: number | undefined,
  tracer: CaseTracer | undefined,
  clock: { readonly now: number },
): ((item: number) => void) | undefined {
  if (visits === undefined && tracer === undefined) return undefined;
  return (item) => {
    if (visits !== undefined) cases.counts[visits]![item] = cases.counts[visits]![item]! + 1;
    tracer?.entered(index, cases.stream[item]!, cases.number[item]!, clock.now);
  };
}
