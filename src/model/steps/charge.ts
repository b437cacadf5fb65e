import { numberLookup } from '../../plan/dependent.ts';
import type { Builder } from './build.ts';

/** Adds to what the case owes. */
export const charge: Builder<'charge'> = (world, { index, step }, part, next) => {
  const { cases, observer } = world;
  const amounts = numberLookup(world.reader, part.amount);
  return {
    step,
    enter(item) {
      const amount = amounts.of(item);
      cases.owed[item] = cases.owed[item]! + amount;
      observer.charged(index, item, amount);
      return next;
    },
  };
};
