import type { Text } from '../plan/text.ts';

/** Whose fault it is: a limit of the scenario was passed, a file cannot be written, or anything else is our doing. */
export type Fault = 'scenario' | 'output' | 'program';

/** The simulation stopped without a result. */
export class SimulationFailed extends Error {
  readonly fault: Fault;
  readonly text: Text;

  constructor(fault: Fault, text: Text, stack: string | undefined) {
    super(text.en);
    this.text = text;
    this.name = 'SimulationFailed';
    this.fault = fault;
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
  readonly done: number;
  readonly of: number;

  constructor({ done, of }: Pick<InterruptedKeeping, 'done' | 'of'>, options?: ErrorOptions) {
    super(options);
    this.done = done;
    this.of = of;
  }
}
