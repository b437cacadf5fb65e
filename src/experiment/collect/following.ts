import type { Model } from '../../model/model.ts';
import type { CaseObserver } from '../../model/observer.ts';
import { RunError } from '../../model/run-error.ts';
import type { FollowedStatistics } from './followed.ts';

/** The model is stopped so many times on the way, to see whether somebody is left. */
const looks = 64;
/** Events that following may take: so many times those of the run, and so many at least. */
const budget = { times: 2, least: 100_000 } as const;

/**
 * Stands between the model and those who measure the period, so that some cases can be followed beyond its end: the others
 * hear everything until `measuring` ends, and nothing after it.
 */
export class Following implements CaseObserver {
  /** Whether the others still hear. */
  measuring = true;
  private readonly others: CaseObserver;
  private readonly followed: FollowedStatistics;

  constructor(others: CaseObserver, followed: FollowedStatistics) {
    this.others = others;
    this.followed = followed;
  }

  arrived(stream: number, item: number, now: number): void {
    if (this.measuring) this.others.arrived(stream, item, now);
    this.followed.enter(stream, item, now);
  }

  returned(stream: number, item: number, now: number): void {
    if (this.measuring) this.others.returned(stream, item, now);
    this.followed.enter(stream, item, now);
  }

  waiting(step: number, item: number, now: number): void {
    if (this.measuring) this.others.waiting(step, item, now);
  }

  started(step: number, item: number, now: number, waited: number): void {
    if (this.measuring) this.others.started(step, item, now, waited);
  }

  finished(step: number, item: number, now: number, held: number, worked: number): void {
    if (this.measuring) this.others.finished(step, item, now, held, worked);
  }

  gaveUp(step: number, item: number, now: number, waited: number): void {
    if (this.measuring) this.others.gaveUp(step, item, now, waited);
    this.followed.endPatience(step, item);
  }

  reassessed(step: number, item: number, now: number, waited: number): void {
    if (this.measuring) this.others.reassessed(step, item, now, waited);
  }

  refused(step: number, item: number, now: number): void {
    if (this.measuring) this.others.refused(step, item, now);
    this.followed.meet('refused', item);
  }

  balked(step: number, item: number, now: number): void {
    if (this.measuring) this.others.balked(step, item, now);
    this.followed.meet('balked', item);
  }

  diverted(step: number, item: number, now: number): void {
    if (this.measuring) this.others.diverted(step, item, now);
    this.followed.meet('diverted', item);
  }

  admitted(step: number, item: number, now: number): void {
    if (this.measuring) this.others.admitted(step, item, now);
  }

  gateMoved(step: number, open: boolean, now: number): void {
    if (this.measuring) this.others.gateMoved(step, open, now);
  }

  groupStarted(step: number, members: number, seats: number, now: number): void {
    if (this.measuring) this.others.groupStarted(step, members, seats, now);
  }

  seatsForGroups(step: number, seats: number, taken: number, now: number): void {
    if (this.measuring) this.others.seatsForGroups(step, seats, taken, now);
  }

  rollCalled(step: number, present: number, absent: number, now: number): void {
    if (this.measuring) this.others.rollCalled(step, present, absent, now);
  }

  sessionHeld(step: number, present: number, absent: number, now: number): void {
    if (this.measuring) this.others.sessionHeld(step, present, absent, now);
  }

  droppedOut(step: number, item: number, now: number): void {
    if (this.measuring) this.others.droppedOut(step, item, now);
  }

  seatsOffered(resource: number, seats: number, taken: number, now: number): void {
    if (this.measuring) this.others.seatsOffered(resource, seats, taken, now);
  }

  occupied(resource: number, inUse: number, units: number, now: number): void {
    if (this.measuring) this.others.occupied(resource, inUse, units, now);
  }

  staffed(resource: number, inUse: number, units: number, now: number): void {
    if (this.measuring) this.others.staffed(resource, inUse, units, now);
  }

  paced(resource: number, pace: number, now: number): void {
    if (this.measuring) this.others.paced(resource, pace, now);
  }

  charged(step: number, item: number, amount: number): void {
    if (this.measuring) this.others.charged(step, item, amount);
    this.followed.charge(item, amount);
  }

  ended(end: number, item: number, now: number, total: number, owed: number, cost: number): void {
    if (this.measuring) this.others.ended(end, item, now, total, owed, cost);
    this.followed.leave(end, item, total, owed, cost);
  }
}

/**
 * Goes on after the period, in which nothing is measured any more, until all who are followed have left; but no further
 * than `until`, nor past a limit of the plan or so many events that it would cost far more than the run did.
 */
export function followOut(model: Model, followed: FollowedStatistics, until: number): void {
  const from = model.now;
  const most = model.events + Math.max(budget.least, budget.times * model.events);
  try {
    for (let look = 1; look <= looks && !followed.left && model.events < most; look++) {
      model.runBefore(from + ((until - from) * look) / looks);
    }
  } catch (error) {
    // What would stop a longer run only ends the following of this one.
    if (!(error instanceof RunError)) throw error;
  }
}
