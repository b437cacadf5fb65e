/** What went wrong in a worker, in words for its reader. */

import { filled, type Text, UserFacingError } from '../language/text.ts';
import { RunError } from '../model/run-error.ts';

/** On the side of those who asked for it. */
export class RunFailed extends UserFacingError {}

export function textOf(error: unknown): Text {
  if (error instanceof RunError || error instanceof UserFacingError) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return filled({ en: 'A fault in this program: {message}', nl: 'Een fout in dit programma: {message}' }, { message });
}
