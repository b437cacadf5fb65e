/** The font that pictures are drawn with, from a package: a server without any font gets the same pictures. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glyphWidths } from './glyph-widths.ts';

export const fontFamily = 'DejaVu Sans';

const regular = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const bold = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));

/** Paths of the regular and the bold face. */
export const fontFiles: readonly string[] = [regular, bold];

/** @returns measures the width in pixels of a text of a given size and weight */
export function textRuler(): (text: string, size: number, isBold: boolean) => number {
  const widths = { regular: glyphWidths(readFileSync(regular)), bold: glyphWidths(readFileSync(bold)) };
  return (text, size, isBold) => size * widths[isBold ? 'bold' : 'regular'](text);
}
