/** How wide text is, as pictures from the command line are measured: a worker has no canvas that is the same everywhere. */
import { glyphsIn } from '../report/figures/glyphs.ts';
import regular from '../report/fonts/DejaVuSans.western.ttf';
import bold from '../report/fonts/DejaVuSans-Bold.western.ttf';

const bytes: Readonly<Record<'regular' | 'bold', Uint8Array>> = { regular, bold };
const faces = { regular: glyphsIn(bytes.regular), bold: glyphsIn(bytes.bold) };

/** @returns pixels */
export function measure(text: string, size: number, isBold: boolean): number {
  return size * faces[isBold ? 'bold' : 'regular'].width(text);
}
