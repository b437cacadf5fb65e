import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/language/text.ts';
import { capitalised, listed } from '../../src/report/phrases.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
/** Every file with words for readers: a new one, and a new phrase in one, is looked at without being named here. */
const files = [
  ...readdirSync(`${src}report/words`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `report/words/${name}`),
  'cli/words.ts',
].sort();

interface Phrase {
  readonly name: string;
  /** In each language; a list (the months) by the number of each. */
  readonly text: Text;
}

/** Every phrase in what a module exports. Half a phrase, one without its other language, is one with nothing said there. */
function phrasesIn(name: string, words: unknown): readonly Phrase[] {
  if (typeof words !== 'object' || words === null) return [];
  if ('en' in words || 'nl' in words) return inBoth(name, partOf(words, 'en'), partOf(words, 'nl'));
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => phrasesIn(`${name}.${key}`, value));
}

function inBoth(name: string, en: unknown, nl: unknown): readonly Phrase[] {
  if (!(Array.isArray(en) && Array.isArray(nl))) return [{ name, text: { en: textOf(en), nl: textOf(nl) } }];
  const length = Math.max(en.length, nl.length);
  return Array.from({ length }, (_, i) => ({ name: `${name}.${i}`, text: { en: textOf(en[i]), nl: textOf(nl[i]) } }));
}

const partOf = (data: object, key: string): unknown => Object.entries(data).find(([name]) => name === key)?.[1];
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const modules: readonly unknown[] = await Promise.all(files.map((file) => import(`${src}${file}`)));
const all = modules.flatMap((words, i) => phrasesIn(files[i] ?? '', words));

/** But for the article, which a language fills in where it has more than one. */
const slots = (phrase: string) => {
  const found = [...phrase.matchAll(/\{(\w+)[:}]/g)].flatMap(([, slot = '']) => (slot === 'article' ? [] : [slot]));
  // How often a count is looked at depends on how many words a language bends by it.
  const counts = new Set([...phrase.matchAll(/\{(\w+):/g)].map(([, slot = '']) => slot));
  return [...found.filter((slot) => !counts.has(slot)), ...counts].sort();
};

/** English and Dutch at once, but for what is filled in around them. */
const alike = [
  ...['Computer', 'Dossier', 'Later', 'Open', 'Per', 'SHA', 'STRESSDES', 'Scenario', 'Status', 'Was', 'Zone'],
  ...['euro', 'in', 'later', 'per', 'week', 'zone'],
];

describe('the dictionaries', () => {
  const namesOf = (texts: typeof all) => texts.map(({ name }) => name);

  it('have phrases in every file but that which says how measures are told', () => {
    const silent = files.filter((file) => !all.some(({ name }) => name.startsWith(`${file}.`)));
    expect(silent).toEqual(['report/words/measure-words.ts']);
    expect(all.length).toBeGreaterThan(200);
  });

  it('say the same in both languages only where both have the word', () => {
    const letters = (phrase: string) => phrase.replaceAll(/\{\w+\}/g, '').replaceAll(/[^\p{L}]/gu, '');
    const same = all.filter(({ text }) => text.en === text.nl).map(({ text }) => letters(text.en));
    expect([...new Set(same)].filter((word) => word !== '' && !alike.includes(word))).toEqual([]);
  });

  it('fill in the same in both languages', () => {
    const names = (phrase: string) => String([...new Set(slots(phrase))]);
    const differing = all.filter(({ text }) => {
      const counts = [text.en, text.nl].some((phrase) => /\{\w+:/.test(phrase));
      return counts ? names(text.nl) !== names(text.en) : String(slots(text.nl)) !== String(slots(text.en));
    });
    expect(namesOf(differing)).toEqual([]);
  });

  it('have a form for one and another for more wherever they have one of the two', () => {
    const forms = (phrase: string) => [...phrase.matchAll(/\{\w+:((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g)];
    const counted = all.filter(({ text }) => [text.en, text.nl].some((phrase) => /\{\w+:/.test(phrase)));
    expect(counted.length).toBeGreaterThan(10);
    const torn = counted.filter(({ text }) =>
      [text.en, text.nl].some((phrase) => {
        const found = forms(phrase);
        const isWhole = found.length === [...phrase.matchAll(/\{\w+:/g)].length;
        return !isWhole || found.some(([, one, many]) => one === many);
      }),
    );
    expect(namesOf(torn)).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect(namesOf(all.filter(({ text }) => text.en.trim() === '' || text.nl.trim() === ''))).toEqual([]);
  });

  it('keep out words that have more than one meaning, and verdicts of statistical tests', () => {
    const unclear = /\bdelay|lead time|cycle time|signific|signifik/i;
    expect(namesOf(all.filter(({ text }) => unclear.test(text.en) || unclear.test(text.nl)))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('starts with a capital when a sentence starts with it', () => {
    expect(capitalised('écluse')).toBe('Écluse');
    expect(capitalised('')).toBe('');
  });
});

describe('a list of names', () => {
  it('has commas and an "and"', () => {
    expect(listed([], 'en')).toBe('');
    expect(listed(['a'], 'en')).toBe('a');
    expect(listed(['a', 'b'], 'nl')).toBe('a en b');
    expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});
