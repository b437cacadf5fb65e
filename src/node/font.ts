/** The font that pictures are drawn with, from files of our own: a server without any font gets the same pictures. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Glyphs, glyphsIn } from '../report/figures/glyphs.ts';

export const fontFamily = 'DejaVu Sans';

/** Paths of a regular and a bold face. */
interface Faces {
  readonly regular: string;
  readonly bold: string;
}

const whole: Faces = {
  regular: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  bold: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
};

/** The same two with the characters of western languages alone, twenty times smaller. From `src` in the package too. */
const western: Faces = {
  regular: fileURLToPath(new URL('../../src/report/fonts/DejaVuSans.western.ttf', import.meta.url)),
  bold: fileURLToPath(new URL('../../src/report/fonts/DejaVuSans-Bold.western.ttf', import.meta.url)),
};

/** What the small regular face holds, which is what the bold one holds. */
let westernGlyphs: Glyphs | undefined;

/**
 * The files to draw `text` with: a few kilobytes where they hold all of it, as the library that draws reads them anew for
 * every letter. Which of them it is makes no difference to what is drawn.
 */
export function fontFilesFor(text: string): readonly string[] {
  westernGlyphs ??= glyphsIn(readFileSync(western.regular));
  return Object.values(westernGlyphs.hasAll(text) ? western : whole);
}

let ruler: ((text: string, size: number, isBold: boolean) => number) | undefined;

/** @returns measures the width in pixels of a text of a given size and weight */
export function textRuler(): (text: string, size: number, isBold: boolean) => number {
  ruler ??= rulerFor(glyphsIn(readFileSync(whole.regular)), glyphsIn(readFileSync(whole.bold)));
  return ruler;
}

function rulerFor(regular: Glyphs, bold: Glyphs): (text: string, size: number, isBold: boolean) => number {
  return (text, size, isBold) => size * (isBold ? bold : regular).width(text);
}
