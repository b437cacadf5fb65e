/** Long texts as a page carries them: deflated, and in base64, which a browser unpacks by itself (`deflate-raw`). */
import { deflateSync, strToU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The same text gives the same letters on every platform: the library is plain JavaScript. */
export function packed(text: string): string {
  return base64(deflateSync(strToU8(text), { level: 9 }));
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const known = Math.min(bytes.length - i, 3) + 1;
    pieces.push(four.map((digit, place) => (place < known ? digits.charAt(digit) : '=')).join(''));
  }
  return pieces.join('');
}
