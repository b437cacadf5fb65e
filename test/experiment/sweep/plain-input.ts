import type { SweptInput } from '../../../src/experiment/sweep/swept-input.ts';

/** A plain number that takes these values, from low to high. */
export function plainInput(
  name: string,
  values: readonly number[],
  low = values[0] ?? 0,
  high = values.at(-1) ?? 0,
): SweptInput {
  return {
    ...{ name, title: { en: name, nl: name }, kind: 'number', isMean: false, whole: false },
    ...{ unit: { shown: '', worth: 1 }, one: '', low, high, values, current: undefined },
  };
}
