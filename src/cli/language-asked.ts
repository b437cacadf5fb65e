import { isLanguage, type Language } from '../language/text.ts';

/** The language that a command line asks for, known before it is read: what is wrong with the line is reported in it too. */
export function languageIn(args: readonly string[]): Language {
  const asked = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  const code = asked?.replace('--lang=', '');
  return isLanguage(code) ? code : 'en';
}

/** The same with what `--lang` says before a command behind it, where each command has its options. */
export function commandFirst(args: readonly string[]): readonly string[] {
  const [first = '', second = ''] = args;
  // After `--lang` alone a language follows, or it was forgotten and the command does.
  const isApart = first === '--lang' && (isLanguage(second) || /^[a-z]{2}$/i.test(second));
  const count = isApart ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const rest = args.slice(count);
  return rest.length === 0 ? [] : [...rest, ...args.slice(0, count)];
}

/** Behind a command that is shown, so that it answers in the same language. */
export function languageFlag(language: Language): string {
  return language === 'en' ? '' : ` --lang ${language}`;
}
