import type { PatternBuilder } from './build.ts';

/** Cases that are there at time 0. */
export const backlog: PatternBuilder<'backlog'> = (_world, _purpose, { count }) => {
  return (number) => (number < count ? 0 : Number.POSITIVE_INFINITY);
};
