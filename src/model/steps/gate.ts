import { test } from '../conditions.ts';
import type { Builder } from './build.ts';

/**
 * Lets cases through while open and sends the others elsewhere. With hysteresis the gate is looked at after every
 * change in the system, not only when a case comes by, so that a moment at which it may reopen is never missed.
 */
export const gate: Builder<'gate'> = (world, { index, step }, part, next) => {
  const { observer, simulation } = world;
  const mayStayOpen = test(world, part.openWhile);
  const mayReopen = test(world, part.reopens);
  const closedTo = world.at(part.closedTo);
  const hysteresis = JSON.stringify(part.openWhile) !== JSON.stringify(part.reopens);
  let open = true;
  // State conditions look at no case; the scenario allows no other in a gate.
  const look = () => {
    open = open ? mayStayOpen(-1) : mayReopen(-1);
  };
  if (hysteresis) world.whenStateChanges(look);
  return {
    step,
    enter(item) {
      if (hysteresis) look();
      else open = mayStayOpen(item);
      if (open) return next;
      observer.diverted(index, item, simulation.now);
      return closedTo;
    },
  };
};
