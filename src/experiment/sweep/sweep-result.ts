/** What a sweep hands to reports: plain data, the same for equal sweeps. */
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { OneVaried } from '../points/together.ts';
import type { Estimate, Measured } from '../result.ts';
import type { Shortage, Verdict } from '../verdicts/verdict-result.ts';
import type { Point } from './points.ts';
import type { SweptInput } from './swept-input.ts';

export interface Sweep {
  /** A grid has every value of each input with every value of the others; a Latin hypercube is spread over the ranges. */
  readonly layout: 'grid' | 'latin hypercube';
  readonly inputs: readonly SweptInput[];
  /** Which inputs go together in a Latin hypercube; in a grid every value meets every other. */
  readonly varied: readonly OneVaried[];
  readonly designs: readonly SweptDesign[];
  readonly measures: readonly ChosenMeasure[];
  readonly seed: string;
  /** At each point. */
  readonly replications: number;
  /** At the values of the files and --set. */
  readonly asItStands: PointResult;
  readonly points: readonly SweepPoint[];
  /** Where places jam along each input, with each combination of the others; none for a Latin hypercube. */
  readonly turns: readonly JamTurn[];
  /** What each input does to each measure in each design, on average over the others. */
  /** Of which designs are not compared, by their place among the measures: what counts only what fell within the period. */
  readonly uncompared: readonly number[];
  readonly effects: readonly Effect[];
}

export interface SweptDesign {
  readonly key: string;
  /** Keys of its resources, in their order. */
  readonly places: readonly string[];
}

export interface SweepPoint extends PointResult {
  readonly values: Point;
}

/** Plain data that is the same after a passage through JSON. */
export interface PointResult {
  /** In the order of the sweep's designs. */
  readonly designs: readonly DesignAtPoint[];
  /**
   * Of every other design minus the first, in their order, and in that of the sweep's measures: paired, on the same cases. Null
   * where there is no such difference, as of what was counted in a period whichever cases it happened to.
   */
  readonly differences: readonly (readonly (DifferenceAtPoint | null)[])[];
}

export interface DifferenceAtPoint extends MeasuredAtPoint {
  /** Whether its range leaves out zero and it is large enough to matter. */
  readonly clear: boolean;
}

export interface DesignAtPoint {
  /** In the order of the sweep's measures; null where the design does not have the place. */
  readonly measures: readonly (MeasuredAtPoint | null)[];
  /** One for each of its resources, the worst first, by the runs alone. */
  readonly verdicts: readonly PlaceVerdict[];
}

export type MeasuredAtPoint = Pick<Measured, 'status'> & { readonly estimate: PointEstimate };

/** An `Estimate` whose absent values are null. */
export type PointEstimate = { readonly [Field in keyof Required<Estimate>]: number | null };

/** A verdict in short. */
export interface PlaceVerdict {
  /** Key of the resource. */
  readonly place: string;
  readonly kind: Verdict['kind'];
  /** Of what is short: hardly so. */
  readonly slight: boolean;
  /** Of what is short: what becomes of its list. */
  readonly list: Shortage['list'] | null;
}

/** A place or a design along an input. */
export interface JamTurn {
  /** Index of the design. */
  readonly design: number;
  /** Key of the resource; undefined for the design as a whole, which jams where any of its places does. */
  readonly place: string | undefined;
  /** `short` counts what is slightly short too. */
  readonly level: 'jams' | 'short';
  /** Index of the input. */
  readonly along: number;
  /** Which value each of the other inputs has, by its index, in their order. */
  readonly others: readonly number[];
  readonly course: JamCourse;
}

/** By the indices of the input's values, which ascend. */
export type JamCourse =
  | { readonly kind: 'never' | 'always' }
  /** Up to `last`, and no longer from `first` on. */
  | { readonly kind: 'ends'; readonly last: number; readonly first: number }
  /** Not up to `last`, and from `first` on. */
  | { readonly kind: 'begins'; readonly last: number; readonly first: number }
  /** Comes and goes. */
  | { readonly kind: 'mixed'; readonly at: readonly number[] };

/** A measure at the lowest and at the highest values of an input, averaged over the points that have them. */
export interface Effect {
  readonly design: number;
  readonly measure: number;
  readonly input: number;
  readonly low: Level;
  readonly high: Level;
  /** |high - low| over the larger of the two (both taken as sizes): from 0 to 1, and to 2 where the sign turns; 0 for nothing. */
  readonly size: number;
  /** Whether the two lie further apart than the 95 % ranges of the points explain. */
  readonly clear: boolean;
}

export interface Level {
  /** Of the input, in base units: one value in a grid, the ends of a third of the range in a Latin hypercube. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** Points it is the average of: those at which there is a figure. */
  readonly points: number;
}
