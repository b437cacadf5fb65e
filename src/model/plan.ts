/**
 * A compiled scenario: frozen plain data, in seconds, euro and indices, that the model runs on.
 *
 * The scenario room writes it, the model runs it, the experiment room reads it to predict and to label. It holds no
 * function and no class, so it can be sent to a worker thread, hashed and printed. Things refer to each other by their
 * index in the lists below; `name` is what the file calls a thing and is unique within its list.
 */
import type { Distribution } from '../random/distribution.ts';
import type { Text } from './text.ts';
import type { Euro, PerSecond, Seconds, Share, Units } from './units.ts';

export interface Plan {
  readonly title: Text;
  readonly period: Period;
  readonly organisations: readonly Named[];
  readonly attributes: readonly AttributePlan[];
  readonly arrivals: readonly ArrivalPlan[];
  readonly resources: readonly ResourcePlan[];
  readonly steps: readonly StepPlan[];
  readonly ends: readonly EndPlan[];
  readonly limits: Limits;
}

export interface Named {
  /** The key in the scenario file. */
  readonly name: string;
  readonly title: Text;
}

export interface Period {
  /** The civil date at which simulated time is 0, at midnight, as YYYY-MM-DD. Clocks are local and have no summer time. */
  readonly start: string;
  /** The moment the run stops; events exactly then still happen. */
  readonly horizon: Seconds;
  /** Statistics leave out everything before this moment. */
  readonly startUp: Seconds;
}

export interface Limits {
  /** Events a single run may take before it is stopped as one that would never end. */
  readonly events: number;
  /** Steps one case may take without time passing. */
  readonly instantSteps: number;
  /** Cases in hand at once, over all places. */
  readonly casesInHand: number;
}

/** A value that is fixed, or that is looked up by the level of a categorical attribute (one entry per level, nestable). */
export type Dependent<T> =
  | { readonly kind: 'fixed'; readonly value: T }
  | { readonly kind: 'by'; readonly attribute: number; readonly of: readonly Dependent<T>[] };

// ---------------------------------------------------------------------------------------------------- attributes

/** Drawn once per case at arrival, in list order: a value may depend on attributes before it. */
export type AttributePlan =
  | (Named & {
      readonly kind: 'category';
      readonly levels: readonly Named[];
      /** One share per level; each list sums to 1. */
      readonly shares: Dependent<readonly Share[]>;
    })
  | (Named & { readonly kind: 'number'; readonly draw: Dependent<Distribution>; readonly unit: NumberUnit });

export type NumberUnit = 'number' | 'time' | 'euro' | 'date';

// ------------------------------------------------------------------------------------------------------ arrivals

export interface ArrivalPlan extends Named {
  readonly pattern: ArrivalPattern;
  /** Cases per arrival moment, rounded to a whole number of at least 1; usually the constant 1. */
  readonly batch: Distribution;
  readonly to: Target;
}

export type ArrivalPattern =
  | { readonly kind: 'poisson'; readonly rate: RateProfile }
  /** Gaps drawn from a distribution; the first arrival at `first`, or after one gap where that is undefined. */
  | { readonly kind: 'renewal'; readonly gap: Distribution; readonly first: Seconds | undefined }
  /** Evenly spaced in the varying rate: an arrival whenever the expected number passes a whole number. */
  | { readonly kind: 'paced'; readonly rate: RateProfile }
  | { readonly kind: 'times'; readonly at: readonly Seconds[] }
  /** Cases that are there when the run starts, at time 0. */
  | { readonly kind: 'backlog'; readonly count: number };

/** A rate over time: the level of the day times every factor that is given, each of them piecewise constant but the wave. */
export interface RateProfile {
  /** In force from each moment on, sorted, the first at 0. */
  readonly levels: readonly { readonly from: Seconds; readonly rate: PerSecond }[];
  /** 24 factors, from midnight. */
  readonly byHour: readonly number[] | undefined;
  /** 7 factors, from Monday. */
  readonly byWeekday: readonly number[] | undefined;
  /** 12 factors, from January. */
  readonly byMonth: readonly number[] | undefined;
  /** 1 + amplitude * sin(2 pi (t - from) / every). */
  readonly wave: { readonly every: Seconds; readonly amplitude: Share; readonly from: Seconds } | undefined;
}

