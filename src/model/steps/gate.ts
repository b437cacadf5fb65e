import type { Activity } from '../activity.ts';
import { looksAtCase, test } from '../conditions.ts';
import type { GatePart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';

/** Lets cases through while open and sends the others elsewhere. */
export const gate: Builder<'gate'> = (world, { index, step }, part, next) => {
  const { movement, observer, simulation } = world;
  const isOpen = hasHysteresis(part) ? openWithHysteresis(world, step, part) : test(world, part.openWhile);
  const closedTo = world.at(part.closedTo);
  const pass: Activity = {
    step,
    enter(item) {
      if (movement.holdsOff(item, point)) return undefined;
      if (isOpen(item)) return next;
      observer.diverted(index, item, simulation.now);
      return closedTo;
    },
  };
  const point = movement.point(pass);
  return pass;
};

/** Both conditions are written by one compiler, so equal ones are written alike. */
function hasHysteresis({ openWhile, reopens }: GatePart): boolean {
  return JSON.stringify(openWhile) !== JSON.stringify(reopens);
}

/**
 * The gate is looked at after every change in the system, not only when a case comes by, so that no moment at which it
 * shuts or may reopen is missed.
 */
function openWithHysteresis(world: World, step: string, { openWhile, reopens }: GatePart): () => boolean {
  if (looksAtCase(openWhile) || looksAtCase(reopens)) {
    throw new RangeError(
      `the gate of step "${step}" looks at the case: one that stays shut can only look at the system`,
    );
  }
  const mayStayOpen = test(world, openWhile);
  const mayReopen = test(world, reopens);
  let open = true;
  const look = () => {
    open = open ? mayStayOpen(noCase) : mayReopen(noCase);
    return open;
  };
  world.whenSettled(look);
  return look;
}

const noCase = -1;
