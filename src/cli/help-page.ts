/** The first page of the help, which is laid out by hand in each language. */
import { addedLanguages } from '../language/added-languages.ts';
import type { Language } from '../language/text.ts';
import { help } from './help.ts';
import { helpInDutch } from './help-in-dutch.ts';

export function helpPage(language: Language): string {
  if (language === 'nl') return helpInDutch;
  return addedLanguages.find(({ code }) => code === language)?.help ?? help;
}