// ----------------------------------------------------------------------------------------------------- resources

export interface ResourcePlan extends Named {
  readonly kind: 'staff' | 'places';
  readonly organisation: number | undefined;
  readonly capacity: CapacityPlan;
  /** When it is open; undefined means day and night. */
  readonly hours: OpeningHours | undefined;
  /** What happens to work in hand when the resource closes or loses units. */
  readonly closing: 'pause' | 'finish' | 'restart' | 'redraw';
  readonly order: 'first come' | 'last come' | 'priority';
  /** Whether a case of higher priority interrupts one of lower priority, and what the interrupted work does afterwards. */
  readonly preempts: 'no' | 'resume' | 'restart' | 'redraw';
  /** Most cases waiting for it at once, over all steps; undefined is no limit. */
  readonly room: number | undefined;
  /** Cost of one unit for one hour of work done. */
  readonly costPerHour: Euro | undefined;
}

/**
 * Units over time. `speed` is the pace of each unit: 0.7 FTE is one unit at 0.7, whose work of 20 minutes takes
 * 20 / 0.7 minutes of open time.
 */
export interface CapacityPlan {
  /** In force from each moment on, sorted, the first at 0. `units` may be Infinity. */
  readonly levels: readonly { readonly from: Seconds; readonly units: Units; readonly speed: number }[];
  /** Where given, units follow this repeating roster (shifted by `offset`) instead of the levels' units. */
  readonly roster: Roster | undefined;
}

export interface Roster {
  readonly every: Seconds;
  readonly offset: Seconds;
  /** Sorted, from 0 (included) to `every` (excluded). */
  readonly shifts: readonly { readonly from: Seconds; readonly units: Units }[];
}

export interface OpeningHours extends Named {
  /** Open spells in the week, as seconds from Monday midnight, sorted, not touching; [start (included), end (excluded)). */
  readonly week: readonly { readonly from: Seconds; readonly to: Seconds }[];
  /** Whole days closed, as day numbers from the start of the run (0 is the first day; may be negative), sorted. */
  readonly closedDays: readonly number[];
}

// --------------------------------------------------------------------------------------------------------- steps

export interface StepPlan extends Named {
  readonly organisation: number | undefined;
  /** Carried out in this order; the last one is a route. At most one gate, work and wait, and each attribute set once. */
  readonly parts: readonly StepPart[];
}

/** What can happen in a step; each kind has one file in model/steps that runs it. */
export type StepPart = GatePart | ChargePart | SetPart | WorkPart | ReleasePart | WaitPart | RoutePart;

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
  readonly units: Units;
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
 * whose running sum passes u is taken; a branch without a share takes whoever is left.
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
}

// ---------------------------------------------------------------------------------------------------- conditions

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'level'; readonly attribute: number; readonly anyOf: readonly number[] }
  | { readonly kind: 'number'; readonly attribute: number; readonly relation: Relation; readonly value: number }
  | { readonly kind: 'state'; readonly quantity: StateQuantity; readonly relation: Relation; readonly value: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type Relation = '<' | '<=' | '>' | '>=' | '=';

/** What a rule may look at; each resource's numbers are over all the steps that use it. */
export type StateQuantity =
  | { readonly kind: 'waiting'; readonly resource: number }
  | { readonly kind: 'waiting at'; readonly step: number }
  | { readonly kind: 'free'; readonly resource: number }
  | { readonly kind: 'in use'; readonly resource: number }
  /** Seconds: the work that waits over the work done per second of calendar time; see expected-wait.ts. */
  | { readonly kind: 'expected wait'; readonly resource: number };
