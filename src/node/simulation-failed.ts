import type { Override } from '../scenario/reading/override.ts';

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

/** Ctrl-C. */
export class Interrupted extends Error {
  constructor(options?: ErrorOptions) {
    super('Interrupted.', options);
    this.name = 'Interrupted';
  }
}

/** Values at which a scenario cannot run, although it can at those in its file. */
export class ValuesWrong extends Error {
  /** @param wrong at which values, and a line for each thing that is wrong there */
  constructor(
    { values, told }: { readonly values: readonly Override[]; readonly told: readonly string[] },
    options?: ErrorOptions,
  ) {
    const written = values.map(({ name, value }) => `${name} = ${value}`).join(', ');
    const lines = [...new Set(told)];
    super(values.length === 0 ? lines.join('\n') : [`With ${written}:`, ...lines].join('\n'), options);
    this.name = 'ValuesWrong';
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
