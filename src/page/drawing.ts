/** A worker that draws: chart specs into SVG, by Vega's interpreter, which makes no code while the page is read. */
import { parse, resetSVGDefIds, textMetrics as ruler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import type { Call } from './calls.ts';
import { answer } from './calls.ts';
import { measure } from './text-ruler.ts';

export interface DrawingCalls {
  readonly draw: Call<TopLevelSpec, string>;
}

declare module 'vega' {
  /** Vega's own types leave out what it measures text with. */
  const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number;
  };
}

ruler.width = ({ fontSize, fontWeight }, text) =>
  measure(String(text ?? ''), Number(fontSize ?? 11), fontWeight === 'bold' || Number(fontWeight) >= 600);

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
