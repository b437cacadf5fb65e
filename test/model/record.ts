/** Runs a plan and writes down what its observer hears. */
import { Model } from '../../src/model/model.ts';
import type { CaseEvents } from '../../src/model/observer.ts';
import type { Plan } from '../../src/plan/plan.ts';

export interface Happening {
  readonly what: keyof CaseEvents;
  readonly now: number;
  /** The case, as the name of its stream, its number in it, and "again" for each return; empty for resources. */
  readonly who: string;
  /** The name of the stream, step, resource or end. */
  readonly where: string;
  /**
   * Seconds waited, held or in all; units in use; euro charged; members, those present or seats taken; 1 for a gate that
   * opens. 0 where there is nothing to say.
   */
  readonly value: number;
  /** Units in force, euro owed at an end, seats, those absent, or seconds at work; 0 for the others. */
  readonly other: number;
}

export interface RunOptions {
  readonly seed?: string;
  readonly replication?: number;
  /** Moments at which the run halts, what is due then included, and goes on; the horizon, left out, where not given. */
  readonly until?: readonly number[];
}

/** Everything that happens, in order, and the model as it stands afterwards. */
export function record(plan: Plan, { seed = 'seed', replication = 0, until }: RunOptions = {}) {
  const happenings: Happening[] = [];
  const names: string[] = [];
  const counts = plan.arrivals.map(() => 0);
  const say = (what: Happening['what'], now: number, item: number, where: string, value = 0, other = 0) => {
    happenings.push({ what, now, who: item < 0 ? '' : (names[item] ?? '?'), where, value, other });
  };
  const step = (index: number) => plan.steps[index]?.name ?? '?';
  const resource = (index: number) => plan.resources[index]?.name ?? '?';
  const observer: Omit<CaseEvents, 'entered' | 'departed'> = {
    arrived(stream, item, now) {
      const name = plan.arrivals[stream]?.name ?? '?';
      const number = counts[stream] ?? 0;
      names[item] = `${name} ${number}`;
      counts[stream] = number + 1;
      say('arrived', now, item, name);
    },
    returned(stream, item, now) {
      names[item] = `${names[item]} again`;
      say('returned', now, item, plan.arrivals[stream]?.name ?? '?');
    },
    waiting: (at, item, now) => say('waiting', now, item, step(at)),
    started: (at, item, now, waited) => say('started', now, item, step(at), waited),
    paused: (at, item, now) => say('paused', now, item, step(at)),
    resumed: (at, item, now) => say('resumed', now, item, step(at)),
    finished: (at, item, now, held, worked) => say('finished', now, item, step(at), held, worked),
    gaveUp: (at, item, now, waited) => say('gaveUp', now, item, step(at), waited),
    reassessed: (at, item, now, waited) => say('reassessed', now, item, step(at), waited),
    refused: (at, item, now) => say('refused', now, item, step(at)),
    balked: (at, item, now) => say('balked', now, item, step(at)),
    admitted: () => {},
    diverted: (at, item, now) => say('diverted', now, item, step(at)),
    gateMoved: (at, open, now) => say('gateMoved', now, -1, step(at), open ? 1 : 0),
    groupStarted: (at, members, seats, now) => say('groupStarted', now, -1, step(at), members, seats),
    sessionHeld: (at, present, absent, now) => say('sessionHeld', now, -1, step(at), present, absent),
    seatsForGroups: (at, seats, taken, now) => say('seatsForGroups', now, -1, step(at), taken, seats),
    rollCalled: (at, present, absent, now) => say('rollCalled', now, -1, step(at), present, absent),
    sessionDue: () => {},
    sessionBegan: () => {},
    sessionMissed: () => {},
    droppedOut: (at, item, now) => say('droppedOut', now, item, step(at)),
    seatsOffered: (at, seats, taken, now) => say('seatsOffered', now, -1, resource(at), taken, seats),
    occupied: (at, inUse, units, now) => say('occupied', now, -1, resource(at), inUse, units),
    idled: () => {},
    staffed: (at, inUse, units, now) => say('staffed', now, -1, resource(at), inUse, units),
    paced: (at, pace, now) => say('paced', now, -1, resource(at), pace),
    charged: (at, item, amount) => say('charged', model.now, item, step(at), amount),
    ended: (end, item, now, total, owed) => say('ended', now, item, plan.ends[end]?.name ?? '?', total, owed),
  };
  const model = new Model(plan, { seed, replication }, [observer]);
  if (until === undefined) model.runBefore(plan.period.horizon);
  for (const moment of until ?? []) model.run(moment);
  return { happenings, model };
}

/** The happenings of one kind, at one place where it is given. */
export function only(happenings: readonly Happening[], what: Happening['what'], where?: string): readonly Happening[] {
  return happenings.filter((each) => each.what === what && (where === undefined || each.where === where));
}

/** When something of a kind happened, at one place where it is given. */
export function times(happenings: readonly Happening[], what: Happening['what'], where?: string): readonly number[] {
  return only(happenings, what, where).map(({ now }) => now);
}

/** The values of one kind, at one place where it is given. */
export function values(happenings: readonly Happening[], what: Happening['what'], where?: string): readonly number[] {
  return only(happenings, what, where).map(({ value }) => value);
}

/** Who it happened to, in order. */
export function whom(happenings: readonly Happening[], what: Happening['what'], where?: string): readonly string[] {
  return only(happenings, what, where).map(({ who }) => who);
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Of a sample: divided by one less than its size. */
export function varianceOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (numbers.length - 1);
}
