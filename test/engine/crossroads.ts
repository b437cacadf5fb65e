/** Several facilities and lines, scripted by time, with a log of what happens. */
import type { Facility, FacilityOptions } from '../../src/engine/facility.ts';
import type { Line } from '../../src/engine/line.ts';
import { Network } from '../../src/engine/network.ts';
import type { Observer } from '../../src/engine/observer.ts';
import { silent } from '../../src/engine/observer.ts';
import { Simulation } from '../../src/engine/simulation.ts';

export class Crossroads {
  readonly simulation = new Simulation();
  /** `name starts at 1`, `name ends at 2`, in the order in which it happens. */
  readonly log: string[] = [];
  readonly network: Network;
  private readonly names: string[] = [];
  private readonly durations: number[] = [];
  private readonly entityOf = new Map<string, number>();
  private readonly script: (() => void)[] = [];
  private readonly act = this.simulation.register('script', (line) => this.script[line]?.());

  constructor(observer: Partial<Observer> = {}) {
    this.network = new Network(this.simulation, { ...silent, ...observer });
  }

  /** One unit, first come first served, where the options say nothing else. */
  facility(name: string, options: Partial<FacilityOptions> = {}): Facility {
    return this.network.facility({ name, units: 1, ...options });
  }

  /** A line whose needs are given as pairs of a facility and units. */
  line(...needs: readonly (readonly [Facility, number, 'keeps'?])[]): Line {
    const line: Line = this.network.line({
      name: needs.map(([facility, units]) => `${facility.name}${units}`).join('+'),
      needs: needs.map(([facility, units, keeps]) => ({ facility, units, keeps: keeps === 'keeps' })),
      breaksOff: true,
      started: (entity) => {
        this.log.push(`${this.names[entity]} starts at ${this.simulation.now}`);
        line.work(entity, this.durations[entity] ?? 0);
      },
      finished: (entity) => {
        this.log.push(`${this.names[entity]} ends at ${this.simulation.now}`);
        this.network.entities.remove(entity);
      },
    });
    return line;
  }

  at(time: number, then: () => void): this {
    this.simulation.schedule(time, this.act, this.script.push(then) - 1);
    return this;
  }

  /** Somebody joins a line at a time, to work for a duration. */
  join(time: number, name: string, line: Line, duration: number, rank = 0): this {
    return this.at(time, () => {
      const entity = this.network.entities.create();
      this.names[entity] = name;
      this.durations[entity] = duration;
      this.entityOf.set(name, entity);
      line.join(entity, rank);
    });
  }

  /** The number of somebody who has joined. */
  entity(name: string): number {
    return this.entityOf.get(name) ?? -1;
  }

  run(until?: number): readonly string[] {
    this.simulation.run(until);
    return this.log;
  }

  /** The starts only, as `name at 1`. */
  starts(): readonly string[] {
    this.simulation.run();
    return this.log.filter((entry) => entry.includes(' starts ')).map((entry) => entry.replace(' starts', ''));
  }
}
