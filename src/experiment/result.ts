/** What experiments hand to reports: plain data, ordered, the same for equal runs. */
import type { Plan } from '../plan/plan.ts';
import type { MeasureId } from './measures/register.ts';
import type { LoadPrediction } from './predict/load-prediction.ts';
import type { Precision } from './summary/precision-result.ts';
import type { Ranking } from './summary/ranking-result.ts';
import type { StartUpCheck } from './summary/start-up-result.ts';
import type { Cell } from './time/cells.ts';
import type { Worlds } from './uncertainty/worlds-result.ts';
import type { ShortHours } from './verdicts/short-hours.ts';
import type { Verdict } from './verdicts/verdict-result.ts';

export type { LoadPrediction, ShortSpell } from './predict/load-prediction.ts';

/** An estimate over replications; fields are undefined where there is nothing to say, never 0 or NaN. */
export interface Estimate {
  readonly mean: number | undefined;
  /** Ends of the 95 % interval for the mean (Student, over replications), with room for what values read from a table are off. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Over replications. */
  readonly sd: number | undefined;
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  /** Those that it is of. */
  readonly replications: number;
  /** Those that were run, where not all of them saw anything. */
  readonly of?: number;
}

/** Experiments measure waits and other times of cases in days; reports may tell them in seconds to years. */
export type Unit =
  | 'cases'
  | 'cases per month'
  | 'cases per day'
  | 'cases per hour'
  | 'seconds'
  | 'days'
  | 'years'
  | 'share'
  | 'hours'
  | 'minutes'
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
  | { readonly kind: 'zone end'; readonly index: number; readonly end: number }
  /** From one place straight to another: `index` is that of a way of `planWays`. */
  | { readonly kind: 'way'; readonly index: number };

export interface Measured {
  readonly measure: MeasureId;
  readonly where: Where;
  /** The key in the scenario file ("chain" for the whole chain). */
  readonly whereName: string;
  readonly unit: Unit;
  /**
   * Why there is no estimate, or 'estimated'; 'some runs only' where not all replications saw anything. A place whose list
   * grows without end has no steady state and gets no average; one that is still filling up gets that of the time that was
   * simulated. 'not reached' is a share that so many never came to in some run. Of cases that are followed until they leave,
   * nothing is reported where some of them are still inside; and averages over cases are not compared where the cases are not the
   * same ones.
   */
  readonly status: MeasureStatus;
  readonly estimate: Estimate;
  /** Of the kept replications (see `DesignResult`), one value each, in order; undefined where a replication saw nothing. */
  readonly perReplication: readonly (number | undefined)[];
  /** The most that each of them may be off, for a measure that is read from a table; absent for all others. */
  readonly errors?: readonly number[];
}

export type MeasureStatus =
  | 'estimated'
  | 'some runs only'
  | 'still filling up'
  | 'no steady state'
  | 'nothing observed'
  | 'not reached'
  | 'too few runs'
  | 'still inside'
  | 'other cases';

