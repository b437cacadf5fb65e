import { isLanguage, type Language } from '../language/text.ts';

/** The language that a command line asks for, known before it is read: what is wrong with the line is reported in it too. */
export function languageIn(args: readonly string[]): Language {
  const asked = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  const code = asked?.replace('--lang=', '');
  return isLanguage(code) ? code : 'en';
}

/** Behind a command that is shown, so that it answers in the same language. */
export function languageFlag(language: Language): string {
  return language === 'en' ? '' : ` --lang ${language}`;
}
