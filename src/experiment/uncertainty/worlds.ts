/** Possible worlds: inputs drawn from their ranges outside, cases inside. Both kinds of uncertainty are told apart. */
import { quantiles } from '../../stats/quantiles.ts';
import { tallyOf } from '../../stats/tally.ts';
import { element } from '../element.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { latinHypercube } from './latin-hypercube.ts';
import type { InputsOfStudy, UncertainInput } from './uncertain-inputs.ts';
import { valueAt, writtenAt } from './uncertain-inputs.ts';

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
  | { readonly kind: 'impossible'; readonly why: string }
);

/** What a study of worlds has to say besides the run with the values of the files. */
export interface Worlds extends InputsOfStudy {
  readonly measures: readonly ChosenMeasure[];
  readonly replications: number;
  readonly worlds: readonly World[];
}

/** So many worlds of a Latin hypercube: the value of every input in each. */
export function drawWorlds(
  seed: string,
  inputs: readonly UncertainInput[],
  count: number,
): readonly Pick<World, 'number' | 'written' | 'inputs'>[] {
  return latinHypercube(seed, 'worlds', inputs, count).map((point, i) => ({
    number: i + 1,
    written: inputs.map((input, axis) => writtenAt(input, element(point, axis))),
    inputs: inputs.map((input, axis) => valueAt(input, element(point, axis))),
  }));
}

/** How an outcome is spread over the worlds in which it is told. */
export interface WorldSpread {
  readonly worlds: number;
  /** Possible worlds in which it is not told. */
  readonly untold: number;
  readonly mean: number | undefined;
  /** Nine in ten worlds lie between them. */
  readonly p5: number | undefined;
  readonly p50: number | undefined;
  readonly p95: number | undefined;
  /** Which part of the variance over worlds is chance, of means over so few replications; undefined with one of them. */
  readonly chance: number | undefined;
}

export function spreadOf(values: readonly MeanAndError[]): WorldSpread {
  const told = values.flatMap((each) => each.mean ?? []);
  const { mean, variance } = tallyOf(told);
  const errors = tallyOf(values.flatMap((each) => (each.mean === undefined ? [] : (each.error ?? []))));
  const [p5, p50, p95] = quantiles(told, [0.05, 0.5, 0.95]);
  const part = errors.mean === undefined || variance === undefined ? undefined : errors.mean / variance;
  return {
    ...{ worlds: told.length, untold: values.length - told.length, mean, p5, p50, p95 },
    chance: part === undefined || variance === 0 ? undefined : Math.min(1, part),
  };
}

/** The worlds that can be. */
export function possible({ worlds }: Pick<Worlds, 'worlds'>): readonly Extract<World, { kind: 'possible' }>[] {
  return worlds.flatMap((world) => (world.kind === 'possible' ? [world] : []));
}

/** In how many of them a design jams, and where first, the most frequent place first. */
export function jamsOf(
  worlds: readonly Extract<World, { kind: 'possible' }>[],
  design: number,
): { readonly jammed: number; readonly places: readonly { readonly place: string; readonly worlds: number }[] } {
  const places = new Map<string, number>();
  for (const { designs } of worlds) {
    const place = designs[design]?.jams;
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const counted = [...places].map(([place, count]) => ({ place, worlds: count }));
  return {
    jammed: counted.reduce((sum, each) => sum + each.worlds, 0),
    places: counted.sort((a, b) => b.worlds - a.worlds),
  };
}
