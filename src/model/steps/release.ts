import { giveBackKept } from '../kept.ts';
import type { Builder } from './build.ts';

/** Gives back the units of a resource that the case kept. */
export const release: Builder<'release'> = (world, { step }, { resource }, next) => ({
  step,
  enter(item) {
    giveBackKept(world, item, resource);
    return next;
  },
});
