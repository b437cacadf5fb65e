import { looksAtCase, looksAtState, test } from '../../plan/conditions.ts';
import type { GatePart } from '../../plan/plan.ts';
import type { Activity } from '../activity.ts';
import { inForce, ofEach } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';
import type { Place } from './place.ts';

/** Lets cases through while open and sends the others elsewhere; where policies change it, each gate has its own state. */
export const gate: Builder<'gate'> = (world, place, _part, next, slot) => {
  const gates = ofEach(slot, (part) => (part?.kind === 'gate' ? gateBy(world, place, part, next) : undefined));
  watch(
    world,
    place,
    gates.map((each) => each?.look),
  );
  const passes = gates.map((each) => each?.pass ?? next);
  return inForce(world, passes, (now) => ({ step: place.step, enter: now }));
};

interface Gate {
  readonly pass: Activity;
  /** Whether it is open now; undefined for one that judges each case by itself. */
  readonly look: (() => boolean) | undefined;
}

function gateBy(world: World, { index, step }: Place, part: GatePart, next: Activity): Gate {
  const { cases, movement, observer, simulation } = world;
  const { openWhile } = part;
  const isOpen = hasHysteresis(part) ? openWithHysteresis(world, step, part) : test(world.reader, openWhile);
  const isOfChain = looksAtState(openWhile) && !looksAtCase(openWhile);
  const closedTo = world.at(part.closedTo);
  const pass: Activity = {
    step,
    enter(item) {
      if (movement.holdsOff(item, point)) return undefined;
      // Who waits behind it since before the run has been let through.
      if (cases.waitedBefore(item, index, simulation.now)) return next;
      if (isOpen(item)) {
        observer.admitted(index, item, simulation.now);
        return next;
      }
      observer.diverted(index, item, simulation.now);
      return closedTo;
    },
  };
  const point = movement.point(pass);
  return { pass, look: isOfChain ? () => isOpen(noCase) : undefined };
}

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
  const mayStayOpen = test(world.reader, openWhile);
  const mayReopen = test(world.reader, reopens);
  let open = true;
  return () => {
    open = open ? mayStayOpen(noCase) : mayReopen(noCase);
    return open;
  };
}

/**
 * Looks at the gates that are in force, once all is done that happens at an instant, and tells when the step shuts or opens:
 * by the gate that holds for every case.
 *
 * @param looks under each of the rules
 */
function watch(world: World, { index }: Place, looks: readonly Gate['look'][]): void {
  if (looks.every((look) => look === undefined)) return;
  const { observer, policies, simulation } = world;
  let known = true;
  world.whenSettled(() => {
    const open = looks[policies.forAll]?.() ?? true;
    for (let each = policies.forAll + 1; each <= policies.forSome; each++) looks[each]?.();
    if (open === known) return;
    known = open;
    observer.gateMoved(index, open, simulation.now);
  });
}

const noCase = -1;
