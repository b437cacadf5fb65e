/** The points of a sweep: a value for each input that is varied, in their order and in base units. */
import type { Override } from '../../scenario/reading/override.ts';
import { element } from '../element.ts';
import { writtenValue } from '../points/input-values.ts';
import { latinHypercube } from '../points/latin-hypercube.ts';
import type { OneVaried } from '../points/together.ts';
import { placesOf } from '../points/together.ts';
import type { SweptInput } from './swept-input.ts';

export type Point = readonly number[];

/** Every value of each input with every value of the others; the last input changes fastest. */
export function grid(inputs: readonly SweptInput[]): readonly Point[] {
  return inputs.reduce<readonly Point[]>(
    (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );
}

/** How many points a grid has, without making them. */
export function gridSize(inputs: readonly SweptInput[]): number {
  return inputs.reduce((product, { values }) => product * values.length, 1);
}

/**
 * So many points over the ranges of the inputs, the same for the same seed; of whole numbers each is as likely as another. Those
 * that go together stand at the same part of their ranges, or at opposite ones.
 */
export function scattered(
  inputs: readonly SweptInput[],
  varied: readonly OneVaried[],
  count: number,
  seed: string,
): readonly Point[] {
  const axes = varied.map(({ members: [first] }) => element(inputs, first?.input ?? 0));
  return latinHypercube(seed, 'sweep', axes, count).map((point) => {
    const places = placesOf(varied, point);
    return inputs.map((input, i) => within(input, element(places, i)));
  });
}

/** @param part above 0 and below 1: how far from the low end to the high one */
function within({ low, high, unit: { worth }, whole }: SweptInput, part: number): number {
  if (whole) {
    const [first, last] = [Math.ceil(low / worth), Math.floor(high / worth)];
    return Math.min(last, first + Math.floor(part * (last - first + 1))) * worth;
  }
  const [first, last] = [low / worth, high / worth];
  return inUnit(first + part * (last - first), last - first) * worth;
}

/** A thousandth of the range is near enough, and no more digits are written. */
function inUnit(value: number, range: number): number {
  const decimals = 3 - Number(range.toExponential().split('e')[1] ?? 0);
  return range > 0 ? Number(value.toFixed(Math.max(0, Math.min(20, decimals)))) : value;
}

/** As a file, or --set, would have it. */
export function overridesAt(inputs: readonly SweptInput[], point: Point): readonly Override[] {
  return inputs.map((input, i) => ({ name: input.name, value: writtenValue(input, point[i] ?? 0) }));
}
