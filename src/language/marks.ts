/** The marks in a number: 1,234.5 in English, 1.234,5 in Dutch. */
import { type AddedLanguage, addedLanguages } from './added-languages.ts';
import { inEveryLanguage, type Language, type Text } from './text.ts';

/** Vega calls them `decimal` and `thousands` too. */
export function marksOf(language: Language): AddedLanguage['marks'] {
  if (language === 'en') return { decimal: '.', thousands: ',' };
  if (language === 'nl') return { decimal: ',', thousands: '.' };
  return addedLanguages.find(({ code }) => code === language)?.marks ?? marksOf('en');
}

/** A number in a message: all its digits, with no mark between thousands. */
export function digitsOf(value: number): Text {
  return inEveryLanguage((language) => String(value).replace('.', marksOf(language).decimal));
}
