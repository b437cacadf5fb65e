/**
 * The room `language/`: what a reader sees, in every language. Every other room may call it, and it knows none of them. Begin
 * here for texts, with marks.ts for numbers, and with added-languages.ts to add a language.
 *
 * A text stands in the code in English and in Dutch, side by side; an added language translates the English. Whoever shows a
 * text asks for it with {@link inLanguage} or {@link fill}; whoever makes one of parts keeps it in every language with
 * {@link filled} or {@link inEveryLanguage}.
 */
import { addedLanguages } from './added-languages.ts';

declare const added: unique symbol;

/** Of one of {@link addedLanguages}. */
type AddedLanguageCode = string & { readonly [added]: true };

export type Language = 'en' | 'nl' | AddedLanguageCode;

/** As it is written in the code; a text that was made of parts has the added languages too. */
export interface Text {
  readonly en: string;
  readonly nl: string;
  readonly [code: AddedLanguageCode]: string;
}

/** English first. */
export const languages: readonly Language[] = ['en', 'nl', ...addedLanguages.map(({ code }) => code).filter(isAdded)];

function isAdded(language: string): language is AddedLanguageCode {
  return addedLanguages.some(({ code }) => code === language);
}

export function isLanguage(code: string | undefined): code is Language {
  return languages.some((language) => language === code);
}

/** What the language calls itself. */
export function nameOf(language: Language): string {
  if (language === 'en') return 'English';
  if (language === 'nl') return 'Nederlands';
  return addedLanguages.find(({ code }) => code === language)?.name ?? language;
}

/** @returns the text in the language; in English where the language has no translation of it; nothing of no text */
export function inLanguage(text: Text, language: Language): string;
export function inLanguage(text: Text | undefined, language: Language): string | undefined;
export function inLanguage(text: Text | undefined, language: Language): string | undefined {
  if (text === undefined || language === 'en' || language === 'nl') return text?.[language];
  return text[language] ?? translation(text, language) ?? text.en;
}

function translation({ en, nl }: Text, language: AddedLanguageCode): string | undefined {
  const phrases = addedLanguages.find(({ code }) => code === language)?.phrases;
  return phrases?.[`${en} = ${nl}`] ?? phrases?.[en];
}

/** The text that `made` gives in each language. */
export function inEveryLanguage(made: (language: Language) => string): Text {
  return { en: made('en'), nl: made('nl'), ...inAddedLanguages(made) };
}

/** What is the same in every language, such as a key, or a form in which others are put together. */
export function asWritten<const Form extends string>(text: Form): Phrase<Form> {
  return { en: text, nl: text, ...inAddedLanguages(() => text) };
}

function inAddedLanguages(made: (language: Language) => string): Readonly<Record<string, string>> {
  const others = languages.filter((language) => language !== 'en' && language !== 'nl');
  return Object.fromEntries(others.map((language) => [language, made(language)]));
}

/** Texts with something between them, such as a comma. @param last between the last two, such as " or " */
export function joinedBy(texts: readonly (string | Text)[], between: Text, last = between): Text {
  return inEveryLanguage((language) => {
    const parts = texts.map((text) => (typeof text === 'string' ? text : inLanguage(text, language)));
    const [end = '', ...others] = parts.toReversed();
    const start = others.toReversed().join(inLanguage(between, language));
    return others.length === 0 ? end : `${start}${inLanguage(last, language)}${end}`;
  });
}

/** Texts under each other. */
export function linesOf(texts: readonly Text[]): Text {
  return joinedBy(texts, asWritten('\n'));
}

/** The names in braces of a phrase, read by the compiler: 'place' for "{place} keeps up", 'count' for "{count:input|inputs}". */
type Slots<Form extends string> = Form extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Counted}:${string}` ? Counted : Slot) | Slots<Rest>
  : never;

/** A text whose phrases are of this form, such as `${string}{place}${string}`. */
export type Phrase<Form extends string> = Text & { readonly en: Form; readonly nl: Form };

/** What fills the slots of a phrase. */
export type ValuesOf<Filled extends Text, Value> = Readonly<Record<Slots<Filled['en'] | Filled['nl']>, Value>>;

/**
 * @returns the phrase in the language with its slots filled; a slot that is left out does not compile. Of
 * `{count:input|inputs}` the first where the count is 1, as it is written, and the second otherwise
 */
export function fill<const Filled extends Text>(
  phrase: Filled,
  language: Language,
  values: ValuesOf<Filled, string | number>,
): string {
  return withSlots(inLanguage(phrase, language), new Map(Object.entries<string | number>(values)));
}

/** As {@link fill}, in every language; a value that is a text is filled in in the same one. */
export function filled<const Filled extends Text>(
  phrase: Filled,
  values: ValuesOf<Filled, string | number | Text>,
): Text {
  const entries = Object.entries<string | number | Text>(values);
  return inEveryLanguage((language) => {
    const inside = entries.map(
      ([slot, value]) => [slot, typeof value === 'object' ? inLanguage(value, language) : value] as const,
    );
    return withSlots(inLanguage(phrase, language), new Map(inside));
  });
}

/** What stands for one, and for any other number of something; either may name slots. */
const counted = /\{(\w+):((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g;

/** "1", "about 1"; not 21, nor 0.1. */
const isOne = /(?:^|[^\d.,])1$/;

function withSlots(phrase: string, values: ReadonlyMap<string, string | number>): string {
  const inNumber = phrase.replace(counted, (_, slot: string, one: string, many: string) => {
    return isOne.test(String(values.get(slot))) ? one : many;
  });
  const sentence = inNumber.replace(/\{(\w+)\}/g, (_, slot: string) => String(values.get(slot)));
  // A title may end with a full stop of its own, which then ends the sentence too.
  return sentence.replaceAll('.”.', '.”');
}

/** What went wrong, told to a reader: what was expected and what was found, and what to try. */
export class UserFacingError extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = this.constructor.name;
    this.text = text;
  }
}
