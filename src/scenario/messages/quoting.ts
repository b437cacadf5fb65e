/** How messages show what a file says: in quotes, on one line, a few of many. */

import { asWritten, filled, type Text } from '../../language/text.ts';

/** What was probably meant; otherwise what there is to choose from. */
export function meantOr(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : filled({ en: 'Did you mean "{near}"?', nl: 'Bedoelt u "{near}"?' }, { near });
}

/** Behind a sentence; nothing where nothing is like what was found. */
export function didYouMean(near: string | undefined): Text {
  return near === undefined ? asWritten('') : filled(asWritten(' {meant}'), { meant: meantOr(near, asWritten('')) });
}

/** What to put there; nothing where that is not known. */
export function write(meant: string | undefined): Text {
  return meant === undefined ? asWritten('') : filled({ en: ' Write {meant}.', nl: ' Schrijf {meant}.' }, { meant });
}

/** The words from which one can be chosen; a few where there are many. */
export function oneOf(words: readonly string[]): Text {
  const [first = '', ...more] = words;
  if (words.length === 0) {
    return {
      en: 'one that the file declares (there is none yet)',
      nl: 'een naam die het bestand noemt (er is er nog geen)',
    };
  }
  if (more.length === 0) return asWritten(quote(first));
  const some = words.length > 13 ? words.slice(0, 12) : words;
  const others = words.length - some.length;
  const phrase =
    others > 0
      ? { en: 'one of {some} and {others} others', nl: 'een van {some} en {others} andere' }
      : { en: 'one of {some}', nl: 'een van {some}' };
  return filled(phrase, { some: listed(some), others });
}

export function listed(words: readonly string[]): string {
  return words.map((word) => shortened(word)).join(', ');
}

export function quote(text: string): string {
  return `"${shortened(text)}"`;
}

/** Found things that are described, not quoted. */
const things = new Map<string, Text>([
  ['nothing', { en: 'nothing', nl: 'niets' }],
  ['a list', { en: 'a list', nl: 'een lijst' }],
  ['an empty list', { en: 'an empty list', nl: 'een lege lijst' }],
  ['a mapping', { en: 'keys with values', nl: 'sleutels met waarden' }],
  ['a distribution', { en: 'a distribution', nl: 'een verdeling' }],
]);

/** What stands somewhere: as it is written, or what sort of thing it is. */
export function shown(found: string): Text {
  return things.get(found) ?? asWritten(quote(found));
}

/** At most eighty characters on one line, with what cannot be seen made visible. */
function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

export function oneLine(text: string): string {
  return (
    text
      // U+2028 and U+2029 first: they count as white space.
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (mark) => (/[\t\n\r]/.test(mark) ? ' ' : escaped(mark)))
      .replace(/\s+/g, ' ')
  );
}

/** As YAML and JSON write it between double quotes. */
function escaped(mark: string): string {
  const code = (mark.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
