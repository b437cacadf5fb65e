import type { Builder } from './build.ts';
import { drawAt } from './place.ts';

/** Lets calendar time pass without occupying anybody. */
export const wait: Builder<'wait'> = (world, place, part, next) => {
  const { movement } = world;
  const lasts = drawAt(world, place, 'wait', part.lasts);
  const after = movement.point(next);
  return {
    step: place.step,
    enter(item) {
      movement.pause(item, lasts.of(item), after);
      return undefined;
    },
  };
};
