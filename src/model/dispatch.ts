import type { CaseEvents, CaseObserver } from './observer.ts';

type Listening<Kind extends keyof CaseEvents> = CaseObserver & Pick<CaseEvents, Kind>;

/**
 * Tells the events of one running model to all who listen. Who listens to what is worked out once, so that an event costs a
 * call for each observer that listens to its kind, in the order given, and no more.
 */
export class Dispatch implements CaseEvents {
  private readonly lists = new Map<keyof CaseEvents, CaseObserver[]>();
  private readonly toArrived: readonly Listening<'arrived'>[];
  private readonly toReturned: readonly Listening<'returned'>[];
  private readonly toEntered: readonly Listening<'entered'>[];
  private readonly toDeparted: readonly Listening<'departed'>[];
  private readonly toWaiting: readonly Listening<'waiting'>[];
  private readonly toStarted: readonly Listening<'started'>[];
  private readonly toPaused: readonly Listening<'paused'>[];
  private readonly toResumed: readonly Listening<'resumed'>[];
  private readonly toFinished: readonly Listening<'finished'>[];
  private readonly toGaveUp: readonly Listening<'gaveUp'>[];
  private readonly toReassessed: readonly Listening<'reassessed'>[];
  private readonly toRefused: readonly Listening<'refused'>[];
  private readonly toBalked: readonly Listening<'balked'>[];
  private readonly toAdmitted: readonly Listening<'admitted'>[];
  private readonly toDiverted: readonly Listening<'diverted'>[];
  private readonly toGateMoved: readonly Listening<'gateMoved'>[];
  private readonly toGroupStarted: readonly Listening<'groupStarted'>[];
  private readonly toSeatsForGroups: readonly Listening<'seatsForGroups'>[];
  private readonly toRollCalled: readonly Listening<'rollCalled'>[];
  private readonly toSessionHeld: readonly Listening<'sessionHeld'>[];
  private readonly toSessionDue: readonly Listening<'sessionDue'>[];
  private readonly toSessionBegan: readonly Listening<'sessionBegan'>[];
  private readonly toSessionMissed: readonly Listening<'sessionMissed'>[];
  private readonly toDroppedOut: readonly Listening<'droppedOut'>[];
  private readonly toSeatsOffered: readonly Listening<'seatsOffered'>[];
  private readonly toOccupied: readonly Listening<'occupied'>[];
  private readonly toIdled: readonly Listening<'idled'>[];
  private readonly toStaffed: readonly Listening<'staffed'>[];
  private readonly toPaced: readonly Listening<'paced'>[];
  private readonly toCharged: readonly Listening<'charged'>[];
  private readonly toEnded: readonly Listening<'ended'>[];

  constructor(observers: readonly CaseObserver[]) {
    const listening = <Kind extends keyof CaseEvents>(kind: Kind): readonly Listening<Kind>[] => {
      const list = observers.filter((observer): observer is Listening<Kind> => observer[kind] !== undefined);
      this.lists.set(kind, list);
      return list;
    };
    this.toArrived = listening('arrived');
    this.toReturned = listening('returned');
    this.toEntered = listening('entered');
    this.toDeparted = listening('departed');
    this.toWaiting = listening('waiting');
    this.toStarted = listening('started');
    this.toPaused = listening('paused');
    this.toResumed = listening('resumed');
    this.toFinished = listening('finished');
    this.toGaveUp = listening('gaveUp');
    this.toReassessed = listening('reassessed');
    this.toRefused = listening('refused');
    this.toBalked = listening('balked');
    this.toAdmitted = listening('admitted');
    this.toDiverted = listening('diverted');
    this.toGateMoved = listening('gateMoved');
    this.toGroupStarted = listening('groupStarted');
    this.toSeatsForGroups = listening('seatsForGroups');
    this.toRollCalled = listening('rollCalled');
    this.toSessionHeld = listening('sessionHeld');
    this.toSessionDue = listening('sessionDue');
    this.toSessionBegan = listening('sessionBegan');
    this.toSessionMissed = listening('sessionMissed');
    this.toDroppedOut = listening('droppedOut');
    this.toSeatsOffered = listening('seatsOffered');
    this.toOccupied = listening('occupied');
    this.toIdled = listening('idled');
    this.toStaffed = listening('staffed');
    this.toPaced = listening('paced');
    this.toCharged = listening('charged');
    this.toEnded = listening('ended');
  }

  /** Whether somebody listens to events of a kind. */
  hears(kind: keyof CaseEvents): boolean {
    return this.lists.get(kind)?.length !== 0;
  }

  /** From now on this observer is told nothing. */
  dismiss(observer: CaseObserver): void {
    for (const list of this.lists.values()) {
      const at = list.indexOf(observer);
      if (at >= 0) list.splice(at, 1);
    }
  }

  arrived(stream: number, item: number, now: number): void {
    const to = this.toArrived;
    for (let i = 0; i < to.length; i++) to[i]!.arrived(stream, item, now);
  }

  returned(stream: number, item: number, now: number): void {
    const to = this.toReturned;
    for (let i = 0; i < to.length; i++) to[i]!.returned(stream, item, now);
  }

  entered(step: number, item: number, now: number): void {
    const to = this.toEntered;
    for (let i = 0; i < to.length; i++) to[i]!.entered(step, item, now);
  }

  departed(step: number, item: number, now: number): void {
    const to = this.toDeparted;
    for (let i = 0; i < to.length; i++) to[i]!.departed(step, item, now);
  }

