import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFamily, fontFilesFor } from '../../src/node/font.ts';
import { glyphsIn } from '../../src/report/figures/glyphs.ts';

const western = fontFilesFor('Wachttijd');
const whole = fontFilesFor('время');

/** Every character of one cell of the plane that the small faces have. */
function westernCharacters(): string {
  const { hasAll } = glyphsIn(readFileSync(western[0] ?? ''));
  const all = Array.from({ length: 0xd800 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  return all.filter(hasAll).join('');
}

function drawn(text: string, weight: string, files: readonly string[]) {
  const lines = text.match(/.{1,60}/gu) ?? [];
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = lines.map(
    (line, i) =>
      `<text x="10" y="${20 * (i + 1)}" font-size="13" font-weight="${weight}" font-family="${fontFamily}" xml:space="preserve">${escaped(line)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${20 * (lines.length + 1)}">${rows.join('')}</svg>`;
  return new Resvg(svg, { font: { fontFiles: [...files], loadSystemFonts: false } }).render().pixels;
}

describe('the small faces', () => {
  it('are used where they have every character, and the whole faces elsewhere', () => {
    expect(western.map((file) => file.replace(/.*[/\\]/, ''))).toEqual([
      'DejaVuSans.western.ttf',
      'DejaVuSans-Bold.western.ttf',
    ]);
    expect(whole.map((file) => file.replace(/.*[/\\]/, ''))).toEqual(['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']);
    expect(fontFilesFor('Łódź, 1 – 2 ≥ 3 €\n„ééń” → ▲●◆ “één” ≈ −1 × 2…')).toEqual(western);
    for (const text of ['Ελλάδα', '日本', '😀', 'a\u0301']) expect(fontFilesFor(text), text).toEqual(whole);
  });

  it('are small, because they are read for every letter', () => {
    for (const file of western) expect(readFileSync(file).byteLength).toBeLessThan(40_000);
  });

  it('have the same characters in both weights', () => {
    const characters = westernCharacters();
    expect(characters.length).toBeGreaterThan(300);
    for (const file of western) expect(glyphsIn(readFileSync(file)).hasAll(characters)).toBe(true);
  });

  it.each([
    ['normal', 0],
    ['bold', 1],
  ] as const)('draw and measure as the whole faces do: %s', (weight, face) => {
    const words = 'fi fl ffi AVATAR Wachttijd Ty. “To” V, L’Y rijk ';
    const text = `${westernCharacters()}${words}`;
    expect(drawn(text, weight, western).equals(drawn(text, weight, whole))).toBe(true);
    const [small, large] = [western, whole].map((files) => glyphsIn(readFileSync(files[face] ?? '')));
    for (const character of text)
      expect([character, small?.width(character)]).toEqual([character, large?.width(character)]);
  });
});
