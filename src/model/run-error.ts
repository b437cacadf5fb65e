import { day } from '../plan/units.ts';

export type RunErrorCode = 'event budget' | 'no time passing' | 'too many cases';

const sentences: Record<RunErrorCode, (step: string) => string> = {
  'event budget': (step) =>
    `the run used up its event budget, last at "${step}": expected it to end; shorten the run, or raise runs: limits: events`,
  'no time passing': (step) =>
    `a case goes on and on without time passing, last at "${step}": expected a step that takes time; look for a loop`,
  'too many cases': (step) =>
    `more cases in hand than the limit, last at "${step}": expected fewer; lower the arrivals, or raise runs: limits: cases in hand`,
};

/** A run that was stopped because it would not end; the scenario is at fault, not the program. */
export class RunError extends Error {
  readonly code: RunErrorCode;
  /** The step, end or arrival stream where it was stopped, by its name in the file. */
  readonly step: string;
  /** Seconds from the start of the run. */
  readonly at: number;

  constructor(code: RunErrorCode, step: string, at: number) {
    super(`${sentences[code](step)} (after ${Math.round(at / day)} simulated days)`);
    this.name = 'RunError';
    this.code = code;
    this.step = step;
    this.at = at;
  }
}
