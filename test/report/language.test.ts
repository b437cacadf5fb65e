import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/plan/text.ts';
import { capitalised, fill, listed } from '../../src/report/language.ts';
import { chartWords } from '../../src/report/words/charts.ts';
import { descriptionWords, modelWords } from '../../src/report/words/description.ts';
import { diagramWords } from '../../src/report/words/diagram.ts';
import { differenceNames, differenceWords } from '../../src/report/words/differences.ts';
import { headlineWords } from '../../src/report/words/headline.ts';
import { measureWords } from '../../src/report/words/measures.ts';
import { auditWords, inputWords, methodWords } from '../../src/report/words/method.ts';
import { aboutWords, pageWords } from '../../src/report/words/page.ts';
import * as arrivalPhrases from '../../src/report/words/plan/arrivals.ts';
import * as resourcePhrases from '../../src/report/words/plan/resources.ts';
import * as valuePhrases from '../../src/report/words/plan/rules-and-values.ts';
import * as stepPhrases from '../../src/report/words/plan/steps.ts';
import { forecastWords, foundByWords, predictionWords } from '../../src/report/words/prediction.ts';
import { tableWords } from '../../src/report/words/tables.ts';
import { durationWords, rangeWords, unitWords } from '../../src/report/words/units.ts';
import { untilEmptyWords } from '../../src/report/words/until-empty.ts';
import {
  answerWords,
  bodies,
  leavingWords,
  openings,
  shortageWords,
  stateWords,
  whenWords,
} from '../../src/report/words/verdicts.ts';

const topics: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  ...{ differenceNames, untilEmptyWords },
  ...{ chartWords, differenceWords, headlineWords, auditWords, inputWords, methodWords, durationWords, modelWords },
  ...{ aboutWords, pageWords, predictionWords, forecastWords, foundByWords, tableWords, rangeWords },
  ...{ answerWords, bodies, leavingWords, shortageWords, stateWords, whenWords },
  ...{ descriptionWords, diagramWords },
  ...{ design: openings.design, place: openings.place, period: openings.period },
};
const phrases = Object.entries(topics).flatMap(([topic, words]) =>
  Object.entries(words).map(([name, text]) => ({ name: `${topic}.${name}`, text })),
);
/** The phrases of a plan in words: full and short, some of them a level deeper. */
const planPhrases = phrasesIn('plan', { ...arrivalPhrases, ...resourcePhrases, ...valuePhrases, ...stepPhrases });

function phrasesIn(name: string, words: object): readonly { readonly name: string; readonly text: Text }[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = `${name}.${key}`;
    if (isText(value)) return [{ name: path, text: value }];
    return typeof value === 'object' && value !== null ? phrasesIn(path, value) : [];
  });
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && 'nl' in value;
}

const slots = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();

const all = [
  ...phrases,
  ...planPhrases,
  ...Object.entries(measureWords).flatMap(([id, { label, definition }]) => [
    { name: `${id} label`, text: label },
    { name: `${id} definition`, text: definition },
  ]),
  ...Object.entries(unitWords).flatMap(([unit, forms]) =>
    Object.entries(forms).map(([form, text]) => ({ name: `${unit} ${form}`, text })),
  ),
];

describe('the dictionaries', () => {
  const namesOf = (texts: typeof all) => texts.map(({ name }) => name);

  it('have many phrases', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('fill in the same in both languages', () => {
    const differing = all.filter(({ text }) => String(slots(text.nl)) !== String(slots(text.en)));
    expect(namesOf(differing)).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect(namesOf(all.filter(({ text }) => text.en.trim() === '' || text.nl.trim() === ''))).toEqual([]);
  });

  it('keep out words that have more than one meaning, and verdicts of statistical tests', () => {
    const unclear = /\bdelay|lead time|cycle time|signific|signifik/i;
    expect(namesOf(all.filter(({ text }) => unclear.test(text.en) || unclear.test(text.nl)))).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is filled in, also where a slot comes twice or a value looks like a slot', () => {
    expect(fill('{a} and {b}, {a}', { a: '{b}', b: 2 })).toBe('{b} and 2, {b}');
  });

  it('takes values as they are, without the marks of a replacement', () => {
    expect(fill('to “{target}”', { target: '$& $1 $$' })).toBe('to “$& $1 $$”');
  });

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
