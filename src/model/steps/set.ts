import { LevelDraw, NumberDraw } from '../draws.ts';
import type { Builder } from './build.ts';
import { drawsAt } from './place.ts';

/** Gives an attribute a new value. */
export const set: Builder<'set'> = (world, place, { attribute, to }, next) => {
  const { cases } = world;
  const { step } = place;
  const draws = drawsAt(world, place, 'set', world.plan.attributes[attribute]!.name);
  if (to.kind === 'category') {
    const draw = new LevelDraw(draws, to.shares, world.reader);
    return {
      step,
      enter(item) {
        cases.levels[attribute]![item] = draw.of(item);
        return next;
      },
    };
  }
  const draw = new NumberDraw(draws, to.draw, world.reader);
  return {
    step,
    enter(item) {
      cases.values[attribute]![item] = draw.of(item);
      return next;
    },
  };
};
