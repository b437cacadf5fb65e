import type { Line } from '../engine/line.ts';
import type { Network } from '../engine/network.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { Chance } from './chance.ts';
import type { Movement } from './movement.ts';
import type { CaseObserver } from './observer.ts';
import type { Plan, Target } from './plan.ts';
import type { Quantity } from './quantities.ts';

/** What activities work with: the parts of one running model. */
export interface World {
  readonly plan: Plan;
  readonly chance: Chance;
  readonly simulation: Simulation;
  /** Its facilities are the plan's resources, in the same order. */
  readonly network: Network;
  readonly cases: Cases;
  readonly movement: Movement;
  readonly observer: CaseObserver;
  /** The line of each step that works. */
  readonly lines: (Line | undefined)[];
  /** Pace of one unit of each resource now; work at full speed divided by it is time. */
  readonly pace: Float64Array;
  /** The door of a step, or an end. */
  at(target: Target): Activity;
  /** A reader of a quantity for a case, now; to be asked for while the model is built. */
  read(quantity: Quantity): (item: number) => number;
  /** Calls back after each instant at which a line's length, the units in use or those in force changed. */
  whenSettled(listener: () => void): void;
}