  waiting(step: number, item: number, now: number): void {
    const to = this.toWaiting;
    for (let i = 0; i < to.length; i++) to[i]!.waiting(step, item, now);
  }

  started(step: number, item: number, now: number, waited: number): void {
    const to = this.toStarted;
    for (let i = 0; i < to.length; i++) to[i]!.started(step, item, now, waited);
  }

  paused(step: number, item: number, now: number): void {
    const to = this.toPaused;
    for (let i = 0; i < to.length; i++) to[i]!.paused(step, item, now);
  }

  resumed(step: number, item: number, now: number): void {
    const to = this.toResumed;
    for (let i = 0; i < to.length; i++) to[i]!.resumed(step, item, now);
  }

  finished(step: number, item: number, now: number, held: number, worked: number): void {
    const to = this.toFinished;
    for (let i = 0; i < to.length; i++) to[i]!.finished(step, item, now, held, worked);
  }

  gaveUp(step: number, item: number, now: number, waited: number): void {
    const to = this.toGaveUp;
    for (let i = 0; i < to.length; i++) to[i]!.gaveUp(step, item, now, waited);
  }

  reassessed(step: number, item: number, now: number, waited: number): void {
    const to = this.toReassessed;
    for (let i = 0; i < to.length; i++) to[i]!.reassessed(step, item, now, waited);
  }

  refused(step: number, item: number, now: number): void {
    const to = this.toRefused;
    for (let i = 0; i < to.length; i++) to[i]!.refused(step, item, now);
  }

  balked(step: number, item: number, now: number): void {
    const to = this.toBalked;
    for (let i = 0; i < to.length; i++) to[i]!.balked(step, item, now);
  }

  admitted(step: number, item: number, now: number): void {
    const to = this.toAdmitted;
    for (let i = 0; i < to.length; i++) to[i]!.admitted(step, item, now);
  }

  diverted(step: number, item: number, now: number): void {
    const to = this.toDiverted;
    for (let i = 0; i < to.length; i++) to[i]!.diverted(step, item, now);
  }

  gateMoved(step: number, open: boolean, now: number): void {
    const to = this.toGateMoved;
    for (let i = 0; i < to.length; i++) to[i]!.gateMoved(step, open, now);
  }

  groupStarted(step: number, members: number, seats: number, now: number): void {
    const to = this.toGroupStarted;
    for (let i = 0; i < to.length; i++) to[i]!.groupStarted(step, members, seats, now);
  }

  seatsForGroups(step: number, seats: number, taken: number, now: number): void {
    const to = this.toSeatsForGroups;
    for (let i = 0; i < to.length; i++) to[i]!.seatsForGroups(step, seats, taken, now);
  }

  rollCalled(step: number, present: number, absent: number, now: number): void {
    const to = this.toRollCalled;
    for (let i = 0; i < to.length; i++) to[i]!.rollCalled(step, present, absent, now);
  }

  sessionHeld(step: number, present: number, absent: number, now: number): void {
    const to = this.toSessionHeld;
    for (let i = 0; i < to.length; i++) to[i]!.sessionHeld(step, present, absent, now);
  }

  sessionDue(step: number, members: number, now: number): void {
    const to = this.toSessionDue;
    for (let i = 0; i < to.length; i++) to[i]!.sessionDue(step, members, now);
  }

  sessionBegan(step: number, members: number, now: number, waited: number): void {
    const to = this.toSessionBegan;
    for (let i = 0; i < to.length; i++) to[i]!.sessionBegan(step, members, now, waited);
  }

  sessionMissed(step: number, members: number, now: number, waited: number): void {
    const to = this.toSessionMissed;
    for (let i = 0; i < to.length; i++) to[i]!.sessionMissed(step, members, now, waited);
  }

  droppedOut(step: number, item: number, now: number): void {
    const to = this.toDroppedOut;
    for (let i = 0; i < to.length; i++) to[i]!.droppedOut(step, item, now);
  }

  seatsOffered(resource: number, seats: number, taken: number, now: number): void {
    const to = this.toSeatsOffered;
    for (let i = 0; i < to.length; i++) to[i]!.seatsOffered(resource, seats, taken, now);
  }

  occupied(resource: number, inUse: number, units: number, now: number): void {
    const to = this.toOccupied;
    for (let i = 0; i < to.length; i++) to[i]!.occupied(resource, inUse, units, now);
  }

  idled(resource: number, idle: number, now: number): void {
    const to = this.toIdled;
    for (let i = 0; i < to.length; i++) to[i]!.idled(resource, idle, now);
  }

  staffed(resource: number, inUse: number, units: number, now: number): void {
    const to = this.toStaffed;
    for (let i = 0; i < to.length; i++) to[i]!.staffed(resource, inUse, units, now);
  }

  paced(resource: number, pace: number, now: number): void {
    const to = this.toPaced;
    for (let i = 0; i < to.length; i++) to[i]!.paced(resource, pace, now);
  }

  charged(step: number, item: number, amount: number): void {
    const to = this.toCharged;
    for (let i = 0; i < to.length; i++) to[i]!.charged(step, item, amount);
  }

  ended(end: number, item: number, now: number, total: number, owed: number, cost: number): void {
    const to = this.toEnded;
    for (let i = 0; i < to.length; i++) to[i]!.ended(end, item, now, total, owed, cost);
  }
}