/** Number waiting (and in use) at a resource, or waiting for a group, or in hand in the whole chain: averages over time. */
export interface QueueSeries {
  readonly where: Where;
  readonly whereName: string;
  readonly quantity: 'waiting' | 'in use' | 'in hand';
  readonly cells: readonly Cell[];
  /** Over replications, of the average over each cell. */
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** A consistency check, made in every replication. */
export interface Audit {
  readonly id:
    | 'flow'
    | 'little'
    | 'utilisation'
    | 'work'
    | 'shares'
    | 'states'
    | 'money'
    | 'groups'
    | 'gates'
    | 'parts';
  readonly where: string;
  /** The largest relative difference seen, and what was allowed for rounding. */
  readonly worst: number;
  readonly allowed: number;
  readonly passed: boolean;
}

/** A calendar year, quarter or month, as far as it lies in the measured window. */
export interface CalendarResult {
  readonly cell: Cell;
  /** Sums, averages and levels of what happened in it, whether there is a steady state or not. */
  readonly measures: readonly CalendarMeasured[];
}

export type CalendarMeasured = Pick<Measured, 'measure' | 'where' | 'whereName' | 'unit' | 'estimate'>;

/**
 * Estimates and bands are of all replications, but memory hardly grows with those: the numbers of the first 512 are kept.
 * Means, standard deviations and intervals are exact however many there are. Quantiles are exact up to 512 replications; beyond
 * them, the share that p05, p10, p50, p90 and p95 stand for is off by at most 0.3 percentage points up to 2,000 and 0.5 up to
 * 10,000. Verdicts are judged by the first 512, and their estimates say so.
 */
export interface DesignResult {
  /** The scenario file's name without folder and ending; unique within a comparison. */
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  readonly replications: number;
  /** Of these, the first, by which verdicts are judged and of which single values are kept: at most 512. */
  readonly judged: number;
  readonly measures: readonly Measured[];
  readonly series: readonly QueueSeries[];
  /** With policies: of the last period. */
  readonly predictions: readonly LoadPrediction[];
  /** One for each resource, the worst first; of those that are short, the one whose list grew long first. */
  readonly verdicts: readonly Verdict[];
  readonly audits: readonly Audit[];
  /** Before, during and after each policy, in order; empty where the file has none. */
  readonly periods: readonly PeriodResult[];
  /** By calendar year, quarter or month, in order. */
  readonly calendar: readonly CalendarResult[];
  /** The same parts of the run as every design of a comparison has; empty where none of them has policies. */
  readonly stretches: readonly StretchResult[];
  /** How the cases that came in the window were followed; undefined where they were not. */
  readonly followed: Followed | undefined;
  /** Hours of each day at which places are short that keep up over the days; left out where hours are not looked at. */
  readonly shortHours?: readonly ShortHours[];
  /** Whether the start-up was long enough; left out where no steady state is asked for. */
  readonly startUp?: StartUpCheck;
}

/** Cases that came in the window, followed beyond the end of the run until they left. */
export interface Followed {
  readonly cases: Estimate;
  /** Those who had not left when it was given up to follow them. */
  readonly inside: Estimate;
  /** Seconds after the period for which they were followed, in the replication in which that was longest. */
  readonly beyond: number;
}

/** A part of the run over which every design of a comparison is measured, whatever its own policies are. */
export interface StretchResult {
  /** Seconds from the start of the run. */
  readonly from: number;
  readonly until: number;
  /** Whether the design goes over from one policy to another in it. */
  readonly kind: PeriodResult['kind'];
  readonly policy: number | undefined;
  readonly measures: readonly Measured[];
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
  readonly measure: MeasureId;
  readonly where: Where;
  readonly whereName: string;
  readonly unit: Unit;
  readonly baseline: string;
  readonly other: string;
  /** What it is in each of the two. */
  readonly from: Estimate;
  readonly to: Estimate;
  /** other - baseline on the same cases; the interval is that of the paired difference. */
  readonly difference: Estimate;
  /** Where the place is in one of the two only, and so counts 0 in the other. */
  readonly onlyIn: 'baseline' | 'other' | undefined;
  /** For designs in which one of the two has no steady state there, no difference is given. */
  readonly status: Measured['status'];
  /** Whether the 95 % interval leaves out zero, and the difference is large enough to matter to anybody. */
  readonly clear: boolean;
  /** Whether nothing in the interval is large enough for that. */
  readonly negligible: boolean;
}

export interface Comparison {
  /** The baseline first. */
  readonly designs: readonly DesignResult[];
  /** Of every two designs, in the order of the designs: every other against the first, and then the others. */
  readonly differences: readonly Difference[];
  /** The same within each part of the run; empty where no design has policies. */
  readonly stretches: readonly StretchDifferences[];
  /** Whether there were enough replications; undefined where their number was given. */
  readonly precision?: Precision;
  /** The same designs in possible worlds, where they were asked for. */
  readonly worlds?: Worlds;
  /** Which designs can be the best by one measure; left out where that was not asked. */
  readonly ranking?: Ranking;
}

export interface StretchDifferences {
  /** Seconds from the start of the run. */
  readonly from: number;
  readonly until: number;
  readonly differences: readonly Difference[];
}
