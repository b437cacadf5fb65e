/**
 * The room `plan/`: a compiled scenario as plain data, and the one meaning of it. The scenario room writes plans, the model
 * runs them, experiments forecast them and reports tell them, and all of them ask here what a plan means. Begin with the data
 * in this file and step-plan.ts; then step-parts.ts (where a part of a step leads, what it looks at and needs),
 * conditions.ts and dependent.ts (what rules come to, given a reader), rules.ts (the rules in force), civil-date.ts.
 *
 * A compiled scenario: frozen plain data, in seconds, euro and indices, that the model runs on.
 *
 * The scenario room writes it, the model runs it, the experiment room reads it to predict and to label. It holds no
 * function and no class, so it can be sent to a worker thread, hashed and printed. Things refer to each other by their
 * index in the lists below; `name` is what the file calls a thing and is unique within its list.
 */
import type { Text } from '../language/text.ts';
import type { Distribution } from '../random/distribution.ts';
import type { CaseQuantity, StateQuantity } from './condition-plan.ts';
import type { EndPlan, StepPlan, Target } from './step-plan.ts';
import type { Euro, PerSecond, Seconds, Share, Units } from './units.ts';

export type { CaseQuantity, Condition, Relation, StateQuantity } from './condition-plan.ts';
export type {
  BranchPlan,
  ChargePart,
  DropoutPlan,
  EndPlan,
  GatePart,
  GroupForming,
  GroupPart,
  LinePlan,
  Need,
  ReleasePart,
  RoutePart,
  SetPart,
  StepPart,
  StepPlan,
  Target,
  WaitPart,
  WorkPart,
} from './step-plan.ts';

export interface Plan extends Rules {
  readonly title: Text;
  readonly period: Period;
  readonly organisations: readonly Named[];
  /** The attribute whose levels are the zones, set by the arrival stream; undefined where the file names no zones. */
  readonly zone: number | undefined;
  /** Sorted by the moment they begin; the rules above hold until the first. */
  readonly policies: readonly PolicyPlan[];
  readonly limits: Limits;
}

/** The rules that are in force at a date: what a policy may change. The lists of all rules of a plan are aligned: the same index is the same thing, by name. */
export interface Rules {
  readonly attributes: readonly AttributePlan[];
  readonly arrivals: readonly ArrivalPlan[];
  readonly resources: readonly ResourcePlan[];
  readonly steps: readonly StepPlan[];
  readonly ends: readonly EndPlan[];
}

/**
 * From a moment on, other rules: each is the one in force when a case comes to it. Rates of arrival and capacities
 * of the whole run, all policies included, stand in the plan's own rules; everything else in the policy's.
 */
export interface PolicyPlan extends Named {
  /** Seconds from the start of the run, above 0. */
  readonly from: Seconds;
  /**
   * Length of the transition, 0 for none. During it a case falls under the new rules with a share that goes up evenly from
   * none to all, and keeps its place in that order; rates and capacities go over evenly.
   */
  readonly over: Seconds;
  /**
   * Cases that stand in the list of one of these steps when the policy is fully in force (at `from + over`) leave it for
   * `to`; undefined where everybody stays where they are.
   */
  readonly reassess: { readonly steps: readonly number[]; readonly to: Target } | undefined;
  readonly rules: Rules;
}

export interface Named {
  /** The key in the scenario file. */
  readonly name: string;
  readonly title: Text;
}

export interface Period {
  /** The civil date at which simulated time is 0, at midnight, as YYYY-MM-DD. Clocks are local and have no summer time. */
  readonly start: string;
  /** The end of the period; what is due exactly then does not happen in it any more. */
  readonly horizon: Seconds;
  /** Statistics leave out everything before this moment. */
  readonly startUp: Seconds;
  /**
   * Whether the period is itself what is looked at, such as a day of a clinic: nobody comes after its end, and the run goes
   * on until the last case has left. Left out where it is not.
   */
  readonly untilEmpty?: true;
}
/** A run in which nobody can leave any more ends all the same: so many times the length of its period after it. */
export const longestAfterPeriod = 10;

export interface Limits {
  /** Events a single run may take before it is stopped as one that would never end. */
  readonly events: number;
  /** Steps one case may take without time passing. */
  readonly instantSteps: number;
  /** Cases in hand at once, over all places; people who are to come back within the period count too. */
  readonly casesInHand: number;
}

/**
 * A value that is fixed, or looked up by the level of a categorical attribute (one entry per level), or along a quantity,
 * or a number that the case has; nestable.
 */
export type Dependent<T> =
  | { readonly kind: 'fixed'; readonly value: T }
  | { readonly kind: 'by'; readonly attribute: number; readonly of: readonly Dependent<T>[] }
  | OwnPlan<T>
  | AlongPlan<T>;

/** The value of a numeric attribute of the case; for a distribution always that, and below 0 it counts as 0. */
export interface OwnPlan<T> {
  readonly kind: 'own';
  readonly attribute: number;
  /** What stands in its place where no case is looked at: for a time what it is drawn from on arrival. */
  readonly drawn: Dependent<T>;
}

/**
 * By a quantity as it stands when the value is needed. A number goes along a straight line from mark to mark; anything else
 * holds from its mark until the next. Below the first mark and above the last their own values hold.
 */
