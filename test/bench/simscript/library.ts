/**
 * SimScript expects a browser: it hands the thread back through `requestAnimationFrame`, at intervals that the
 * benchmark makes so long that it never does.
 */
import { type Entity, Simulation } from 'simscript';

declare global {
  var requestAnimationFrame: (callback: () => void) => void;
}
globalThis.requestAnimationFrame = (callback) => {
  setImmediate(callback);
};

/** A simulation that can be awaited. */
export class Run extends Simulation {
  readonly #first: () => readonly Entity[];
  readonly #begun: () => void;
  #end: () => void = () => {};

  /** @param begun called when everyone of `first` has been activated, before anything else happens */
  constructor(first: () => readonly Entity[], begun: () => void = () => {}) {
    super();
    this.yieldInterval = Number.MAX_SAFE_INTEGER;
    this.#first = first;
    this.#begun = begun;
  }

  override onStarting(): void {
    super.onStarting();
    for (const entity of this.#first()) void this.activate(entity);
  }

  override onStarted(): void {
    super.onStarted();
    this.#begun();
  }

  override onFinished(): void {
    super.onFinished();
    this.#end();
  }

  /** Resolves when nothing is left to happen or the end time is passed. */
  toTheEnd(): Promise<void> {
    return new Promise((resolve) => {
      this.#end = resolve;
      void this.start(true);
    });
  }
}
