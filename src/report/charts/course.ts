/** A number over time per design: a line with a band over the replications, and the rows behind it. */
import type { Comparison, DesignResult, QueueSeries } from '../../experiment/result.ts';
import { dateAt } from '../civil-date.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { designTitle } from '../titles.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';

export interface Course {
  readonly design: DesignResult;
  readonly series: QueueSeries;
}

export interface CoursePoint {
  readonly date: string;
  readonly design: string;
  readonly place: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Points per line that a picture can show; the file of queues has them all. */
const mostPoints = 120;

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

export function coursePoints(
  comparison: Comparison,
  courses: readonly Course[],
  place: string,
  language: Language,
): readonly CoursePoint[] {
  return courses.flatMap(({ design, series }) => {
    const title = designTitle(comparison, design, language);
    return thinned(series.at.length, mostPoints).map((i) => ({
      date: dateAt(design.plan.period.start, series.at[i] ?? 0),
      design: title,
      place,
      mean: tenths(series.mean[i]),
      low: tenths(series.p05[i]),
      high: tenths(series.p95[i]),
    }));
  });
}

/** At most `most` indices of a list, evenly spread, with the first and the last. */
export function thinned(length: number, most: number): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}

function tenths(value: number | undefined): number {
  return Math.round(10 * (value ?? 0)) / 10;
}

/** The average at the last moment. */
export function lastMean({ series }: Course): number {
  return series.mean.at(-1) ?? 0;
}

/** "1,317 in “A” and 4 in “B”", the counts at the end. */
export function lastCounts(comparison: Comparison, courses: readonly Course[], language: Language): readonly string[] {
  return courses.map((course) =>
    fill(chartWords.countIn[language], {
      count: formatNumber(lastMean(course), 0, language),
      design: designTitle(comparison, course.design, language),
    }),
  );
}

/** "1,317 (1,210 to 1,425)": the average and what nine in ten repeats stay within, at one moment. */
export function bandText({ mean, p05, p95 }: QueueSeries, index: number, language: Language): string {
  const whole = (values: readonly number[]) => formatNumber(values.at(index) ?? 0, 0, language);
  if (p05.at(index) === p95.at(index)) return whole(mean);
  return fill(rangeWords.range[language], { mean: whole(mean), low: whole(p05), high: whole(p95) });
}

/** A dozen dates and what every design had by then. */
export function courseTable(comparison: Comparison, courses: readonly Course[], language: Language): Table {
  const [first] = courses;
  const moments = first === undefined ? [] : thinned(first.series.at.length, 13);
  return {
    caption: chartWords.courseTableCaption[language],
    columns: [
      words(tableWords.date[language]),
      ...courses.map(({ design }) => numbers(designTitle(comparison, design, language))),
    ],
    rows: moments.map((i) => [
      dateAt(first?.design.plan.period.start ?? '', first?.series.at[i] ?? 0),
      ...courses.map(({ series }) => bandText(series, i, language)),
    ]),
  };
}
