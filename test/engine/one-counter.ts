/** Cases with given arrivals and durations before one facility, and what became of them. */
import type { Facility, FacilityOptions } from '../../src/engine/facility.ts';
import type { Line } from '../../src/engine/line.ts';
import { Network } from '../../src/engine/network.ts';
import type { Observer } from '../../src/engine/observer.ts';
import { silent } from '../../src/engine/observer.ts';
import { Simulation } from '../../src/engine/simulation.ts';
import type { Timetable } from '../../src/engine/timetable.ts';

export interface Visit {
  readonly at: number;
  readonly takes: number;
  /** The next draw, for work that is redrawn. */
  readonly takesAgain?: number;
  readonly rank?: number;
}

export interface Counter {
  readonly simulation: Simulation;
  readonly facility: Facility;
  readonly line: Line;
}

export interface Setting {
  readonly timetable?: Timetable;
  readonly observer?: Partial<Observer>;
  readonly until?: number;
  /** Whether a case that comes now may join. */
  readonly admits?: (counter: Counter) => boolean;
  readonly atStart?: (visit: number, counter: Counter) => void;
}

/** By visit, undefined for what did not happen. */
export interface Outcome {
  readonly starts: readonly (number | undefined)[];
  readonly ends: readonly (number | undefined)[];
  /** Arrival times of those who were not admitted. */
  readonly refused: readonly number[];
  /** The clock when the run ended. */
  readonly clock: number;
}

export function atOneCounter(
  options: Omit<FacilityOptions, 'name'>,
  visits: readonly Visit[],
  { timetable, observer, until, admits = () => true, atStart = () => {} }: Setting = {},
): Outcome {
  const simulation = new Simulation();
  const network = new Network(simulation, { ...silent, ...observer });
  const facility = network.facility({ name: 'counter', ...options });
  const visitOf: number[] = [];
  const visitBy = (entity: number): Visit => visits[visitOf[entity] ?? -1] ?? { at: Number.NaN, takes: Number.NaN };
  const starts = visits.map((): number | undefined => undefined);
  const ends = visits.map((): number | undefined => undefined);
  const refused: number[] = [];
  const line: Line = network.line({
    name: 'line',
    needs: [{ facility, units: 1 }],
    started(entity) {
      const visit = visitOf[entity] ?? -1;
      starts[visit] = simulation.now;
      line.work(entity, visitBy(entity).takes);
      atStart(visit, counter);
    },
    finished(entity) {
      ends[visitOf[entity] ?? -1] = simulation.now;
      network.entities.remove(entity);
    },
    redraw: (entity) => visitBy(entity).takesAgain ?? Number.NaN,
  });
  const counter = { simulation, facility, line };
  const arrive = simulation.register('arrival', (visit) => {
    if (!admits(counter)) {
      refused.push(simulation.now);
      return;
    }
    const entity = network.entities.create();
    visitOf[entity] = visit;
    line.join(entity, visits[visit]?.rank ?? 0);
  });
  if (timetable !== undefined) facility.follow(timetable);
  for (const [visit, { at }] of visits.entries()) simulation.schedule(at, arrive, visit);
  simulation.run(until);
  return { starts, ends, refused, clock: simulation.now };
}

/** Visits at these times that all take as long. */
export function visitsAt(times: readonly number[], takes: number): readonly Visit[] {
  return times.map((at) => ({ at, takes }));
}
