import type { Problems } from '../problems.ts';
import type { Place } from '../reading/tree.ts';
import { otherwise } from '../values/dependent.ts';
import { theRest } from './read-shares.ts';

/** Words that stand between levels in values. */
const valueWords: readonly string[] = ['by', otherwise, theRest];

export const wordOfTheLanguage = 'the language uses the word itself';

export function checkLevelName(name: string, at: Place, problems: Problems): void {
  if (valueWords.includes(name)) problems.add(at, { code: 'reserved name', name, because: wordOfTheLanguage });
}
