import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../src/report/html/packed.ts';

/** Of lengths around those at which pieces end, and of letters that take several bytes. */
const texts = [0, 1, 2, 3, 4, 5, 40, 41, 42].flatMap((length) =>
  ['x', 'é', '≥'].map((letter) => letter.repeat(length)),
);
/** Digits do not deflate well: what they make is longer than one piece. */
const digits = Array.from({ length: 30_000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 0).join('');

describe('a packed text', () => {
  it.each([...texts, digits, `${digits}1`, `${digits}12`])('is base64 of what inflates to the text (%#)', (text) => {
    const letters = packed(text);
    const bytes = Buffer.from(letters, 'base64');
    expect(bytes.toString('base64')).toBe(letters);
    expect(strFromU8(inflateSync(bytes))).toBe(text);
  });
});
