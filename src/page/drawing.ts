/** A worker that draws: chart specs into SVG, by Vega's interpreter, which makes no code while the page is read. */
import { parse, resetSVGDefIds, textMetrics as ruler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { glyphsIn } from '../report/figures/glyphs.ts';
import regular from '../report/fonts/DejaVuSans.western.ttf';
import bold from '../report/fonts/DejaVuSans-Bold.western.ttf';
import type { Call } from './calls.ts';
import { answer } from './calls.ts';

export interface DrawingCalls {
  readonly draw: Call<TopLevelSpec, string>;
}

declare module 'vega' {
  /** Vega's own types leave out what it measures text with. */
  const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number;
  };
}

const bytes: Readonly<Record<'regular' | 'bold', Uint8Array>> = { regular, bold };
const faces = { regular: glyphsIn(bytes.regular), bold: glyphsIn(bytes.bold) };
// As pictures from the command line are measured: a worker has no canvas that is the same everywhere.
ruler.width = ({ fontSize, fontWeight }, text) => {
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  return Number(fontSize ?? 11) * faces[isBold ? 'bold' : 'regular'].width(String(text ?? ''));
};

async function draw(spec: TopLevelSpec): Promise<string> {
  const runtime = parse(compile(spec).spec, undefined, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter });
  try {
    await view.runAsync();
    resetSVGDefIds();
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

addEventListener('message', ({ ports: [port] }) => {
  if (port !== undefined) answer<DrawingCalls>(port, { draw });
});
