/** What is shown, in a sentence: over how many replications it is, and whether it is of what is set. */
import { fill, inLanguage, type Language } from '../language/text.ts';
import { inSentences } from '../report/phrases.ts';
import { controlWords } from '../report/words/controls.ts';

export interface Shown {
  readonly runs: number;
  /** As many replications as the report has. */
  readonly all: number;
  readonly isAsMade: boolean;
  /** By the reader, or by what went wrong: nothing follows. */
  readonly isStopped: boolean;
  readonly isRunning: boolean;
  /** Whether something else is set than what the figures are of. */
  readonly isOfBefore: boolean;
}

export function shownText(shown: Shown, language: Language): string {
  const { runs, all, isAsMade, isStopped, isRunning, isOfBefore } = shown;
  if (isOfBefore) {
    const before = fill(controlWords[isAsMade ? 'asMade' : 'ofBefore'], language, { runs });
    const now = controlWords[isRunning ? 'nowFollows' : 'nowNotSimulated'];
    return inSentences([before, inLanguage(now, language)]);
  }
  if (isAsMade) return fill(controlWords.asMade, language, { runs });
  if (runs >= all) return fill(controlWords.shown, language, { runs });
  return fill(controlWords[isStopped ? 'stopped' : 'rough'], language, { runs, all });
}
