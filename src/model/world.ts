import type { Network } from '../engine/network.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { CaseObserver } from './observer.ts';
import type { Plan, Target } from './plan.ts';

/** What activities work with: the parts of one running model. */
export interface World {
  readonly plan: Plan;
  readonly simulation: Simulation;
  readonly network: Network;
  readonly cases: Cases;
  readonly observer: CaseObserver;
  /** Names every stream of random numbers of this replication. */
  readonly chance: Chance;
  /** Pace of one unit of each resource now; work at full speed divided by it is time. */
  readonly pace: Float64Array;
  /** Where a route leads. */
  at(target: Target): Activity;
  /** Goes on with a case until it waits, works or leaves. */
  advance(item: number, activity: Activity): void;
  /** Gives an activity an index, for `Cases.resumesAt`. */
  point(activity: Activity): number;
  /** Goes on with a case at the activity in its `resumesAt`, `after` seconds from now. */
  resumeAfter(item: number, after: number): void;
  /** Calls back after every change of a line's length or of the units in use; only heard where the plan has a gate. */
  whenStateChanges(listener: () => void): void;
}

export interface Chance {
  readonly seed: string;
  readonly replication: number;
}
