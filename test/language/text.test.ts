import { describe, expect, it } from 'vitest';
import { digitsOf, marksOf } from '../../src/language/marks.ts';
import {
  asWritten,
  fill,
  filled,
  inEveryLanguage,
  inLanguage,
  isLanguage,
  joinedBy,
  languages,
  linesOf,
  nameOf,
} from '../../src/language/text.ts';

/** The same in both languages. */
function both<const Form extends string>(phrase: Form): { readonly en: Form; readonly nl: Form } {
  return { en: phrase, nl: phrase };
}

describe('a phrase', () => {
  it('is filled in, also where a slot comes twice or a value looks like a slot', () => {
    expect(fill(both('{a} and {b}, {a}'), 'en', { a: '{b}', b: 2 })).toBe('{b} and 2, {b}');
  });

  it('has the number of what it counts', () => {
    const words = both('{n:One thing is|{n} things are} {place}');
    expect(fill(words, 'nl', { n: 1, place: 'here' })).toBe('One thing is here');
    expect(fill(words, 'nl', { n: 0, place: '{n:a|b}' })).toBe('0 things are {n:a|b}');
    const counts = ['1', '21', '0.1', '1.0', 'about 1', 'about 11'];
    expect(counts.map((n) => fill(both('{n} {n:case|cases}'), 'en', { n }))).toEqual([
      ...['1 case', '21 cases', '0.1 cases', '1.0 cases', 'about 1 case', 'about 11 cases'],
    ]);
  });

  it('takes values as they are, without the marks of a replacement', () => {
    expect(fill(both('to “{target}”'), 'nl', { target: '$& $1 $$' })).toBe('to “$& $1 $$”');
  });

  it('ends a sentence once where a title ends with a full stop', () => {
    const phrase = both('Then to “{target}”. From {from}..{to} on.');
    expect(fill(phrase, 'en', { target: 'Granted.', from: 1, to: 2 })).toBe('Then to “Granted.” From 1..2 on.');
    expect(fill(phrase, 'en', { target: 'Granted', from: 1, to: 2 })).toBe('Then to “Granted”. From 1..2 on.');
  });
});

describe('a text', () => {
  it('of parts has each part in its own language', () => {
    const place = { en: 'the desk', nl: 'de balie' };
    const text = filled({ en: '{count} at {place}', nl: 'bij {place}: {count}' }, { count: 2, place });
    expect(text).toEqual({ en: '2 at the desk', nl: 'bij de balie: 2' });
    expect(inEveryLanguage((language) => `${language}: ${inLanguage(place, language)}`)).toEqual({
      ...{ en: 'en: the desk', nl: 'nl: de balie' },
    });
  });

  it('of several lists them', () => {
    const or = { en: ' or ', nl: ' of ' };
    expect(joinedBy([], asWritten(', '), or)).toEqual({ en: '', nl: '' });
    expect(joinedBy(['a'], asWritten(', '), or)).toEqual({ en: 'a', nl: 'a' });
    expect(joinedBy(['a', 'b', { en: 'c', nl: 'd' }], asWritten(', '), or)).toEqual({
      en: 'a, b or c',
      nl: 'a, b of d',
    });
    expect(linesOf([or, or])).toEqual({ en: ' or \n or ', nl: ' of \n of ' });
  });

  it('that is none is none in every language', () => {
    expect(inLanguage(undefined, 'nl')).toBeUndefined();
  });
});

describe('languages', () => {
  it('are English, Dutch and what is added', () => {
    expect(languages.slice(0, 2)).toEqual(['en', 'nl']);
    expect(languages.map(nameOf).slice(0, 2)).toEqual(['English', 'Nederlands']);
    expect(['en', 'nl', 'xx', undefined].map(isLanguage)).toEqual([true, true, false, false]);
  });

  it('write numbers in their own way', () => {
    expect(marksOf('nl')).toEqual({ decimal: ',', thousands: '.' });
    expect(digitsOf(1234.5)).toEqual({ en: '1234.5', nl: '1234,5' });
  });
});
