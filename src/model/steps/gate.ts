import type { Activity } from '../activity.ts';
import { looksAtCase, looksAtState, test } from '../conditions.ts';
import type { GatePart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';
import type { Place } from './place.ts';

/** Lets cases through while open and sends the others elsewhere. */
export const gate: Builder<'gate'> = (world, place, part, next) => {
  const { movement, observer, simulation } = world;
  const { index, step } = place;
  const isOpen = hasHysteresis(part) ? openWithHysteresis(world, place, part) : openWithout(world, place, part);
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

/** The gate judges each case at the moment it comes; between cases it is watched, to tell when it shuts. */
function openWithout(world: World, place: Place, { openWhile }: GatePart): (item: number) => boolean {
  const isOpen = test(world, openWhile);
  if (looksAtState(openWhile) && !looksAtCase(openWhile)) watch(world, place, () => isOpen(noCase));
  return isOpen;
}

/**
 * The gate is looked at after every change in the system, not only when a case comes by, so that no moment at which it
 * shuts or may reopen is missed.
 */
function openWithHysteresis(world: World, place: Place, { openWhile, reopens }: GatePart): () => boolean {
  if (looksAtCase(openWhile) || looksAtCase(reopens)) {
    throw new RangeError(
      `the gate of step "${place.step}" looks at the case: one that stays shut can only look at the system`,
    );
  }
  const mayStayOpen = test(world, openWhile);
  const mayReopen = test(world, reopens);
  let open = true;
  const look = () => {
    open = open ? mayStayOpen(noCase) : mayReopen(noCase);
    return open;
  };
  watch(world, place, look);
  return look;
}

/** Tells when the gate shuts or opens, once all is done that happens at an instant. */
function watch({ observer, simulation, whenSettled }: World, { index }: Place, look: () => boolean): void {
  let told = true;
  whenSettled(() => {
    const open = look();
    if (open === told) return;
    told = open;
    observer.gateMoved(index, open, simulation.now);
  });
}

const noCase = -1;
