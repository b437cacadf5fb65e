import type { MeasureId } from '../measures/register.ts';
import type { Unit, Where } from '../result.ts';

/** What was asked of the intervals, and how many replications that took. */
export interface Precision {
  /** Half width of the 95 % interval over the mean, such as 0.05. */
  readonly share: number;
  /** Those that were run: what is enough must stay so for some more. */
  readonly replications: number;
  /** False where the most that was allowed was not enough for every measure. */
  readonly reached: boolean;
  readonly measures: readonly PreciseMeasure[];
}

/** A measure of a design or, in a comparison, its difference from the baseline's on the same cases. */
export interface PreciseMeasure {
  readonly measure: MeasureId;
  readonly kind: Where['kind'];
  readonly whereName: string;
  readonly unit: Unit;
  readonly design: string;
  readonly against: string | undefined;
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Half width over mean, at the end; undefined where the mean is 0. */
  readonly reached: number | undefined;
  /** Replications after which it was narrow enough, and stayed so; undefined where it was not. */
  readonly enough: number | undefined;
  /** About how many would be, if mean and spread stay as they are. */
  readonly about: number | undefined;
  /** After each replication. */
  readonly course: readonly {
    readonly mean: number | undefined;
    readonly low: number | undefined;
    readonly high: number | undefined;
  }[];
}
