import type { PatternBuilder } from './build.ts';

/** Listed moments. */
export const times: PatternBuilder<'times'> = (_world, _purpose, { at }) => {
  const sorted = Float64Array.from(at).sort();
  return (number) => sorted[number] ?? Number.POSITIVE_INFINITY;
};
