import type { Gathering } from './gathering.ts';
import type { Network } from './network.ts';
import { priorities } from './simulation.ts';
import type { Timetable } from './timetable.ts';
import type { Order } from './waiting-list.ts';
import { goesBefore } from './waiting-list.ts';

export interface SeatingOptions {
  readonly name: string;
  /** Who is seated first, over all gatherings. */
  readonly order?: Order;
  /** The moments of the sessions: `first`, which may lie in the past, and every `every` after it. */
  readonly first: number;
  readonly every: number;
  /** Seats at the moment of a session; with none there is no session. */
  readonly seats: Timetable;
  /** A session has been offered, and so many of its seats taken. */
  readonly offered?: (seats: number, taken: number) => void;
}

/** Hears of every session whose seats its gathering may take: how many there were, and how many were taken, by all. */
export type Attending = (seats: number, taken: number) => void;

/**
 * Seats that are there at certain moments, for those who wait then in any of its gatherings: each forms one group of
 * those of its list who get a seat. Where a gathering gets fewer seats than its least, others get them.
 */
export class Seating {
  private readonly network: Network;
  private readonly options: SeatingOptions;
  private readonly gatherings: Gathering[] = [];
  /** By gathering. */
  private readonly attending: (Attending | undefined)[] = [];

  constructor(network: Network, options: SeatingOptions) {
    const { name, first, every, seats } = options;
    if (!(every > 0)) throw new RangeError(`sessions of "${name}" cannot be every ${every}: expected more than 0`);
    this.network = network;
    this.options = options;
    const { simulation } = network;
    let session = Math.max(0, Math.ceil((simulation.now - first) / every));
    // Moments are multiples of `every`: added up one by one they would drift.
    const moment = simulation.register(`session of ${name}`, () => {
      plan();
      const count = seats.unitsAt(simulation.now);
      if (count > 0) this.hold(count);
    });
    const plan = () => {
      while (first + session * every < simulation.now) session++;
      simulation.schedule(first + session * every, moment, 0, priorities.forming);
      session++;
    };
    plan();
  }

  /** From now on those who wait in `gathering` are seated too. */
  add(gathering: Gathering, attending?: Attending): void {
    this.gatherings.push(gathering);
    this.attending.push(attending);
  }

  /** From now on they are not. */
  remove(gathering: Gathering): void {
    const at = this.gatherings.indexOf(gathering);
    if (at < 0) return;
    this.gatherings.splice(at, 1);
    this.attending.splice(at, 1);
  }

  private hold(seats: number): void {
    const groups = this.allot(seats);
    const taken = groups.reduce((sum, { count }) => sum + count, 0);
    for (const attending of this.attending) attending?.(seats, taken);
    for (const { gathering, count } of groups) gathering.form(count);
    this.options.offered?.(seats, taken);
  }

  /** Seats for each gathering that gets enough of them. */
  private allot(seats: number): readonly Allotment[] {
    let groups = this.gatherings
      .filter((gathering) => gathering.free >= gathering.least)
      .map((gathering): Allotment => ({ gathering, candidates: gathering.firstFree(seats), count: 0 }));
    for (;;) {
      this.seat(groups, seats);
      const short = groups.filter(({ gathering, count }) => count < gathering.least);
      if (short.length === 0) return groups;
      // The one whose first would be seated last gives way.
      const last = short.reduce((a, b) => (this.precedes(a.candidates[0]!, b.candidates[0]!) ? b : a));
      groups = groups.filter((group) => group !== last);
    }
  }

  /** Seats the first of all candidates, then the next, until all seats or all candidates are gone. */
  private seat(groups: readonly Allotment[], seats: number): void {
    for (const group of groups) group.count = 0;
    for (let left = seats; left > 0; left--) {
      let next: Allotment | undefined;
      for (const group of groups) {
        const candidate = group.candidates[group.count];
        if (candidate === undefined) continue;
        if (next === undefined || this.precedes(candidate, next.candidates[next.count]!)) next = group;
      }
      if (next === undefined) return;
      next.count++;
    }
  }

  private precedes(a: number, b: number): boolean {
    return goesBefore(this.network.entities, this.options.order ?? 'first come', a, b);
  }
}

interface Allotment {
  readonly gathering: Gathering;
  /** Those who wait in it, in order. */
  readonly candidates: readonly number[];
  /** Seats for the first of them. */
  count: number;
}
