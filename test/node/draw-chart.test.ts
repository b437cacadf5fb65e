import { Resvg } from '@resvg/resvg-js';
import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/language/text.ts';
import { drawChart } from '../../src/node/draw-chart.ts';
import { fontFilesFor, textRuler } from '../../src/node/font.ts';
import { toldInWords } from '../../src/report/charts/chart.ts';
import { chartSheets } from '../../src/report/charts/registry.ts';
import { escapeHtml } from '../../src/report/escape.ts';
import { comparison } from '../report/fixture.ts';

const titled: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: { text: 'Wachtrij <"]]>', anchor: 'start', fontSize: 24 },
  width: 300,
  height: 100,
  background: 'white',
  padding: 10,
  config: { font: 'DejaVu Sans, sans-serif' },
  data: { values: [{ a: 1, b: 2 }] },
  mark: 'point',
  encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
};

const fontFiles = [...fontFilesFor('')];

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The pixels of a PNG, by drawing it again as an image. */
function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${image}" width="${width}" height="${height}"/></svg>`;
  return { width, height, rgba: new Resvg(svg).render().pixels };
}

/** Dark pixels in the topmost rows. */
function inkIn({ width, rgba }: Pixels, rows: number): number {
  let dark = 0;
  for (let i = 0; i < rows * width * 4; i += 4) if ((rgba[i] ?? 255) < 128) dark += 1;
  return dark;
}

describe('a chart', () => {
  it('is an SVG and a PNG, twice as wide', async () => {
    const { svg, png } = await drawChart(titled);
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(width).toBeGreaterThan(300);
    expect(pixelsOf(png).width).toBe(2 * width);
  });

  it('has its title drawn, on a machine without fonts', async () => {
    const { svg, png } = await drawChart(titled);
    const without = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } });
    expect(inkIn(pixelsOf(png), 60)).toBeGreaterThan(500);
    expect(inkIn(pixelsOf(without.render().asPng()), 60)).toBe(0);
  });

  it('keeps hostile text as text', async () => {
    const { svg } = await drawChart(titled);
    expect(svg).toContain('Wachtrij &lt;');
  });

  it('is the same, byte for byte, whatever was drawn before it', async () => {
    const [differences, queues] = chartSheets(comparison, 'en');
    if (differences === undefined || queues === undefined) throw new Error('The fixture has charts.');
    const first = await drawChart(queues.spec);
    await drawChart(differences.spec);
    const again = await drawChart(queues.spec);
    expect(again.svg).toBe(first.svg);
    expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
  });

  it('leaves its spec as it was', async () => {
    const before = structuredClone(titled);
    await drawChart(titled);
    expect(titled).toEqual(before);
  });

  it.each(['en', 'nl'] as const)('shows the months of the language: %s', async (language) => {
    const sheet = chartSheets(comparison, language).find(({ name }) => name === 'cases-in-hand');
    if (sheet === undefined) throw new Error('The fixture has cases in hand.');
    const { svg } = await drawChart(sheet.spec);
    expect(svg).toContain(inLanguage({ en: 'Jul 2014', nl: 'jul 2014' }, language));
    expect(svg).toContain(inLanguage({ en: '1,200', nl: '1.200' }, language));
  });

  it('cuts no label short, and is told as a whole in the language of the chart, no mark of it in English', async () => {
    for (const sheet of chartSheets(comparison, 'nl')) {
      const { svg } = await drawChart(sheet.spec);
      expect(svg).not.toContain('…');
      const told = toldInWords(svg, sheet).match(/ (?:role|aria-[a-z]+)="[^"]*/g);
      expect(told).toEqual([' role="img', expect.stringContaining(` aria-label="${escapeHtml(sheet.title)}`)]);
    }
  });

  it.each(['en', 'nl'] as const)('ends no sentence of its description twice: %s', (language) => {
    for (const { spec } of chartSheets(comparison, language)) expect(spec.description).not.toMatch(/[.?!]\. /);
  });

  it('has nothing that takes a layer of the size of the picture: no clipping, no translucent group', async () => {
    for (const { spec, name } of chartSheets(comparison, 'en')) {
      const { svg } = await drawChart(spec);
      expect([name, ...svg.matchAll(/ (?:clip-path|mask|filter)="[^"]*"| opacity="0?\.\d+"/g)]).toEqual([name]);
    }
  });

  it('keeps all its text inside the picture', async () => {
    for (const { spec, name } of chartSheets(comparison, 'nl')) {
      const { svg, png } = await drawChart(spec);
      const { width, height, rgba } = pixelsOf(png);
      const edge = (x: number, y: number) => rgba[4 * (y * width + x)];
      const left = Array.from({ length: height }, (_, y) => Math.min(edge(0, y) ?? 0, edge(width - 1, y) ?? 0));
      expect([name, Math.min(...left)]).toEqual([name, 255]);
      expect(svg).not.toBe('');
    }
  });
});

describe('the ruler of text', () => {
  const ruler = textRuler();

  it.each(['Wachttijd', 'A', ' ', 'Ünïcode –', '1.234,5%'])('measures "%s" as the font has it', (text) => {
    const marked = (inner: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="10" y="100" font-size="100" font-family="DejaVu Sans" xml:space="preserve">${inner}</text></svg>`;
    const box = (inner: string) => new Resvg(marked(inner), { font: { loadSystemFonts: false, fontFiles } }).getBBox();
    // A bar on either side, so that the advance of the text is the distance between them.
    const [narrow, wide] = [box('||'), box(`|${text}|`)];
    const drawn = (wide?.width ?? 0) - (narrow?.width ?? 0);
    // Pairs of letters that are drawn closer together are not counted.
    expect(Math.abs(ruler(text, 100, false) / drawn - 1)).toBeLessThan(0.02);
  });

  it('finds bold text wider', () => {
    expect(ruler('Wachttijd', 12, true)).toBeGreaterThan(ruler('Wachttijd', 12, false));
  });

  it('measures what the font lacks by the sign for that', () => {
    expect(ruler('日', 100, false)).toBeGreaterThan(0);
  });
});
