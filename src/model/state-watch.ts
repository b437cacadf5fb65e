import type { Simulation } from '../engine/simulation.ts';
import type { CaseObserver } from './observer.ts';

export interface Watch {
  /** Passes everything on. */
  readonly observer: CaseObserver;
  /** Something changed that no observer hears of. */
  readonly changed: () => void;
}

/**
 * Calls its listeners once per instant at which a line's length, the units in use or those in force changed: when all is
 * done that happens then, because half-way through a unit may be free that is taken at once.
 */
export function watching(observer: CaseObserver, simulation: Simulation, listeners: readonly (() => void)[]): Watch {
  simulation.whenInstantEnds(() => {
    for (let i = 0; i < listeners.length; i++) listeners[i]!();
  });
  const changed = () => simulation.lookAfterwards();
  // A chain without staff is looked at all the same.
  changed();
  const passingOn: CaseObserver = {
    arrived: (stream, item, now) => observer.arrived(stream, item, now),
    returned: (stream, item, now) => observer.returned(stream, item, now),
    waiting(step, item, now) {
      changed();
      observer.waiting(step, item, now);
    },
    started: (step, item, now, waited) => observer.started(step, item, now, waited),
    finished: (step, item, now, held, worked) => observer.finished(step, item, now, held, worked),
    gaveUp(step, item, now, waited) {
      changed();
      observer.gaveUp(step, item, now, waited);
    },
    reassessed(step, item, now, waited) {
      changed();
      observer.reassessed(step, item, now, waited);
    },
    refused: (step, item, now) => observer.refused(step, item, now),
    balked: (step, item, now) => observer.balked(step, item, now),
    admitted: (step, item, now) => observer.admitted(step, item, now),
    diverted: (step, item, now) => observer.diverted(step, item, now),
    gateMoved: (step, open, now) => observer.gateMoved(step, open, now),
    groupStarted(step, members, seats, now) {
      // Its members leave the list, whether or not the group needs anything that is then in use.
      changed();
      observer.groupStarted(step, members, seats, now);
    },
    seatsForGroups: (step, seats, taken, now) => observer.seatsForGroups(step, seats, taken, now),
    rollCalled: (step, present, absent, now) => observer.rollCalled(step, present, absent, now),
    sessionHeld: (step, present, absent, now) => observer.sessionHeld(step, present, absent, now),
    droppedOut: (step, item, now) => observer.droppedOut(step, item, now),
    seatsOffered: (resource, seats, taken, now) => observer.seatsOffered(resource, seats, taken, now),
    occupied(resource, inUse, units, now) {
      changed();
      observer.occupied(resource, inUse, units, now);
    },
    staffed(resource, inUse, units, now) {
      changed();
      observer.staffed(resource, inUse, units, now);
    },
    paced: (resource, pace, now) => observer.paced(resource, pace, now),
    charged: (step, item, amount) => observer.charged(step, item, amount),
    ended: (end, item, now, total, owed, cost) => observer.ended(end, item, now, total, owed, cost),
  };
  return { observer: passingOn, changed };
}
