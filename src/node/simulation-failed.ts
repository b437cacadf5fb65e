import type { Job } from '../experiment/jobs.ts';
import type { Text } from '../language/text.ts';

/** Whose fault it is: a limit of the scenario was passed, the command asks for what cannot be answered, a file cannot be written, or anything else is our doing. */
export type Fault = 'scenario' | 'command' | 'output' | 'program';

interface Failed extends Pick<SimulationFailed, 'fault' | 'text' | 'job'> {
  readonly stack: string | undefined;
}

/** The simulation stopped without a result. */
export class SimulationFailed extends Error {
  readonly fault: Fault;
  readonly text: Text;
  /** The job that it happened in, if it did in one; its design is counted in the order of the experiment. */
  readonly job: Job | undefined;

  constructor({ fault, text, stack, job }: Failed) {
    super(text.en);
    this.text = text;
    this.name = 'SimulationFailed';
    this.fault = fault;
    this.job = job;
    if (stack !== undefined) this.stack = stack;
  }
}

/** Ctrl-C. */
export class Interrupted extends Error {
  constructor(options?: ErrorOptions) {
    super('Interrupted.', options);
    this.name = 'Interrupted';
  }
}

/** Ctrl-C, with results kept from which the same command can go on. */
export class InterruptedKeeping extends Interrupted {
  /** Replications; undefined where it is not known how many. */
  readonly reached: { readonly done: number; readonly of: number } | undefined;

  constructor(reached: InterruptedKeeping['reached'], options?: ErrorOptions) {
    super(options);
    this.reached = reached;
  }
}
