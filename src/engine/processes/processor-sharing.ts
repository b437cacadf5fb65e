import { Calendar } from '../calendar.ts';
import { longerFloats } from '../entities.ts';
import type { Network } from '../network.ts';
import type { Action } from '../simulation.ts';
import { priorities } from '../simulation.ts';
import { SimulationError } from '../simulation-error.ts';
import type { Timer } from '../timers.ts';

export interface SharingOptions {
  readonly name: string;
  /** Servers, a number of at least 0: together they do `units` of work per unit of time, for one entity at most 1. */
  readonly units: number;
  /** What observers call it, as a line and as a facility; 0 where not given. */
  readonly index?: number;
  /** The entity's work is done and it has left. */
  readonly finished: (entity: number) => void;
}

/**
 * A facility that serves everyone present at once, each at the same pace: 1 while there are servers enough, else an
 * equal part of them.
 *
 * Exact by attained service: `attained` is the work that someone present all along would have had. One that joins with
 * work w is done when it has grown by w, whatever the others do, so the order of finishing is a calendar on that scale
 * and only the first end is a timer on the clock. Joining and leaving cost the logarithm of the number present.
 */
export class ProcessorSharing {
  readonly name: string;
  /** Entities present. */
  present = 0;
  units: number;

  private readonly network: Network;
  private readonly index: number;
  private readonly finished: (entity: number) => void;
  /** Ends of work, on the scale of attained service. */
  private readonly ends = new Calendar();
  private readonly endAction: Action;
  private attained = 0;
  /** The moment at which `attained` was brought up to date. */
  private asOf = 0;
  private firstEnd: Timer | undefined;
  /** The end of each entity, to take back when it leaves. */
  private endOf = new Float64Array(0);

  constructor(network: Network, options: SharingOptions) {
    this.name = options.name;
    this.units = this.checked(options.units, network.simulation.now);
    this.network = network;
    this.index = options.index ?? 0;
    this.finished = options.finished;
    this.asOf = network.simulation.now;
    this.endAction = network.simulation.register(`end of work at ${options.name}`, () => this.end());
    network.entities.whenGrown((length) => {
      this.endOf = longerFloats(this.endOf, length);
    });
  }

  /** Servers at work. */
  get inUse(): number {
    return Math.min(this.present, this.units);
  }

  /** Work of everyone present per unit of time, each. */
  get pace(): number {
    return this.present > this.units ? this.units / this.present : 1;
  }

  /** @param work the time it takes when alone, finite and at least 0 */
  join(entity: number, work: number): void {
    const { entities, observer, simulation } = this.network;
    if (!(work >= 0 && work < Number.POSITIVE_INFINITY)) {
      throw new SimulationError(
        'misuse',
        `"${this.name}" cannot do ${work} of work: expected a finite time`,
        this.asOf,
      );
    }
    this.catchUp();
    this.present++;
    entities.since[entity] = simulation.now;
    this.endOf[entity] = this.ends.insertTimer(this.attained + work, 0, 0, entity);
    observer.started(this.index, entity, simulation.now, 0);
    this.changed();
  }

  /** Takes out an entity that is present, its work not done. */
  leave(entity: number): void {
    const { entities, observer, simulation } = this.network;
    this.catchUp();
    this.present--;
    this.ends.cancel(this.endOf[entity]!);
    observer.brokenOff?.(this.index, entity, simulation.now, simulation.now - entities.since[entity]!);
    this.changed();
  }

  /** Changes the number of servers from now on. */
  setUnits(units: number): void {
    const { observer, simulation } = this.network;
    this.catchUp();
    this.units = this.checked(units, simulation.now);
    observer.staffed(this.index, this.inUse, units, simulation.now);
    this.changed();
  }

  private catchUp(): void {
    const { now } = this.network.simulation;
    this.attained += (now - this.asOf) * this.pace;
    this.asOf = now;
  }

  /** After a change in who is present or in the servers: tells it, and plans the first end anew. */
  private changed(): void {
    const { observer, simulation } = this.network;
    observer.occupied(this.index, this.inUse, this.units, simulation.now);
    if (this.firstEnd !== undefined) simulation.cancel(this.firstEnd);
    this.firstEnd = undefined;
    // Starting from nothing whenever it is empty keeps the scale as fine as the busiest spell needs.
    if (this.present === 0) this.attained = 0;
    else if (this.units > 0) {
      const wait = Math.max(0, this.ends.first - this.attained) / this.pace;
      this.firstEnd = simulation.timer(simulation.now + wait, this.endAction, 0, priorities.release);
    }
  }

  private end(): void {
    const { entities, observer, simulation } = this.network;
    this.firstEnd = undefined;
    this.ends.next(Number.POSITIVE_INFINITY);
    const entity = this.ends.argument;
    this.attained = this.ends.time;
    this.asOf = simulation.now;
    this.present--;
    const held = simulation.now - entities.since[entity]!;
    observer.finished(this.index, entity, simulation.now, held, held);
    this.changed();
    this.finished(entity);
  }

  private checked(units: number, now: number): number {
    if (units >= 0) return units;
    const what = `"${this.name}" cannot have ${units} units: expected a number of at least 0`;
    throw new SimulationError('misuse', what, now);
  }
}
