import { Entities } from './entities.ts';
import type { FacilityOptions } from './facility.ts';
import { Facility } from './facility.ts';
import type { LineOptions } from './line.ts';
import { Line } from './line.ts';
import type { Observer } from './observer.ts';
import { silent } from './observer.ts';
import type { Simulation } from './simulation.ts';
import { WorkClocks } from './work-clocks.ts';

/**
 * Facilities and the lines before them, over one table of entities.
 *
 * An entity joins a line; once every facility the line needs has units free it is started; the caller says how long its
 * work takes; when that is done its units are given back and it is handed on.
 */
export class Network {
  readonly simulation: Simulation;
  readonly observer: Observer;
  readonly entities: Entities;
  readonly facilities: Facility[] = [];
  readonly lines: Line[] = [];

  private workClocks: WorkClocks | undefined;

  constructor(simulation: Simulation, observer: Observer = silent, entities: Entities = new Entities()) {
    this.simulation = simulation;
    this.observer = observer;
    this.entities = entities;
  }

  /** Kept from the first use: most models never interrupt work, and then need no columns for it. */
  get clocks(): WorkClocks {
    this.workClocks ??= new WorkClocks(this.entities);
    return this.workClocks;
  }

  /** The facility's index, for observers, is its place in `facilities`. */
  facility(options: FacilityOptions): Facility {
    const facility = new Facility(this, this.facilities.length, options);
    this.facilities.push(facility);
    return facility;
  }

  /** The line's index, for observers, is `index` where it is given, else its place in `lines`. */
  line(options: LineOptions): Line {
    const line = new Line(this, options.index ?? this.lines.length, options);
    this.lines.push(line);
    return line;
  }
}
