import { LevelDraw, NumberDraw } from '../draws.ts';
import type { Builder } from './build.ts';

/** Gives an attribute a new value. */
export const set: Builder<'set'> = (world, { step, visits }, part, next) => {
  const { cases } = world;
  const { attribute, to } = part;
  const purpose = `set ${world.plan.attributes[attribute]!.name} at ${step}`;
  if (to.kind === 'category') {
    const draw = new LevelDraw(world, purpose, visits, to.shares);
    return {
      step,
      enter(item) {
        cases.levels[attribute]![item] = draw.of(item);
        return next;
      },
    };
  }
  const draw = new NumberDraw(world, purpose, visits, to.draw);
  return {
    step,
    enter(item) {
      cases.values[attribute]![item] = draw.of(item);
      return next;
    },
  };
};
