import type { Line } from '../../engine/line.ts';
import { silent } from '../../engine/observer.ts';
import { priorities } from '../../engine/simulation.ts';
import type { Timer } from '../../engine/timers.ts';
import type { Need } from '../../plan/plan.ts';
import { paceOf } from '../pace.ts';
import type { World } from '../world.ts';
import type { Place } from './place.ts';

/** Holds the sessions of the groups of one step. A group is an entity of its own. */
export interface Sessions {
  /** Groups that wait for what a session needs. */
  readonly waiting: number;
  /** Whether a group that asked now, called so, would begin at once. */
  startAtOnce(group: number, rank: number): boolean;
  /** The group's next session begins as soon as it can, perhaps now. */
  ask(group: number, rank: number): void;
  /** The group asks no longer: it has not begun. Others that can start then do so when this is settled. */
  withdraw(group: number): void;
  settle(): void;
  /** Ends the session of a group before its time. */
  breakOff(group: number): void;
  /** Seconds for which the session under way has gone on, interruptions left out. */
  workedSoFar(group: number): number;
}

/** What happens at sessions. */
export interface Agenda {
  /** A session can begin. @returns how long it takes, in seconds of work at full speed */
  begin(group: number): number;
  /** It has begun: from now on it can be broken off. */
  begun(group: number): void;
  /** It stops before it is over; and goes on. */
  paused(group: number): void;
  resumed(group: number): void;
  /** It is over, after `worked` seconds without interruptions. */
  end(group: number, worked: number): void;
  /** How long it takes when it was interrupted and has to begin again with a new draw. */
  redraw(group: number): number;
}

export function sessionsOf(world: World, place: Place, needs: readonly Need[], agenda: Agenda): Sessions {
  return needs.length === 0 ? withoutNeeds(world, place, agenda) : withNeeds(world, place, needs, agenda);
}

function withNeeds(world: World, { index, step }: Place, needs: readonly Need[], agenda: Agenda): Sessions {
  const { network } = world;
  const pace = paceOf(world, needs);
  const line: Line = network.line({
    name: step,
    index,
    needs: needs.map(({ resource, units }) => ({ facility: network.facilities[resource]!, units })),
    started(group) {
      line.work(group, agenda.begin(group) / (pace?.() ?? 1));
      agenda.begun(group);
    },
    finished: (group, worked) => agenda.end(group, worked),
    pace,
    redraw: (group) => agenda.redraw(group) / (pace?.() ?? 1),
    breaksOff: true,
    // The observer of the model hears of cases, and a group is none.
    observer: {
      ...silent,
      paused: (_, group) => agenda.paused(group),
      resumed: (_, group) => agenda.resumed(group),
    },
  });
  return {
    get waiting() {
      return line.list.length;
    },
    startAtOnce: (group, rank) => line.startsAtOnce(group, rank),
    ask: (group, rank) => line.join(group, rank),
    withdraw: (group) => line.takeOut(group),
    settle: () => line.settle(),
    breakOff: (group) => line.breakOff(group),
    workedSoFar: (group) => line.workedSoFar(group),
  };
}

/** Nothing is needed: a session begins when it is asked for, and takes calendar time. */
function withoutNeeds({ simulation }: World, { step }: Place, agenda: Agenda): Sessions {
  const timers = new Map<number, Timer>();
  const begun = new Map<number, number>();
  const workedSoFar = (group: number) => simulation.now - (begun.get(group) ?? simulation.now);
  const end = simulation.register(`end of a session at ${step}`, (group) => {
    const worked = workedSoFar(group);
    timers.delete(group);
    begun.delete(group);
    agenda.end(group, worked);
  });
  return {
    waiting: 0,
    startAtOnce: () => true,
    ask(group) {
      begun.set(group, simulation.now);
      const until = simulation.now + agenda.begin(group);
      timers.set(group, simulation.timer(until, end, group, priorities.release));
      agenda.begun(group);
    },
    withdraw() {},
    settle() {},
    breakOff(group) {
      const timer = timers.get(group);
      if (timer !== undefined) simulation.cancel(timer);
      timers.delete(group);
      begun.delete(group);
    },
    workedSoFar,
  };
}
