import type { Simulation } from '../engine/simulation.ts';
import type { CaseObserver } from './observer.ts';

/** The lowest priority: after everything else at an instant. */
const afterEverything = 127;

export interface Watch {
  readonly observer: CaseObserver;
  /** Something changed that no observer hears of. */
  readonly changed: () => void;
}

/**
 * Calls its listeners once per instant at which a line's length, the units in use or those in force changed: when all is
 * done that happens then, because half-way through a unit may be free that is taken at once.
 */
export function watching(simulation: Simulation, listeners: readonly (() => void)[]): Watch {
  let planned = false;
  const settle = simulation.register('looking at the gates', () => {
    planned = false;
    for (let i = 0; i < listeners.length; i++) listeners[i]!();
  });
  const changed = () => {
    if (planned) return;
    planned = true;
    simulation.schedule(simulation.now, settle, 0, afterEverything);
  };
  // A chain without staff is looked at all the same.
  changed();
  const observer: CaseObserver = {
    waiting: changed,
    gaveUp: changed,
    reassessed: changed,
    // Its members leave the list, whether or not the group needs anything that is then in use.
    groupStarted: changed,
    occupied: changed,
    staffed: changed,
  };
  return { observer, changed };
}
