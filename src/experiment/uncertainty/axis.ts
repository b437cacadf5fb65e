/** An input whose value is not known, as mathematics sees it: one axis of the unit cube. */
export interface Axis {
  /** Random numbers are drawn by it, so that what one axis draws depends on no other. */
  readonly name: string;
  /** How many values there are, in equal steps from the low end to the high one; undefined for all between them. At least 2. */
  readonly values: number | undefined;
}

/** A place in the unit cube, one number from 0 to 1 for each axis, in their order. */
export type Point = readonly number[];

/**
 * Where a place on the axis comes down, as a part of the range: 0 is the low end, 1 the high one. Where there are so many values,
 * each has an equal part of the axis.
 */
export function partOfRange({ values }: Pick<Axis, 'values'>, at: number): number {
  return values === undefined ? at : Math.min(values - 1, Math.floor(at * values)) / (values - 1);
}
