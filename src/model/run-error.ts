import { filled, type Text } from '../language/text.ts';
import { day } from '../plan/units.ts';

export type RunErrorCode = 'event budget' | 'no time passing' | 'too many cases';

const sentences: Readonly<Record<RunErrorCode, (step: string) => Text>> = {
  'event budget': (step) =>
    filled(
      {
        en: 'the run used up its event budget, last at "{step}": expected it to end; shorten the run, or raise runs: limits: events',
        nl: 'de simulatie heeft haar aantal gebeurtenissen opgebruikt, het laatst bij "{step}": verwacht werd dat zij zou eindigen; maak de simulatie korter, of verhoog runs: limits: events',
      },
      { step },
    ),
  'no time passing': (step) =>
    filled(
      {
        en: 'a case goes on and on without time passing, last at "{step}": expected a step that takes time; look for a loop',
        nl: 'een zaak gaat maar door zonder dat er tijd verstrijkt, het laatst bij "{step}": verwacht werd een stap die tijd kost; zoek naar een kring',
      },
      { step },
    ),
  'too many cases': (step) =>
    filled(
      {
        en: 'more cases in hand than the limit, last at "{step}": expected fewer; lower the arrivals, or raise runs: limits: cases in hand',
        nl: 'meer lopende zaken dan de grens, het laatst bij "{step}": verwacht werden er minder; verlaag de instroom, of verhoog runs: limits: cases in hand',
      },
      { step },
    ),
};

/** A run that was stopped because it would not end; the scenario is at fault, not the program. */
export class RunError extends Error {
  readonly code: RunErrorCode;
  /** The step, end or arrival stream where it was stopped, by its name in the file. */
  readonly step: string;
  /** Seconds from the start of the run. */
  readonly at: number;
  /** What the message says, in each language. */
  readonly text: Text;

  constructor(code: RunErrorCode, step: string, at: number) {
    const days = Math.round(at / day);
    const text = filled(
      { en: '{what} (after {days} simulated days)', nl: '{what} (na {days} gesimuleerde dagen)' },
      { what: sentences[code](step), days },
    );
    super(text.en);
    this.text = text;
    this.name = 'RunError';
    this.code = code;
    this.step = step;
    this.at = at;
  }
}

/** The limit that was passed, where that is why something failed; who hands out runs may have wrapped the error of one. */
export function runErrorIn(error: unknown): RunError | undefined {
  if (error instanceof RunError) return error;
  return error instanceof Error && error.cause instanceof RunError ? error.cause : undefined;
}
