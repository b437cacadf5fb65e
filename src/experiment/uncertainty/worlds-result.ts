/** Possible worlds: inputs drawn from their ranges outside, cases inside. Both kinds of uncertainty are told apart. */
import type { Text } from '../../language/text.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { Estimate, MeasureStatus } from '../result.ts';
import type { InputsOfStudy } from './uncertain-inputs.ts';

/** Of one design in one world, over its replications. */
export interface InWorld {
  /** The place that jams first, by its key; undefined where nothing jams. */
  readonly jams: string | undefined;
  /** One for each measure; the mean is undefined where it is not told. */
  readonly values: readonly MeanAndError[];
}

export interface MeanAndError {
  readonly mean: number | undefined;
  /** Variance of the mean by chance alone; undefined with one replication. */
  readonly error: number | undefined;
}

export type World = {
  /** From 1, in the order in which they were drawn. */
  readonly number: number;
  /** By input, as a file would have it. */
  readonly written: readonly string[];
  /** The same in base units. */
  readonly inputs: readonly number[];
} & (
  | {
      readonly kind: 'possible';
      readonly designs: readonly InWorld[];
      /** Every other design minus the first, by measure, on the same cases. */
      readonly differences: readonly (readonly MeanAndError[])[];
    }
  | { readonly kind: 'impossible'; readonly why: Text }
);

/** Where nobody asks for others; few replications in each, as worlds differ by far more than those do. */
export const usualWorlds = { count: 40, replications: 5 } as const;

/** What is asked besides the run with the values of the files. */
export interface WorldsAsked extends InputsOfStudy {
  /** Worlds that are drawn. */
  readonly count: number;
  /** Of every design in each world. */
  readonly replications: number;
  /** Besides those that are always looked at. */
  readonly measures: readonly ChosenMeasure[];
}

export interface Worlds extends InputsOfStudy {
  /** The usual ones first, and then those that were asked for. */
  readonly measures: readonly ChosenMeasure[];
  readonly usual: number;
  readonly replications: number;
  /** All that were drawn. */
  readonly worlds: readonly World[];
  readonly possible: number;
  /** Why others cannot be: each reason once, as it is in the first of them; the most frequent first. */
  readonly reasons: readonly { readonly why: Text; readonly worlds: number }[];
  /** By design. */
  readonly jams: readonly Jams[];
  /** By measure: of each design, and of every other design minus the first. */
  readonly outcomes: readonly {
    readonly designs: readonly WorldSpread[];
    readonly differences: readonly WorldSpread[];
  }[];
}

/** In how many of the possible worlds a design jams, and where first, the most frequent place first. */
export interface Jams {
  readonly worlds: number;
  readonly places: readonly { readonly place: string; readonly worlds: number }[];
}

/** An outcome with the values of the files, and how it is spread over the worlds in which it is reported. */
export interface WorldSpread {
  /** Over the replications of the run itself: its range is that of chance alone. Undefined where there is no such outcome. */
  readonly asItStands: { readonly estimate: Estimate; readonly status: MeasureStatus } | undefined;
  readonly worlds: number;
  /** Possible worlds in which it is not told. */
  readonly withoutValue: number;
  /** Worlds in which it is below 0, and above it. */
  readonly below: number;
  readonly above: number;
  readonly mean: number | undefined;
  /** Nine in ten worlds lie between the first and the last. */
  readonly p5: number | undefined;
  readonly p50: number | undefined;
  readonly p95: number | undefined;
  /** Which part of the variance over worlds is chance, of means over so few replications; undefined with one of them. */
  readonly chance: number | undefined;
}
