import { NumberDraw } from '../draws.ts';
import type { Builder } from './build.ts';

/** Lets calendar time pass without occupying anybody. */
export const wait: Builder<'wait'> = (world, { step, visits }, part, next) => {
  const lasts = new NumberDraw(world, `wait at ${step}`, visits, part.lasts);
  const after = world.point(next);
  return {
    step,
    enter(item) {
      world.cases.resumesAt[item] = after;
      world.resumeAfter(item, lasts.of(item));
      return undefined;
    },
  };
};
