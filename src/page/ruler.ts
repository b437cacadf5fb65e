/** How wide a text is: as pictures from the command line are measured, since a worker's own fonts differ everywhere. */
import { glyphsIn } from '../report/figures/glyphs.ts';
import regular from '../report/fonts/DejaVuSans.western.ttf';
import bold from '../report/fonts/DejaVuSans-Bold.western.ttf';

const bytes: Readonly<Record<'regular' | 'bold', Uint8Array>> = { regular, bold };
const faces = { regular: glyphsIn(bytes.regular), bold: glyphsIn(bytes.bold) };

/** In pixels. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  return size * faces[isBold ? 'bold' : 'regular'].width(text);
}
