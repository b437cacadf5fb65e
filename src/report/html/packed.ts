/** Long texts as a page carries them: deflated, and in base64, which a browser unpacks by itself (`deflate-raw`). */
import { deflateSync, strToU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
const fill = '='.charCodeAt(0);

/** The same text gives the same letters on every platform: the library is plain JavaScript. */
export function packed(text: string): string {
  return base64(deflateSync(strToU8(text), { level: 6 }));
}

/** Many at once, as one by one they would cost more than the deflating. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    pieces.push(String.fromCharCode(...lettersOf(bytes.subarray(from, from + bytesAtOnce))));
  }
  return pieces.join('');
}

/** Whole groups of three, and so few that their letters fit among the arguments of a call. */
const bytesAtOnce = 3 * 4096;

/** As character codes: four for each three bytes, the last of them filled up. */
function lettersOf(bytes: Uint8Array): Uint8Array {
  const letters = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(fill);
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const [a, b, c] = [bytes[i] ?? 0, bytes[i + 1], bytes[i + 2]];
    letters[at] = codeOf(a >> 2);
    letters[at + 1] = codeOf(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) letters[at + 2] = codeOf(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) letters[at + 3] = codeOf(c & 63);
  }
  return letters;
}

function codeOf(digit: number): number {
  return codes[digit] ?? fill;
}
