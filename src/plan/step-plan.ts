/** What happens to a case: the steps of a compiled scenario, part by part, and its ends. */
import type { Distribution } from '../random/distribution.ts';
import type { Condition } from './condition-plan.ts';
import type { Dependent, Named } from './plan.ts';
import type { Euro, Seconds, Share, Units } from './units.ts';

export interface StepPlan extends Named {
  readonly organisation: number | undefined;
  /** The wait in its list that is on time; where it says nothing, that of the first resource it waits for. */
  readonly norm?: Seconds;
  /**
   * Carried out in this order; the last one is a route. At most one gate and wait, one of work and group, and each attribute
   * set once.
   */
  readonly parts: readonly StepPart[];
}

/** What can happen in a step; each kind has one file in model/steps that runs it. */
export type StepPart = GatePart | ChargePart | SetPart | WorkPart | GroupPart | ReleasePart | WaitPart | RoutePart;

/**
 * Lets cases through while open; the others go elsewhere and are counted as diverted. Starts open. A gate that stays shut
 * (its conditions differ) looks at the system only, after every instant at which something changed.
 */
export interface GatePart {
  readonly kind: 'gate';
  /** Stays open while this holds. */
  readonly openWhile: Condition;
  /** Once shut, opens again when this holds; the same as `openWhile` where there is no hysteresis. */
  readonly reopens: Condition;
  readonly closedTo: Target;
}

/** Adds to what the case owes; collected at an end that collects. */
export interface ChargePart {
  readonly kind: 'charge';
  readonly amount: Dependent<Euro>;
}

export interface SetPart {
  readonly kind: 'set';
  readonly attribute: number;
  /** For a category: the share of each level; for a number: a distribution. */
  readonly to:
    | { readonly kind: 'category'; readonly shares: Dependent<readonly Share[]> }
    | { readonly kind: 'number'; readonly draw: Dependent<Distribution> };
}

/** Waits in the step's own list until every need can be met at once, then holds them for the duration. */
export interface WorkPart {
  readonly kind: 'work';
  /** Not empty; each resource once. */
  readonly needs: readonly Need[];
  /** Work at full speed, in open time. */
  readonly takes: Dependent<Distribution>;
  readonly line: LinePlan;
}

export interface Need {
  readonly resource: number;
  /** On average, where cases differ in it. */
  readonly units: Units;
  /** A numeric attribute that says how many, as `countOf` reads it, and no more than there ever are of the resource. */
  readonly unitsBy?: number;
  /** Still held after the step, until a release of the resource or the end of the case. */
  readonly keeps: boolean;
}

export interface LinePlan {
  /** Higher goes first; only where a resource's order is by priority. */
  readonly priority: Dependent<number>;
  /** Most cases waiting in this list; undefined is no limit of its own. */
  readonly room: number | undefined;
  /** Where cases go that find no room (in this list or at a resource); needed wherever room is limited. */
  readonly refusedTo: Target | undefined;
  /** Cases that do not join at all, judged on arrival; in order, the first that applies. */
  readonly balks: readonly { readonly when: Condition; readonly share: Dependent<Share>; readonly to: Target }[];
  /** How long a case will wait before it gives up. */
  readonly patience: { readonly lasts: Dependent<Distribution>; readonly to: Target } | undefined;
}

/**
 * Waits in the step's own list until a group is complete; the group then meets, in sessions, and its members go on after the
 * last. Seats that come free in a group that has begun stay empty.
 */
export interface GroupPart {
  readonly kind: 'group';
  readonly forms: GroupForming;
  /** Sessions of a group, at least 1. */
  readonly sessions: number;
  /** A numeric attribute that says at how many each member is, as `countOf` reads it; `sessions` is then the average. */
  readonly sessionsBy?: number;
  /** From the beginning of one session to that of the next, at least; a session also waits for what it needs. */
  readonly every: Seconds;
  /** What each session of a group needs, together: trainers, a room. May be empty. Nothing is kept. */
  readonly needs: readonly Need[];
  /** One draw for each session: work at full speed, in open time; calendar time where nothing is needed. */
  readonly takes: Distribution;
  /** Drawn for each member and session. */
  readonly absent: Dependent<Share> | undefined;
  /** Sessions a member may miss. Who misses one more leaves the group at once for `to`. */
  readonly mayMiss: { readonly times: number; readonly to: Target } | undefined;
  /** Where members go after the last session who missed one or more, instead of to the rest of the step. */
  readonly makesUp: Target | undefined;
  readonly dropsOut: DropoutPlan | undefined;
  readonly line: LinePlan;
}

export type GroupForming =
  /**
   * When `size` wait, or `startsAfter` after the first of them came (undefined: never for that reason), but not with fewer
   * than `least`: then as soon as so many wait. A group that forms then waits for what its first session needs.
   */
  | {
      readonly kind: 'fills';
      readonly size: number;
      readonly least: number;
      readonly startsAfter: Seconds | undefined;
    }
  /** At each session of this resource, those who wait, up to its seats, if there are `least` of them. */
  | { readonly kind: 'sessions'; readonly resource: number; readonly least: number };

export type DropoutPlan =
  /** Before each session but the first, for each member. */
  | { readonly kind: 'per session'; readonly share: Dependent<Share>; readonly to: Target }
  /** So long after the group began, at any moment. */
  | { readonly kind: 'after'; readonly lasts: Dependent<Distribution>; readonly to: Target };

export interface ReleasePart {
  readonly kind: 'release';
  readonly resource: number;
}

/** Calendar time passes; nobody is occupied. */
export interface WaitPart {
  readonly kind: 'wait';
  readonly lasts: Dependent<Distribution>;
}

/**
 * One uniform draw u per visit. Branches are taken in order: those whose `when` holds add up their shares, and the first
 * whose running sum passes u is taken; a branch without a share takes those that are left.
 */
export interface RoutePart {
  readonly kind: 'route';
  readonly branches: readonly BranchPlan[];
}

export interface BranchPlan {
  readonly when: Condition;
  readonly share: Dependent<Share> | undefined;
  /** Times one case may take this branch; after that it does not apply. */
  readonly atMost: number | undefined;
  /** Calendar time between leaving this step and reaching the target. */
  readonly after: Dependent<Distribution> | undefined;
  readonly to: Target;
}

export type Target = { readonly kind: 'step'; readonly step: number } | { readonly kind: 'end'; readonly end: number };

export interface EndPlan extends Named {
  /** Whether what the case owes is collected here. */
  readonly collects: boolean;
  /** Paid out for each case that ends here. */
  readonly costs: Dependent<Euro> | undefined;
  /** How a reader should take this end; `lost` is for people who were to be helped and were not. */
  readonly counts: 'done' | 'lost' | 'elsewhere';
  /** Who leaves here may come back: a share of them, so long after it, as a new case of the same person. */
  readonly returns:
    | { readonly share: Dependent<Share>; readonly after: Dependent<Distribution>; readonly to: Target }
    | undefined;
}
