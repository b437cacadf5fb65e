/** The file of an added language, and what is wrong with one. */
import type { AddedLanguage } from '../../src/language/added-languages.ts';
import { hasWords, phraseKey, phraseKeys, type SourcePhrase } from './phrases.ts';

/** @returns the source of a file in src/language/, in which each phrase of the program is `translated` */
export function languageFile(
  language: Omit<AddedLanguage, 'phrases'>,
  phrases: readonly SourcePhrase[],
  translated: (english: string) => string,
): string {
  const wanted = phrases.filter(hasWords);
  const keys = phraseKeys(wanted);
  const rows = wanted.flatMap(({ en, file }, index) => [
    ...(file === wanted[index - 1]?.file ? [] : [`    // ${file}`]),
    `    ${JSON.stringify(keys[index])}: ${JSON.stringify(translated(en))},`,
  ]);
  const { code, name, marks, help } = language;
  return `/** ${name}. The English of each phrase is on the left; what stands behind " = " is its Dutch. */
import type { AddedLanguage } from './added-languages.ts';

export const ${nameInCode(code)}: AddedLanguage = {
  code: ${JSON.stringify(code)},
  name: ${JSON.stringify(name)},
  marks: { decimal: ${JSON.stringify(marks.decimal)}, thousands: ${JSON.stringify(marks.thousands)} },
  help: ${JSON.stringify(help)},
  phrases: {
${rows.join('\n')}
  },
};
`;
}

/** "fr", "ptBr": what a file of a language exports. */
export function nameInCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z]+(.?)/g, (_, letter: string) => letter.toUpperCase());
}

/** What is missing, what has no phrase in the program, and what does not have the same slots as the English. */
export function faultsOf({ phrases }: Pick<AddedLanguage, 'phrases'>, of: readonly SourcePhrase[]): readonly string[] {
  const wanted = of.filter(hasWords);
  const keys = new Set(phraseKeys(wanted));
  const missing = wanted.filter(
    (phrase) => !(Object.hasOwn(phrases, phraseKey(phrase)) || Object.hasOwn(phrases, phrase.en)),
  );
  const english = new Set(wanted.map(({ en }) => en));
  return [
    ...missing.map(({ en, file }) => `missing (${file}): ${en}`),
    ...Object.keys(phrases).flatMap((key) => (keys.has(key) || english.has(key) ? [] : [`not in the program: ${key}`])),
    ...Object.entries(phrases).flatMap(([key, translation]) =>
      slotsOf(key.split(' = ')[0] ?? '') === slotsOf(translation) ? [] : [`other slots: ${key}`],
    ),
  ];
}

/** Each name in braces once, in order of the alphabet; a slot that only counts may be left out. */
function slotsOf(phrase: string): string {
  return [...new Set([...phrase.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot))].sort().join(' ');
}
