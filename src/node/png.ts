/** PNG files: W3C, "Portable Network Graphics (PNG) Specification", third edition. */
import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A picture without transparency: red, green and blue in eight bits each, rows not filtered. Of drawings, which are large
 * areas of one colour, that takes half the time of a compressor that tries harder, and the file is no larger.
 *
 * @param rgba four bytes a pixel, of which the fourth is left out, row by row from the top; it is written over, as a copy of a
 * large picture would take tens of megabytes
 */
export function pngFile(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8); // Bits a channel.
  header.setUint8(9, 2); // Red, green, blue.
  const pixels = deflateSync(rowsOf(rgba, width, height), { level: 3 });
  return Buffer.concat([
    signature,
    ...chunk('IHDR', new Uint8Array(header.buffer)),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', new Uint8Array(0)),
  ]);
}

/** In place: no pixel is moved further back than it stood. Every row begins with the number of its filter, which is 0 for none. */
function rowsOf(rgba: Uint8Array, width: number, height: number): Uint8Array {
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const red = rgba[from++] ?? 0;
      const green = rgba[from++] ?? 0;
      const blue = rgba[from++] ?? 0;
      from++;
      if (x === 0) rgba[to++] = 0;
      rgba[to++] = red;
      rgba[to++] = green;
      rgba[to++] = blue;
    }
  }
  return rgba.subarray(0, to);
}

/** Length, kind, content and checksum of kind and content. */
function chunk(kind: 'IHDR' | 'IDAT' | 'IEND', content: Uint8Array): readonly Uint8Array[] {
  const name = Buffer.from(kind, 'latin1');
  return [big32(content.length), name, content, big32(crc32(content, crc32(name)))];
}

function big32(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
}
