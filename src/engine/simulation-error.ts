export type SimulationErrorCode =
  | 'event budget'
  | 'no time passing'
  | 'not a moment to come'
  | 'horizon in the past'
  | 'already running'
  | 'misuse';

const sentences: Record<SimulationErrorCode, (what: string) => string> = {
  'event budget': (what) =>
    `the run used up its event budget, last at "${what}": expected it to end; raise the limit or shorten the run`,
  'no time passing': (what) =>
    `too many events at one instant, last at "${what}": expected time to pass; look for a loop that takes no time`,
  'not a moment to come': (what) => `cannot plan "${what}": expected a finite time that is not in the past`,
  'horizon in the past': (what) => `cannot ${what}: expected a horizon that is not in the past`,
  'already running': (what) => `cannot ${what} inside an event: expected one run at a time`,
  misuse: (what) => what,
};

/** What stopped a simulation, at which action and at what simulated time. */
export class SimulationError extends Error {
  readonly code: SimulationErrorCode;
  /** The action's name. */
  readonly what: string;
  /** On the simulation's clock. */
  readonly at: number;

  constructor(code: SimulationErrorCode, what: string, at: number) {
    super(`${sentences[code](what)} (at time ${at})`);
    this.name = 'SimulationError';
    this.code = code;
    this.what = what;
    this.at = at;
  }
}
