import type { Language } from './language.ts';
import { dateWords } from './words/date.ts';

/** "1 March 2014", "1 maart 2014". @param date as YYYY-MM-DD */
export function dateInWords(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${dateWords.months[language][month - 1] ?? month} ${year}`;
}
