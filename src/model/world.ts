import type { Network } from '../engine/network.ts';
import type { Seating } from '../engine/seating.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { WaitingList } from '../engine/waiting-list.ts';
import type { Plan, Rules, Target } from '../plan/plan.ts';
import type { Reader } from '../plan/reader.ts';
import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { Movement } from './movement.ts';
import type { CaseEvents } from './observer.ts';
import type { PolicyClock } from './policy-clock.ts';
import type { ReplicationSeed } from './random-numbers.ts';

/** A list of cases that wait at a step, and the way out of it. */
export interface WaitingLine {
  readonly list: WaitingList;
  /** Takes a case that waits here out of the line, and leaves it at that until `settle`. */
  takeOut(item: number): void;
  /** Starts those who can start now that others have left. */
  settle(): void;
  /** Seconds for which a case that was started here has been at work, interruptions left out; not for groups. */
  workedSoFar?(item: number): number;
}

/** What activities work with: the parts of one running model. */
export interface World {
  readonly plan: Plan;
  /** Nobody comes, for the first time or again, from this moment on. */
  readonly arrivalsUntil: number;
  readonly chance: ReplicationSeed;
  readonly simulation: Simulation;
  /** Its facilities are the plan's resources, in the same order. */
  readonly network: Network;
  readonly cases: Cases;
  readonly movement: Movement;
  readonly observer: CaseEvents;
  /** What each set of rules says, its own first: one where there are no policies. */
  readonly rules: readonly Rules[];
  /** Which of them holds. */
  readonly policies: PolicyClock;
  /** Where cases wait at each step; a step whose needs a policy changes has a line for the old and one for the new. */
  readonly lines: readonly WaitingLine[][];
  /** For each resource, readers of how many more wait for it than are counted at its facility: members less groups. */
  readonly groupWaits: readonly (() => number)[][];
  /** For each resource, what hands out its seats; undefined for one without sessions. */
  readonly seatings: readonly (Seating | undefined)[];
  /** Pace of one unit of each resource now; work at full speed divided by it is time. */
  readonly pace: Float64Array;
  /** The door of a step, or an end. */
  at(target: Target): Activity;
  /** What rules look at, as it is now; to be asked while the model is built. */
  readonly reader: Reader<number>;
  /** Calls back after each instant at which a line's length, the units in use or those in force changed. */
  whenSettled(listener: () => void): void;
  /** Calls back when a policy comes into force for every case, before anything else at that moment. */
  whenInForce(listener: () => void): void;
}
