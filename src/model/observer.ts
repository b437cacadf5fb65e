/**
 * Everything that a running model tells the outside, event by event. The model stores no statistics; observing changes
 * nothing.
 *
 * `item` is the slot of a case in the model's columns: valid during the call, reused after `ended`. `now` is in seconds.
 * These are the hot path: an implementation must not allocate.
 */
export interface CaseEvents {
  /** A case enters the chain through an arrival stream. */
  arrived(stream: number, item: number, now: number): void;
  /** A person who left the chain before comes back with a new case, which counts to the stream of the first one. */
  returned(stream: number, item: number, now: number): void;
  /** A case comes to a step, whatever it finds there. */
  entered(step: number, item: number, now: number): void;
  /** It leaves the step that it came to last: for another, for the same once more, or for an end. */
  departed(step: number, item: number, now: number): void;
  /** A case comes to a step's list and has to wait (not called for a case that starts at once). */
  waiting(step: number, item: number, now: number): void;
  /** Work begins after `waited` seconds in the step's list (0 for a case that started at once). */
  started(step: number, item: number, now: number, waited: number): void;
  /** Work stops before it is done, because its resource closes or somebody goes first; of a group, for each of its members. */
  paused(step: number, item: number, now: number): void;
  /** Work that had stopped goes on, or begins again. */
  resumed(step: number, item: number, now: number): void;
  /**
   * Work is done; `held` seconds passed since it started, and for `worked` of them it was at work: neither interrupted nor
   * paused at closing time, and for a group, in session. Kept resources stay in use.
   */
  finished(step: number, item: number, now: number, held: number, worked: number): void;
  /** The case left the list by itself after `waited` seconds. */
  gaveUp(step: number, item: number, now: number, waited: number): void;
  /** A policy took the case off the list after `waited` seconds; it goes elsewhere. */
  reassessed(step: number, item: number, now: number, waited: number): void;
  /** No room: it never joined. */
  refused(step: number, item: number, now: number): void;
  /** It chose not to join. */
  balked(step: number, item: number, now: number): void;
  /** An open gate let it through. */
  admitted(step: number, item: number, now: number): void;
  /** A closed gate sent it elsewhere. */
  diverted(step: number, item: number, now: number): void;
  /** A gate that looks at the chain alone shut, or opened again. Gates start open. */
  gateMoved(step: number, open: boolean, now: number): void;
  /** A group began its first session (its members have each been `started`); empty seats stay empty. */
  groupStarted(step: number, members: number, seats: number, now: number): void;
  /**
   * Seats there were for groups of a step, and how many were taken: as a group begins that forms when enough wait; and at
   * each session with seats, also one that nobody joins, over all steps that may take them.
   */
  seatsForGroups(step: number, seats: number, taken: number, now: number): void;
  /** Those who are in a group are called to a session; where each of them leaves for having missed it, it is not held. */
  rollCalled(step: number, present: number, absent: number, now: number): void;
  /** A session of a group begins, with some of those who are still in it. */
  sessionHeld(step: number, present: number, absent: number, now: number): void;
  /** The time between two sessions of a group is over: from now on so many members wait for what the next one needs. */
  sessionDue(step: number, members: number, now: number): void;
  /** It begins, and they have waited `waited` seconds for it, perhaps none. */
  sessionBegan(step: number, members: number, now: number, waited: number): void;
  /** So many of them leave the group before it does. */
  sessionMissed(step: number, members: number, now: number, waited: number): void;
  /** A member leaves a group that is under way, for elsewhere: told before it is `finished` for the time it was in it. */
  droppedOut(step: number, item: number, now: number): void;
  /** A session of a resource with seats: as many as there are, and as many as were taken. */
  seatsOffered(resource: number, seats: number, taken: number, now: number): void;
  /** Units of a resource taken or given back; `inUse` is the number after it, `units` the number in force. */
  occupied(resource: number, inUse: number, units: number, now: number): void;
  /** At so many of the units in use no work goes on from now on: work stands still for want of another resource, or is over. */
  idled(resource: number, idle: number, now: number): void;
  /** Capacity changed: by date, roster, or opening hours (closed is 0 units). */
  staffed(resource: number, inUse: number, units: number, now: number): void;
  /** The pace of the units of a resource from now on; told first before anything else happens. */
  paced(resource: number, pace: number, now: number): void;
  charged(step: number, item: number, amount: number): void;
  /**
   * A case left the chain `total` seconds after it arrived, owing `owed` euro; `cost` euro is paid out for it. The slot is
   * reused after this, by another case or, where the person returns, by that person's next.
   */
  ended(end: number, item: number, now: number, total: number, owed: number, cost: number): void;
}

/** Implements those events that it listens to; of the others it is told nothing, at no cost. */
export type CaseObserver = Partial<CaseEvents>;

/** Who a case in hand is, by its slot, for observers that name it. */
export interface CaseReader {
  /** The arrival stream of the person's first case. */
  streamOf(item: number): number;
  /** The number of that first case within its stream, from 0. */
  numberOf(item: number): number;
  /** When the case came into the chain, which for those who waited at the start may be before it. */
  arrivedAt(item: number): number;
  /** Cases that the same person had before this one. */
  earlierCases(item: number): number;
  /** The level of a categorical attribute; -1 where it has none. */
  level(item: number, attribute: number): number;
  /** The value of a numeric attribute: seconds where it is a time, seconds from the start where it is a date. */
  value(item: number, attribute: number): number;
  /** Which rules hold for it now: 0 for the plan's own, from 1 on those of the policies. */
  rulesOf(item: number): number;
}
