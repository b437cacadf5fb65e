/**
 * Which characters a TrueType font has, and how wide they are: the advance widths of its glyphs, without kerning.
 *
 * After the OpenType specification: the character map in format 4 (16-bit characters), the advances in `hmtx`.
 */

export interface Glyphs {
  /** In ems: times the font size it is in pixels. */
  readonly width: (text: string) => number;
  /** Whether there is a glyph for everything in `text` but control characters, which are not drawn. */
  readonly hasAll: (text: string) => boolean;
}

export function glyphsIn(font: Uint8Array): Glyphs {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tableOffsets(view);
  const unitsPerEm = view.getUint16(tables('head') + 18);
  const withAdvance = view.getUint16(tables('hhea') + 34);
  const advances = tables('hmtx');
  const glyphOf = characterMap(view, tables('cmap'));
  // Glyphs after the last with an advance of its own have that last one's.
  const advance = (glyph: number) => view.getUint16(advances + 4 * Math.min(glyph, withAdvance - 1));
  return {
    width(text) {
      let units = 0;
      for (let i = 0; i < text.length; i += 1) units += advance(glyphOf(text.charCodeAt(i)));
      return units / unitsPerEm;
    },
    hasAll(text) {
      for (let i = 0; i < text.length; i += 1) {
        const character = text.charCodeAt(i);
        if (character >= 0x20 && glyphOf(character) === 0) return false;
      }
      return true;
    },
  };
}

function tableOffsets(view: DataView): (name: string) => number {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(name, view.getUint32(entry + 8));
  }
  return (name) => {
    const offset = offsets.get(name);
    if (offset === undefined) throw new RangeError(`The font has no table "${name}".`);
    return offset;
  };
}

/** Glyph of a 16-bit character; 0, the glyph for what is missing, where the font has none. */
function characterMap(view: DataView, cmap: number): (character: number) => number {
  const count = view.getUint16(cmap + 2);
  const subtables = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4));
  const map = subtables.find((offset) => view.getUint16(offset) === 4);
  if (map === undefined) throw new RangeError('The font has no character map in format 4.');
  const segments = view.getUint16(map + 6);
  const ends = map + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const ranges = deltas + segments;
  return (character) => {
    for (let at = 0; at < segments; at += 2) {
      if (view.getUint16(ends + at) < character) continue;
      const start = view.getUint16(starts + at);
      if (start > character) return 0;
      const range = view.getUint16(ranges + at);
      const glyph = range === 0 ? character : view.getUint16(ranges + at + range + 2 * (character - start));
      return glyph === 0 ? 0 : (glyph + view.getUint16(deltas + at)) & 0xffff;
    }
    return 0;
  };
}
