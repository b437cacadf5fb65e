import { fontFamily, fontFiles } from './font.ts';

/** Pixels of the PNG per pixel of the SVG, so that it prints well. */
const scale = 2;

/** Loaded at the first picture and then kept. */
let library: Promise<typeof import('@resvg/resvg-js')> | undefined;

/** Drawn with the program's own font: the same on any machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  library ??= import('@resvg/resvg-js');
  const { Resvg } = await library;
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: fontFamily };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
