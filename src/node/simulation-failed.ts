/** Whose fault it is: a limit of the scenario was passed, a file cannot be written, or anything else is our doing. */
export type Fault = 'scenario' | 'output' | 'program';

/** The simulation stopped without a result. */
export class SimulationFailed extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string, stack: string | undefined) {
    super(message);
    this.name = 'SimulationFailed';
    this.fault = fault;
    if (stack !== undefined) this.stack = stack;
  }
}

/** Ctrl-C. The message says what is left of it. */
export class Interrupted extends Error {
  constructor(message = 'Interrupted. Nothing was written.', options?: ErrorOptions) {
    super(message, options);
    this.name = 'Interrupted';
  }
}
