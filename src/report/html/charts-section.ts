import { inLanguage, type Language } from '../../language/text.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { escapeHtml } from '../escape.ts';
import { inSentences } from '../phrases.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { details, hiddenHeading, scrollingPicture, section, tableHtml } from './elements.ts';

/**
 * Every chart of the page with what it says and the figures behind it; a chart without a picture keeps both.
 *
 * @param pictures SVG by the chart's name
 */
export function chartsSection(
  charts: readonly ChartSheet[],
  pictures: ReadonlyMap<string, string>,
  language: Language,
): Html {
  const shown = charts.filter(({ onPage }) => onPage);
  const figures = shown.map((sheet) => chartFigure(sheet, pictures, language));
  return section('charts', inLanguage(pageWords.charts, language), ...figures);
}

/**
 * @param pictures SVG by the chart's name; a live page draws what is missing
 * @param place what the reader has chosen, of which alone the chart is
 */
export function chartFigure(
  { name, title, reading, table }: ChartSheet,
  pictures: ReadonlyMap<string, string>,
  language: Language,
  place?: string,
): Html {
  const svg = pictures.get(name);
  const picture = svg === undefined ? '' : scrollingPicture(svg, name, inSentences([title, reading]));
  const caption = `<figcaption>${escapeHtml(reading)}</figcaption>`;
  const figures = details(inLanguage(pageWords.dataTable, language), tableHtml(table));
  const only = place === undefined ? '' : ` data-place="${escapeHtml(place)}"`;
  return `<figure class="chart" data-chart="${escapeHtml(name)}"${only}>${hiddenHeading(title)}\n${picture}\n${caption}\n${figures}</figure>`;
}
