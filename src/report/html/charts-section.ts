import type { Comparison } from '../../experiment/result.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { chartSheets } from '../charts/registry.ts';
import { escapeHtml } from '../escape.ts';
import type { Language } from '../language.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { details, hiddenHeading, inlinePicture, section, tableHtml } from './elements.ts';

/**
 * Every chart of the page with what it says and the figures behind it; a chart without a picture keeps both.
 *
 * @param pictures SVG by the chart's name
 */
export function chartsSection(comparison: Comparison, pictures: ReadonlyMap<string, string>, language: Language): Html {
  const sheets = chartSheets(comparison, language).filter(({ onPage }) => onPage);
  const figures = sheets.map((sheet) => figure(sheet, pictures.get(sheet.name), language));
  return section('charts', pageWords.charts[language], ...figures);
}

function figure({ name, title, reading, table }: ChartSheet, svg: string | undefined, language: Language): Html {
  const picture = svg === undefined ? '' : inlinePicture(svg, name, `${title}. ${reading}`);
  const caption = `<figcaption>${escapeHtml(reading)}</figcaption>`;
  const figures = details(pageWords.dataTable[language], tableHtml(table));
  return `<figure>${hiddenHeading(title)}\n${picture}\n${caption}\n${figures}</figure>`;
}
