/** A number over time per design: a line with a band over the replications, and the rows behind it. */

import type { Comparison, DesignResult, QueueSeries } from '../../experiment/result.ts';
import type { Cell, Grain } from '../../experiment/time/cells.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { cellFrom, eachCell, firstDayOf, lastCell } from '../dates/calendar-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { designTitle } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { countsInDesigns } from './counts-in-designs.ts';
import { momentText } from './time-axis.ts';

export interface Course {
  readonly design: DesignResult;
  readonly series: QueueSeries;
}

export interface CoursePoint {
  /** As `momentText` writes it: the middle of the cell. */
  readonly date: string;
  /** Where the cell begins, as tables have it, and what it is. */
  readonly from: string;
  readonly grain: Grain;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The average, in the digits of the table beside the chart. */
  readonly told: string;
}

/** Every design's series of one quantity at one place. */
export function coursesOf(
  { designs }: Comparison,
  quantity: QueueSeries['quantity'],
  kind: QueueSeries['where']['kind'],
  whereName: string,
): readonly Course[] {
  return designs.flatMap((design) =>
    design.series
      .filter((each) => each.quantity === quantity && each.where.kind === kind && each.whereName === whereName)
      .map((series) => ({ design, series })),
  );
}

/** A point in the middle of each cell that is drawn: all of them, so that the highest drawn is the highest there was. */
export function coursePoints({ design, series }: Course, language: Language): readonly CoursePoint[] {
  const { period } = design.plan;
  return drawnCells(series).flatMap((i) => {
    const cell = series.cells[i];
    if (cell === undefined) return [];
    return [
      {
        date: momentText(period, (cell.from + cell.until) / 2),
        from: firstDayOf(period.start, cell),
        grain: cell.grain,
        mean: tenths(series.mean[i]),
        low: tenths(series.p05[i]),
        high: tenths(series.p95[i]),
        told: meanText(series, i, language),
      },
    ];
  });
}

/** The numbers of the whole cells; of all, where none is whole. */
export function drawnCells({ cells }: Pick<QueueSeries, 'cells'>): readonly number[] {
  const whole = cells.flatMap((cell, i) => (cell.whole ? [i] : []));
  return whole.length > 0 ? whole : cells.map((_, i) => i);
}

/** At most `most` indices of a list, evenly spread, with the first and the last. */
export function thinned(length: number, most: number): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}

function tenths(value: number | undefined): number {
  return Math.round(10 * (value ?? 0)) / 10;
}

/** The average of the last cell that is drawn. */
export function lastMean({ series }: Course): number {
  return series.mean[drawnCells(series).at(-1) ?? -1] ?? 0;
}

/** "the last whole week" of what is drawn. */
export function lastDrawn(courses: readonly Course[], language: Language): string {
  const series = courses[0]?.series;
  const cell = series?.cells[drawnCells(series).at(-1) ?? -1];
  return cell === undefined ? '' : lastCell(cell, language);
}

/** "1,317 in “A” and 4 in “B”", the averages of the last cell that is drawn. */
export function lastCounts(comparison: Comparison, courses: readonly Course[], language: Language): string {
  const counts = courses.map((course) => ({
    mean: lastMean(course),
    count: countText(lastMean(course), language),
    design: designTitle(comparison, course.design, language),
  }));
  return countsInDesigns(counts, language);
}

/** An average number of cases: of few, tenths are reported too. @param beside the largest of those that it is reported with */
function countText(count: number, language: Language, beside = count): string {
  return formatNumber(count, Math.max(count, beside) < 10 ? 1 : 0, language);
}

/**
 * Which point of all lines is the highest, and of what time and design it is.
 *
 * @param place where, if the sentence before has not told it
 */
export function highestPoint(
  comparison: Comparison,
  courses: readonly Course[],
  language: Language,
  place?: string,
): string {
  const points = courses.flatMap(({ design: of, series }) =>
    drawnCells(series).map((i) => ({ design: of, cell: series.cells[i], mean: series.mean[i] ?? 0 })),
  );
  const [first, ...others] = points;
  if (first === undefined) return '';
  const { design, cell, mean } = others.reduce((best, each) => (each.mean > best.mean ? each : best), first);
  if (cell === undefined) return '';
  return fill(chartWords[place === undefined ? 'highest' : 'highestAt'], language, {
    place: place ?? '',
    count: countText(mean, language),
    stretch: cellFrom(design.plan.period.start, cell, language),
    design: designTitle(comparison, design, language),
  });
}

/** "1,317 (1,210 to 1,425)": the average and the band, of one cell. */
export function bandText({ mean, p05, p95 }: QueueSeries, index: number, language: Language): string {
  const text = (values: readonly number[]) => countText(values[index] ?? 0, language, p95[index]);
  if (p05[index] === p95[index]) return text(mean);
  return fill(rangeWords.range, language, { mean: text(mean), low: text(p05), high: text(p95) });
}

/** The average alone, in the same digits. */
function meanText({ mean, p95 }: QueueSeries, index: number, language: Language): string {
  return countText(mean[index] ?? 0, language, p95[index]);
}

/**
 * From so many replications on nine in ten of them stay within the band. Of fewer its edges, the 5th and the 95th percentile,
 * lie between the two lowest and between the two highest.
 */
export const enoughForBand = 20;

/** What stands in brackets in tables of averages over replications, for their captions. */
export function bandInTable(courses: readonly Course[], language: Language): string {
  const runs = courses[0]?.design.replications ?? 0;
  if (runs <= 1) return '';
  return runs < enoughForBand
    ? fill(chartWords.tableOfFew, language, { runs })
    : inLanguage(chartWords.tableOfBand, language);
}

/** The same of the last cell that is drawn. */
export function lastBandText(series: QueueSeries, language: Language): string {
  return bandText(series, drawnCells(series).at(-1) ?? -1, language);
}

/** The same in equal steps, so that dates and hours in a table are as far apart; the last step may be shorter. */
function inSteps(length: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(length / (most - 1)));
  const all = Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
  const last = length - 1;
  return all.at(-1) === last || last < 0 ? all : [...all, last];
}

/** A dozen stretches and what every design had in them. */
export function courseTable(
  comparison: Comparison,
  { title, courses }: { readonly title: string; readonly courses: readonly Course[] },
  language: Language,
): Table {
  const first = courses[0]?.series;
  const start = courses[0]?.design.plan.period.start ?? '';
  const drawn = first === undefined ? [] : drawnCells(first);
  const cells = inSteps(drawn.length, 13).flatMap((i) => first?.cells[drawn[i] ?? -1] ?? []);
  return {
    caption: fill(chartWords.courseTableCaption, language, {
      ...{ title, each: eachCell(first?.cells ?? [], language), band: bandInTable(courses, language) },
    }),
    columns: [
      words(inLanguage(tableWords.date, language)),
      ...courses.map(({ design }) => numbers(designTitle(comparison, design, language))),
    ],
    rows: cells.map((cell) => [
      firstDayOf(start, cell),
      ...courses.map(({ series }) => {
        const same = drawnCells(series).find((i) => isIn(cell.from, series.cells[i]));
        return same === undefined ? inLanguage(rangeWords.nothing, language) : bandText(series, same, language);
      }),
    ]),
  };
}

function isIn(moment: number, cell: Cell | undefined): boolean {
  return cell !== undefined && cell.from <= moment && moment < cell.until;
}
