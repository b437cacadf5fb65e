import { fontFamily, fontFilesFor } from './font.ts';
import { pngFile } from './png.ts';

/** Pixels of the PNG per pixel of the SVG, so that it prints well. */
const scale = 2;
/** Pixels of a PNG: a wider picture is given fewer of them for each of its own. */
const mostPixels = 24_000_000;

/** Loaded at the first picture and then kept. */
let library: Promise<typeof import('@resvg/resvg-js')> | undefined;

/** Drawn with the program's own font, on white where nothing is drawn: the same pixels on any machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  library ??= import('@resvg/resvg-js');
  const { Resvg } = await library;
  const font = { fontFiles: [...fontFilesFor(svg)], loadSystemFonts: false, defaultFontFamily: fontFamily };
  const fitTo = { mode: 'zoom', value: zoomOf(svg) } as const;
  const drawn = new Resvg(svg, { font, fitTo, background: '#ffffff' }).render();
  return pngFile(drawn.pixels, drawn.width, drawn.height);
}

function zoomOf(svg: string): number {
  const size = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (size === null) return scale;
  return Math.min(scale, Math.sqrt(mostPixels / (Number(size[1]) * Number(size[2]))));
}
