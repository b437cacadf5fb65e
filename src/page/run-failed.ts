/** What went wrong in a worker, as those who read are told. */
import { AskedWrong } from '../experiment/points/asked-wrong.ts';
import { RunError } from '../model/run-error.ts';
import type { Text } from '../plan/text.ts';

/** On the side of those who asked for it. */
export class RunFailed extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'RunFailed';
    this.text = text;
  }
}

export function textOf(error: unknown): Text {
  if (error instanceof RunError || error instanceof RunFailed || error instanceof AskedWrong) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return { en: `A fault in this program: ${message}`, nl: `Een fout in dit programma: ${message}` };
}
