/** Vega-Lite specs as pictures, without a browser or a canvas. */
import type { TopLevelSpec } from 'vega-lite';
import { withoutLabels } from '../report/charts/chart.ts';
import { textRuler } from './font.ts';
import { pngOf } from './png-of-svg.ts';

declare module 'vega' {
  /** Vega's own types leave out what it measures text with. */
  const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number;
  };
}

export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Loaded at the first chart and then kept: loading takes longer than most commands do. */
let libraries: ReturnType<typeof load> | undefined;

async function load() {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const width = textRuler();
  // Without a canvas Vega would guess that every letter is equally wide.
  vega.textMetrics.width = ({ fontSize, fontWeight }, text) =>
    width(String(text ?? ''), Number(fontSize ?? 11), fontWeight === 'bold' || Number(fontWeight) >= 600);
  return { vega, compile };
}

/** The same spec gives the same bytes, whatever was drawn before it. */
export async function drawChart(spec: TopLevelSpec): Promise<Picture> {
  libraries ??= load();
  const { vega, compile } = await libraries;
  // A copy, because Vega leaves marks of its own on the rows of a spec.
  const view = new vega.View(vega.parse(compile(structuredClone(spec)).spec), { renderer: 'none' });
  try {
    await view.runAsync();
    // Vega numbers the clip paths of a process; starting again keeps a picture from depending on those before it.
    vega.resetSVGDefIds();
    const svg = withoutLabels(await view.toSVG());
    return { svg, png: await pngOf(svg) };
  } finally {
    view.finalize();
  }
}
