import { unseen } from '../../scenario/reading/unseen.ts';

const everyUnseen = new RegExp(unseen.source, 'gu');

/** On one line, without characters that nobody sees: what stands in a log may be anything, and is shown on screens. */
export function readable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(everyUnseen, '').trim();
}
