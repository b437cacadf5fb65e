/** An error thrown by a process, with the process's name and the simulated time; `cause` is what was thrown. */
export class ProcessError extends Error {
  readonly process: string;
  /** On the simulation's clock. */
  readonly at: number;

  constructor(where: { readonly process: string; readonly at: number }, options: { readonly cause: unknown }) {
    const { process, at } = where;
    const { cause } = options;
    super(`process "${process}" failed at time ${at}: ${cause instanceof Error ? cause.message : cause}`, options);
    this.name = 'ProcessError';
    this.process = process;
    this.at = at;
  }
}

/** What a process that is interrupted finds thrown at the place where it waits. */
export class Interruption extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`interrupted: ${reason}`);
    this.name = 'Interruption';
    this.reason = reason;
  }
}
