import type { Facility, FacilityOptions } from '../facility.ts';
import type { Line } from '../line.ts';
import { Network } from '../network.ts';
import type { Observer } from '../observer.ts';
import { silent } from '../observer.ts';
import type { Simulation } from '../simulation.ts';
import type { CoroutineActions, Steps } from './coroutine.ts';
import type { ProcessHost } from './process.ts';
import { Process } from './process.ts';
import type { SharingOptions } from './processor-sharing.ts';
import { ProcessorSharing } from './processor-sharing.ts';

export interface SpawnOptions {
  /** What errors call it; the name of the generator function where not given. */
  readonly name?: string;
  /** When it begins; now where not given. */
  readonly at?: number;
}

/** Processes and the facilities they use, in one simulation. Observers hear a facility's index as that of its lines. */
export class Processes implements ProcessHost {
  readonly simulation: Simulation;
  readonly network: Network;

  private readonly running: (Process | undefined)[] = [];
  private readonly lines = new Map<Facility, Map<number, Line>>();
  private readonly actions = new Map<string, CoroutineActions>();

  constructor(simulation: Simulation, observer: Observer = silent) {
    this.simulation = simulation;
    this.network = new Network(simulation, observer);
  }

  /** Processes that are not over. */
  get count(): number {
    return this.network.entities.count;
  }

  facility(options: FacilityOptions): Facility {
    return this.network.facility(options);
  }

  processorSharing(options: Omit<SharingOptions, 'finished'>): ProcessorSharing {
    return new ProcessorSharing(this.network, { ...options, finished: (entity) => this.running[entity]?.wake() });
  }

  /** Starts a process, in an event of its own. @throws SimulationError when `at` is in the past or not finite */
  spawn<T>(does: (self: Process) => Steps<T>, options: SpawnOptions = {}): Process<T> {
    const { name = does.name || 'process', at = this.simulation.now } = options;
    const actions = this.actionsOf(name);
    const entity = this.network.entities.create();
    const process = new Process<T>(this, name, entity, actions, does);
    try {
      process.begin(at);
    } catch (error) {
      this.network.entities.remove(entity);
      throw error;
    }
    this.running[entity] = process;
    return process;
  }

  lineFor(facility: Facility, units: number, to: 'work' | 'keep'): Line {
    const sizes = this.lines.get(facility) ?? new Map<number, Line>();
    this.lines.set(facility, sizes);
    const size = to === 'work' ? units : -units;
    const line = sizes.get(size) ?? this.newLine(facility, units, to);
    sizes.set(size, line);
    return line;
  }

  ended(entity: number): void {
    this.running[entity] = undefined;
    this.network.entities.remove(entity);
  }

  private newLine(facility: Facility, units: number, to: 'work' | 'keep'): Line {
    const line: Line = this.network.line({
      name: facility.name,
      index: facility.index,
      needs: [{ facility, units, keeps: to === 'keep' }],
      breaksOff: to === 'work',
      started: (entity) => this.running[entity]?.started(line, to),
      finished: (entity) => this.running[entity]?.finished(facility, units, to),
      redraw: (entity) => this.running[entity]?.draw() ?? Number.NaN,
    });
    return line;
  }

  private actionsOf(name: string): CoroutineActions {
    const known = this.actions.get(name);
    if (known !== undefined) return known;
    const actions = {
      wake: this.simulation.register(`process ${name}`, (entity) => this.running[entity]?.wake()),
      giveUp: this.simulation.register(`patience of ${name}`, (entity) => this.running[entity]?.giveUp()),
    };
    this.actions.set(name, actions);
    return actions;
  }
}
