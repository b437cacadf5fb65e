/** Names and texts as they stand in a scenario file. */
import { readable } from '../reading/readable.ts';

/** Words that YAML, or the language, takes for something else. */
const taken = new Set([
  'null',
  'true',
  'false',
  'by',
  'otherwise',
  'the rest',
  'zone',
  'time waited',
  'earlier cases',
  'unlimited',
]);

/** As a key or a value; in quotes where YAML would read it as something else. */
export function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ()%.-]*$/u.test(text) && !text.endsWith(' ') && !taken.has(text.toLowerCase());
  return isPlain ? text : JSON.stringify(harmless(text));
}

/** A value of the language, such as a distribution: colons need quotes. */
export function yamlValue(value: string): string {
  return /[:#"'{}[\]]|^[%@&*!|>-]/.test(value) ? JSON.stringify(value) : value;
}

/** On one line, without characters that nobody sees. */
export const harmless = readable;

const longestName = 60;

/** Gives things names that the language takes and that nothing else in the file has. */
export class NameGiver {
  private readonly given = new Set<string>([...taken]);

  /** @param wanted as the log calls it */
  give(wanted: string): string {
    const plain = wanted
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}()-]+/gu, ' ')
      .replaceAll(/(^|\s)[-()]+(?=\s|$)/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const balanced = isBalanced(plain) ? plain : plain.replaceAll(/[()]/g, '').trim();
    const short = [...balanced].slice(0, longestName).join('').trim();
    const whole = isBalanced(short) ? short : short.replaceAll(/[()]/g, '').trim();
    const named = /^\p{L}/u.test(whole) ? whole : `item ${whole}`.trim();
    let name = named;
    for (let i = 2; this.given.has(name.toLowerCase()); i++) name = `${named} ${i}`;
    this.given.add(name.toLowerCase());
    return name;
  }
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
