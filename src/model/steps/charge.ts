import { lookup } from '../dependent.ts';
import type { Builder } from './build.ts';

/** Adds to what the case owes. */
export const charge: Builder<'charge'> = (world, { index, step }, part, next) => {
  const { cases, observer } = world;
  const amounts = lookup(part.amount, (amount) => amount);
  return {
    step,
    enter(item) {
      const amount = amounts.of(cases, item);
      cases.owed[item] = cases.owed[item]! + amount;
      observer.charged(index, item, amount);
      return next;
    },
  };
};
