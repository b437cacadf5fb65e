/** What can be taken away from a chart, or from the whole: figures, pictures and specs, as files. */
import { marksOf } from '../language/marks.ts';
import { inLanguage, type Language } from '../language/text.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { Asking } from './calls.ts';
import type { DrawingCalls } from './drawing.ts';
import { downloadLabel, placeOf, pngOf, svgFile } from './figures.ts';
import type { Opened, StudyCalls } from './study-worker.ts';

export interface Tools {
  readonly study: Asking<StudyCalls>;
  readonly drawing: Asking<DrawingCalls>;
  readonly opened: Opened;
  readonly language: () => Language;
}

/** Once for each chart, and for the part about reproducing. */
export function addTools(below: ParentNode, tools: Tools): void {
  for (const figure of below.querySelectorAll('figure.chart:not(:has(.downloads))')) {
    const row = toolsOf(figure.getAttribute('data-chart') ?? '', figure, tools);
    figure.querySelector('details')?.append(row);
  }
  const reproduce = below.querySelector('#reproduce .body:not(:has(.downloads))');
  reproduce?.append(fileTools(tools));
}

function toolsOf(name: string, figure: Element, tools: Tools): Element {
  const { study, drawing, language } = tools;
  const title = figure.querySelector('h3')?.textContent ?? name;
  const row = rowOf();
  const add = (label: string, ending: string, make: () => Promise<BlobPart | undefined>) =>
    row.append(
      button(label, downloadLabel(label, title, language()), async () => save(await make(), `${name}${ending}`)),
    );
  const asked = () => ({ name, language: language(), place: placeOf(figure) });
  const dialect = () => (marksOf(language()).decimal === ',' ? 'excel-nl' : 'plain');
  add(inLanguage(words.data, language()), '.csv', () => study('chartCsv', { ...asked(), dialect: dialect() }));
  add('SVG', '.svg', () => svgFile(asked(), study, drawing));
  add('PNG', '.png', async () => {
    const svg = await svgFile(asked(), study, drawing);
    return svg === undefined ? undefined : pngOf(svg);
  });
  add('Vega-Lite', '.vl.json', async () => {
    const chart = await study('chart', asked());
    return chart && `${JSON.stringify(chart.spec, undefined, 2)}\n`;
  });
  return row;
}

/** The files that the command line writes, of what is shown. */
function fileTools({ study, opened, language }: Tools): Element {
  const row = rowOf();
  for (const name of opened.files) {
    row.append(
      button(name, name, async () => save(await study('file', { name, language: language(), dialect: 'plain' }), name)),
    );
  }
  const workbook = 'results.xlsx';
  row.append(button(workbook, workbook, async () => save(await study('workbook', { language: language() }), workbook)));
  return row;
}

function rowOf(): Element {
  const row = document.createElement('div');
  row.className = 'tools downloads';
  return row;
}

function button(text: string, label: string, act: () => Promise<void>): Element {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== text) made.setAttribute('aria-label', label);
  made.addEventListener('click', () => void act());
  return made;
}

function save(content: BlobPart | undefined, name: string): void {
  if (content === undefined) return;
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
