import type { CaseObserver } from '../../model/observer.ts';

/** Tells two observers everything, one after the other. */
export function heardByBoth(one: CaseObserver, other: CaseObserver): CaseObserver {
  return {
    arrived: (stream, item, now) => {
      one.arrived(stream, item, now);
      other.arrived(stream, item, now);
    },
    returned: (stream, item, now) => {
      one.returned(stream, item, now);
      other.returned(stream, item, now);
    },
    waiting: (step, item, now) => {
      one.waiting(step, item, now);
      other.waiting(step, item, now);
    },
    started: (step, item, now, waited) => {
      one.started(step, item, now, waited);
      other.started(step, item, now, waited);
    },
    finished: (step, item, now, held, worked) => {
      one.finished(step, item, now, held, worked);
      other.finished(step, item, now, held, worked);
    },
    gaveUp: (step, item, now, waited) => {
      one.gaveUp(step, item, now, waited);
      other.gaveUp(step, item, now, waited);
    },
    reassessed: (step, item, now, waited) => {
      one.reassessed(step, item, now, waited);
      other.reassessed(step, item, now, waited);
    },
    refused: (step, item, now) => {
      one.refused(step, item, now);
      other.refused(step, item, now);
    },
    balked: (step, item, now) => {
      one.balked(step, item, now);
      other.balked(step, item, now);
    },
    admitted: (step, item, now) => {
      one.admitted(step, item, now);
      other.admitted(step, item, now);
    },
    diverted: (step, item, now) => {
      one.diverted(step, item, now);
      other.diverted(step, item, now);
    },
    gateMoved: (step, open, now) => {
      one.gateMoved(step, open, now);
      other.gateMoved(step, open, now);
    },
    groupStarted: (step, members, seats, now) => {
      one.groupStarted(step, members, seats, now);
      other.groupStarted(step, members, seats, now);
    },
    seatsForGroups: (step, seats, taken, now) => {
      one.seatsForGroups(step, seats, taken, now);
      other.seatsForGroups(step, seats, taken, now);
    },
    rollCalled: (step, present, absent, now) => {
      one.rollCalled(step, present, absent, now);
      other.rollCalled(step, present, absent, now);
    },
    sessionHeld: (step, present, absent, now) => {
      one.sessionHeld(step, present, absent, now);
      other.sessionHeld(step, present, absent, now);
    },
    droppedOut: (step, item, now) => {
      one.droppedOut(step, item, now);
      other.droppedOut(step, item, now);
    },
    seatsOffered: (resource, seats, taken, now) => {
      one.seatsOffered(resource, seats, taken, now);
      other.seatsOffered(resource, seats, taken, now);
    },
    occupied: (resource, inUse, units, now) => {
      one.occupied(resource, inUse, units, now);
      other.occupied(resource, inUse, units, now);
    },
    staffed: (resource, inUse, units, now) => {
      one.staffed(resource, inUse, units, now);
      other.staffed(resource, inUse, units, now);
    },
    paced: (resource, pace, now) => {
      one.paced(resource, pace, now);
      other.paced(resource, pace, now);
    },
    charged: (step, item, amount) => {
      one.charged(step, item, amount);
      other.charged(step, item, amount);
    },
    ended: (end, item, now, total, owed, cost) => {
      one.ended(end, item, now, total, owed, cost);
      other.ended(end, item, now, total, owed, cost);
    },
  };
}