export interface AlongPlan<T> {
  readonly kind: 'along';
  readonly quantity: CaseQuantity | StateQuantity;
  /** Sorted, not empty. */
  readonly marks: readonly { readonly at: number; readonly value: Dependent<T> }[];
}

// ---------------------------------------------------------------------------------------------------- attributes

/** Drawn once per case at arrival, in list order: a value may depend on attributes before it. */
export type AttributePlan =
  | (Named & {
      readonly kind: 'category';
      /** A person keeps it from case to case; otherwise it is drawn again for each case. */
      readonly lasting: boolean;
      readonly levels: readonly Named[];
      /** One share per level; each list sums to 1. */
      readonly shares: Dependent<readonly Share[]>;
    })
  | (Named & {
      readonly kind: 'number';
      readonly lasting: boolean;
      readonly draw: Dependent<Distribution>;
      readonly unit: NumberUnit;
    });

export type NumberUnit = 'number' | 'time' | 'euro' | 'date';

// ------------------------------------------------------------------------------------------------------ arrivals

export interface ArrivalPlan extends Named {
  readonly pattern: ArrivalPattern;
  /** Cases per arrival moment, rounded to a whole number of at least 1; usually the constant 1. */
  readonly batch: Distribution;
  /** Cases arrive from `from` (included) until `until` (excluded); Infinity for no end. */
  readonly from: Seconds;
  readonly until: Seconds;
  /** The zone of its cases: a level of the plan's zone attribute; undefined where there are no zones. */
  readonly zone: number | undefined;
  /** Other work that keeps resources busy: its cases are left out of the results of the chain. */
  readonly background: boolean;
  readonly to: Target;
}

export type ArrivalPattern =
  | { readonly kind: 'poisson'; readonly rate: RateProfile }
  /** Gaps drawn from a distribution; the first arrival at `first`, or after one gap where that is undefined. */
  | { readonly kind: 'renewal'; readonly gap: Distribution; readonly first: Seconds | undefined }
  /** Evenly spaced in the varying rate: an arrival whenever the expected number passes a whole number. */
  | { readonly kind: 'paced'; readonly rate: RateProfile }
  | { readonly kind: 'times'; readonly at: readonly Seconds[] }
  /**
   * As counted in a file: so many cases in each spell, at random moments of it or evenly through it; sorted. A spell
   * without length is a moment.
   */
  | {
      readonly kind: 'observed';
      readonly spells: readonly Spell[];
      readonly spread: 'at random' | 'evenly';
      /** Attributes that the file says; they are not drawn. Left out where it says none. */
      readonly given?: readonly number[];
    }
  /** Cases that are there when the run starts, at time 0; they come to their step then, where `waited` is not given. */
  | {
      readonly kind: 'backlog';
      readonly count: number;
      readonly waited?: WaitedPlan;
      readonly given?: readonly number[];
    };

/** So many cases in a stretch of time, which for a moment has no length. */
export interface Spell {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly count: number;
  /** What a file says of them: a level, or a number, for each of the attributes that are `given`. */
  readonly values?: readonly number[];
}

/**
 * How long the cases of a backlog have stood already in the list of the step they begin at: drawn for each, or since the
 * times in a file, all of them before the run and sorted. So long ago they came to the step, and into the chain.
 */
export type WaitedPlan =
  | { readonly kind: 'drawn'; readonly lasts: Dependent<Distribution> }
  | { readonly kind: 'counted'; readonly spells: readonly Spell[]; readonly spread: 'at random' | 'evenly' };

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
  /** Seats are taken one by one at each of a series of sessions; only groups take them. */
  readonly kind: 'staff' | 'places' | 'seats';
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
  /** Cost of one unit for one hour of work done at full pace; of a place, for one hour in use. */
  readonly costPerHour: Euro | undefined;
  /** Cost of one unit for one hour in which it is there, busy or not, at full pace. */
  readonly costPerHourThere?: Euro;
  /** The wait that is on time in the lists of steps that name it first, and have no norm of their own. */
  readonly norm?: Seconds;
}

/**
 * Units over time. `speed` is the pace of each unit: 0.7 FTE is one unit at 0.7, whose work of 20 minutes takes
 * 20 / 0.7 minutes of open time.
 */
export interface CapacityPlan {
  /** In force from each moment on, sorted, the first at 0. `units` may be Infinity. */
  readonly levels: readonly CapacityLevel[];
  /** Where given, units follow this repeating roster (shifted by `offset`) instead of the levels' units. */
  readonly roster: Roster | undefined;
  /** For seats, and only for them: a session at `first` and every `every` after it, with the level's units as seats. */
  readonly sessions: { readonly first: Seconds; readonly every: Seconds } | undefined;
  /** Part of what there is that goes to work outside this chain; already taken off the levels. */
  readonly otherWork: Share;
}

export interface CapacityLevel {
  readonly from: Seconds;
  readonly units: Units;
  readonly speed: number;
  /** The same as its file has it, where staff are counted in FTE; for those who read it, the model looks at the others. */
  readonly inFte?: InFte;
}

export interface InFte {
  readonly fte: number;
  /** Of all of them together; undefined where the file does not say how many hours an FTE works. */
  readonly hoursAYear: number | undefined;
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
