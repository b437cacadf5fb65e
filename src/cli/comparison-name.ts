import { cutToBytes } from '../node/partial-name.ts';
import { sha256 } from '../node/sha256.ts';

/** In bytes: a name of all designs may be so long, which leaves room for what stands around it in names and on a screen. */
const mostBytes = 100;
/** Of each of the two designs that a short name begins with. */
const mostBytesOfOne = 36;

/**
 * What the folder of a comparison is called: `a-vs-b-vs-c`; where that is too long, or would not tell where a name ends, the
 * first two designs, how many more there are, and eight digits of a hash of all of them in their order, so that no two
 * comparisons share a name: `a-vs-b-and-6-more-0a1b2c3d`.
 *
 * @param keys of two designs or more, in the order of the command line
 */
export function comparisonName(keys: readonly string[]): string {
  const whole = keys.join('-vs-');
  const isPlain = !keys.some((key) => key.includes('-vs-'));
  if (isPlain && Buffer.byteLength(whole) <= mostBytes) return whole;
  const named = keys.slice(0, 2).map((key) => cutToBytes(key, mostBytesOfOne).replace(/[-. ]+$/, ''));
  const others = keys.length - named.length;
  const more = others === 0 ? '' : `-and-${others}-more`;
  return `${named.join('-vs-')}${more}-${sha256(JSON.stringify(keys)).slice(0, 8)}`;
}
