/** What experiments hand to reports: plain data, ordered, the same for equal runs. */
import type { Plan } from '../model/plan.ts';

/** An estimate over replications; fields are undefined where there is nothing to say, never 0 or NaN. */
export interface Estimate {
  readonly mean: number | undefined;
  /** Ends of the 95 % interval for the mean (Student, over replications). */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Over replications. */
  readonly sd: number | undefined;
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly replications: number;
}

export type Unit =
  | 'cases'
  | 'cases per month'
  | 'days'
  | 'share'
  | 'hours'
  | 'units'
  | 'euro'
  | 'date'
  | 'weeks'
  | 'groups'
  | 'sessions'
  | 'times';

/** Where a measure was taken. */
export type Where =
  | { readonly kind: 'chain' }
  | { readonly kind: 'organisation'; readonly index: number }
  | { readonly kind: 'resource'; readonly index: number }
  | { readonly kind: 'step'; readonly index: number }
  | { readonly kind: 'end'; readonly index: number }
  /** The cases of one zone: `index` is a level of the plan's zone attribute. */
  | { readonly kind: 'zone'; readonly index: number }
  /** Those of a zone that left at one end. */
  | { readonly kind: 'zone end'; readonly index: number; readonly end: number };

export interface Measured {
  /** Id of a registered measure: "wait mean", "waiting at end", ... */
  readonly measure: string;
  readonly where: Where;
  /** The key in the scenario file ("chain" for the whole chain). */
  readonly whereName: string;
  readonly unit: Unit;
  /** Why there is no estimate, or 'estimated'. A place that grows without end has no steady state and gets no average. */
  readonly status: 'estimated' | 'no steady state' | 'nothing observed' | 'too few runs';
  readonly estimate: Estimate;
  /** One value per replication, in order; undefined where a replication saw nothing. */
  readonly perReplication: readonly (number | undefined)[];
}

/** Number waiting (and in use) at a resource, or waiting for a group, or in hand in the whole chain, at regular moments. */
export interface QueueSeries {
  readonly where: Where;
  readonly whereName: string;
  readonly quantity: 'waiting' | 'in use' | 'in hand';
  /** Seconds from the start. */
  readonly at: readonly number[];
  /** Over replications, at each moment. */
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** What the formulas say before anything runs. */
export interface LoadPrediction {
  readonly resource: number;
  /** Cases a year that ask for it, after resources before it let through what they can, and if nobody waits too long. */
  readonly casesPerYear: number;
  /** The same if nothing before it were short of capacity. */
  readonly casesPerYearUnthrottled: number;
  /** Hours of work (or of holding a place) on offer a year, and hours there are; for a resource with seats, seats. */
  readonly hoursOnOffer: number;
  readonly hoursAvailable: number;
  /** hoursOnOffer / hoursAvailable: 1 is full. */
  readonly load: number;
  readonly verdict: 'fits' | 'tight' | 'overloaded';
  /** Only when overloaded: cases a month by which the list grows at first, if nobody gives up. */
  readonly growthPerMonth: number | undefined;
  /** Only when overloaded: where the list and the wait there (seconds) stop growing, and because of what (a fluid limit). */
  readonly settlesAt:
    | { readonly waiting: number; readonly wait: number; readonly by: 'giving up' | 'refusing' }
    | undefined;
  /** Seconds from the start at which the list passes each threshold (cases waiting), in order; undefined is never. */
  readonly passes: readonly { readonly waiting: number; readonly at: number | undefined }[];
  /**
   * Where there is enough on average: the spells (seconds from the start of the run) between changes by date in which
   * there is not, with the load in them.
   */
  readonly shortSpells: readonly { readonly from: number; readonly until: number; readonly load: number }[];
}

/** What the runs say about one resource. */
export type Verdict =
  | { readonly kind: 'flows'; readonly resource: number }
  | { readonly kind: 'tight'; readonly resource: number }
  /** The list grows without end, by an estimated number of cases a month. */
  | {
      readonly kind: 'jams';
      readonly resource: number;
      readonly growthPerMonth: Estimate;
      readonly passes: readonly Passing[];
    }
  /** More work than capacity; the list stops growing only because people give up. */
  | {
      readonly kind: 'held by giving up';
      readonly resource: number;
      readonly waiting: Estimate;
      readonly gaveUpPerMonth: Estimate;
      readonly passes: readonly Passing[];
    };

/** The first moment (seconds) at which a list stood above `waiting`, over the replications that got there. */
export interface Passing {
  readonly waiting: number;
  readonly at: Estimate;
  /** Replications in which it happened. */
  readonly reached: number;
}

/** A book that was checked in every replication. */
export interface Audit {
  readonly id: 'flow' | 'little' | 'utilisation' | 'shares' | 'states' | 'money' | 'groups' | 'gates' | 'parts';
  readonly where: string;
  /** The largest relative difference seen, and what was allowed for rounding. */
  readonly worst: number;
  readonly allowed: number;
  readonly passed: boolean;
}

export interface DesignResult {
  /** The scenario file's name without folder and ending; unique within a comparison. */
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  readonly replications: number;
  readonly measures: readonly Measured[];
  readonly series: readonly QueueSeries[];
  /** With policies: of the last period, as are the verdicts. */
  readonly predictions: readonly LoadPrediction[];
  /** In order of jamming: what jams first comes first, then tight, then what flows. */
  readonly verdicts: readonly Verdict[];
  readonly audits: readonly Audit[];
  /** Before, during and after each policy, in order; empty where the file has none. */
  readonly periods: readonly PeriodResult[];
}

/** A part of the run in which the same rules hold, or in which one policy takes over from another. */
export interface PeriodResult {
  readonly kind: 'under one policy' | 'transition';
  /** Index of the policy that holds, or that takes over; undefined before the first. */
  readonly policy: number | undefined;
  /** Seconds from the start of the run; statistics are of what happened from `from` to `until`. */
  readonly from: number;
  readonly until: number;
  readonly measures: readonly Measured[];
  /** As if these rules had always held, with the lists empty at the start; undefined for a transition. */
  readonly predictions: readonly LoadPrediction[] | undefined;
  readonly verdicts: readonly Verdict[];
}

export interface Difference {
  readonly measure: string;
  readonly where: Where;
  readonly whereName: string;
  readonly unit: Unit;
  readonly baseline: string;
  readonly other: string;
  /** other - baseline on the same cases; the interval is that of the paired difference. */
  readonly difference: Estimate;
  /** For designs in which one of the two has no steady state there, no difference is given. */
  readonly status: Measured['status'];
  /** Whether the 95 % interval leaves out zero. */
  readonly clear: boolean;
}

export interface Comparison {
  readonly designs: readonly DesignResult[];
  /** Every other design against the first. */
  readonly differences: readonly Difference[];
}
