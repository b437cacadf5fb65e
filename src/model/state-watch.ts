import type { Simulation } from '../engine/simulation.ts';
import type { CaseObserver } from './observer.ts';

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
  simulation.whenInstantEnds(() => {
    for (let i = 0; i < listeners.length; i++) listeners[i]!();
  });
  const changed = () => simulation.lookAfterwards();
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
