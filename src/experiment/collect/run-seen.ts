import type { CaseValues } from './case-work.ts';
import type { WayStatistics } from './ways.ts';

/** What statistics of a part of a run share with those of all of it. */
export interface RunSeen {
  /** The chain of the plan whose rules hold for a case now. */
  readonly rulesOf: (item: number) => number;
  /** Another observer of the same run. */
  readonly ways: WayStatistics;
  readonly cases: CaseValues;
}
