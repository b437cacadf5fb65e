import type { Steps } from '../../../src/engine/processes/coroutine.ts';
import type { Process } from '../../../src/engine/processes/process.ts';
import { Processes } from '../../../src/engine/processes/processes.ts';
import { Simulation } from '../../../src/engine/simulation.ts';

/** Processes that write down what happens to them, with the time. */
export class ProcessWorld {
  readonly simulation = new Simulation({ eventsAtOneInstant: 1000 });
  readonly all = new Processes(this.simulation);
  readonly log: string[] = [];

  note(what: string): void {
    this.log.push(`${what} at ${this.simulation.now}`);
  }

  go<T>(at: number, name: string, does: (self: Process) => Steps<T>): Process<T> {
    return this.all.spawn(does, { at, name });
  }

  /** Something that happens at a time and is no process. */
  at(time: number, then: () => void): void {
    this.simulation.schedule(time, this.simulation.register('happening', then));
  }

  run(until?: number): readonly string[] {
    this.simulation.run(until);
    return this.log;
  }
}

/** What the run throws; undefined when it ends well. */
export function failure(of: ProcessWorld): unknown {
  try {
    of.run();
  } catch (error) {
    return error;
  }
  return undefined;
}
