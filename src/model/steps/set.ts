import { LevelDraw, NumberDraw } from '../draws.ts';
import type { Builder } from './build.ts';
import { luckAt } from './place.ts';

/** Gives an attribute a new value. */
export const set: Builder<'set'> = (world, place, { attribute, to }, next) => {
  const { cases } = world;
  const { step } = place;
  const luck = luckAt(world, place, 'set', world.plan.attributes[attribute]!.name);
  if (to.kind === 'category') {
    const draw = new LevelDraw(luck, to.shares, world);
    return {
      step,
      enter(item) {
        cases.levels[attribute]![item] = draw.of(item);
        return next;
      },
    };
  }
  const draw = new NumberDraw(luck, to.draw, world);
  return {
    step,
    enter(item) {
      cases.values[attribute]![item] = draw.of(item);
      return next;
    },
  };
};
