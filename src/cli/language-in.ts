import type { Text } from '../plan/text.ts';

/** The language that a command line asks for, known before it is read: what is wrong with the line is told in it too. */
export function languageIn(args: readonly string[]): keyof Text {
  const asked = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  return asked?.replace('--lang=', '') === 'nl' ? 'nl' : 'en';
}
