/** How many are waiting over time: a small chart per place side by side, and one of each place by itself. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { listed } from '../phrases.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { apart, bandChart } from './band-chart.ts';
import { bandLayers, bandNotes, designLines, hasMarkers } from './band-layers.ts';
import type { ChartSheet, Layers } from './chart.ts';
import { lineNotes } from './coinciding.ts';
import type { Course } from './course.ts';
import {
  bandInTable,
  coursesOf,
  courseTable,
  drawnCells,
  highestPoint,
  lastBandText,
  lastCounts,
  lastDrawn,
  lastMean,
} from './course.ts';
import { designStyles } from './design-styles.ts';
import { fileName } from './file-name.ts';
import { lineLegend, pixelsDown } from './line-legend.ts';
import { policyMarks, policyNotes } from './policy-marks.ts';
import { frame, ink, quiet, wrapped } from './theme.ts';
import { runOf } from './time-axis.ts';

interface PlaceCourses {
  readonly name: string;
  readonly title: string;
  readonly courses: readonly Course[];
}

export function queueLengths(comparison: Comparison, language: Language, chosen?: ChosenPlaces): readonly ChartSheet[] {
  const all = placesOver(comparison, 'resource', language)
    .filter(({ name }) => isShown(chosen, 'resource', name))
    .map((place) => ({ ...place, courses: coursesOf(comparison, 'waiting', 'resource', place.name) }))
    .filter(({ courses }) => courses.length > 0);
  const places = all.filter(({ courses }) => courses.some(({ series }) => series.mean.some((waiting) => waiting >= 1)));
  const idle = all.filter((place) => !places.includes(place)).map(({ title }) => title);
  if (places.length === 0) return [];
  const taken = new Set<string>();
  const each = places.map((place) => oneSheet(comparison, place, fileName('queue', place.name, taken), language));
  return [allSheet(comparison, places, idle, language), ...each];
}

function allSheet(
  comparison: Comparison,
  places: readonly PlaceCourses[],
  idle: readonly string[],
  language: Language,
): ChartSheet {
  const title = inLanguage(chartWords.queueTitle, language);
  const left = idle.length === 0 ? [] : [fill(chartWords.nobodyWaits, language, { places: listed(idle, language) })];
  const marks = policyMarks(comparison, language);
  const markers = hasMarkers(comparison);
  const all = designStyles(comparison, language);
  const lines = places.map(({ courses }) => designLines(comparison, courses, language));
  const drawn = all.filter(({ key }) => lines.some((own) => own.some(({ style }) => style.key === key)));
  const panels = places.map(({ title: text }, i) => {
    const own = lines[i] ?? [];
    return { text, own, notes: lineNotes(own, drawn, language).flatMap((note) => wrapped(note, 52)) };
  });
  const room = Math.max(...panels.map(({ notes }) => notes.length));
  const columns = Math.min(2, places.length);
  const width = columns === 1 ? 640 : 330;
  const spec: TopLevelSpec = {
    ...frame(title, [...bandNotes(comparison, language), ...policyNotes(marks, language), ...left], language),
    vconcat: [
      lineLegend(drawn, markers),
      {
        columns,
        spacing: { row: 30, column: 62 },
        concat: panels.map(({ text, own, notes }) => ({
          width,
          height: columns === 1 ? 320 : 170,
          layer: [
            ...bandLayers({
              ...{ lines: own, marks, markers, width, run: runOf(comparison) },
              axisTitle: inLanguage(chartWords.numberWaiting, language),
            }),
            ...panelTitle(wrapped(text, columns === 1 ? 76 : 44), notes, room),
          ],
          resolve: apart,
        })),
        resolve: apart,
      },
    ],
    resolve: apart,
  };
  const reading = allReading(comparison, places, language);
  return { name: 'queue-lengths', title, reading, spec, table: endTable(comparison, places, language), onPage: true };
}

/** Which list is the longest in the end, if there is one then, and where the highest point of all stands. */
function allReading(comparison: Comparison, places: readonly PlaceCourses[], language: Language): string {
  const byEnd = [...places].sort((a, b) => highestEnd(b) - highestEnd(a));
  const [longest] = byEnd;
  const [highest] = [...byEnd].sort((a, b) => highestMean(b) - highestMean(a));
  if (longest === undefined || highest === undefined) return '';
  const last = lastDrawn(longest.courses, language);
  const counts = lastCounts(comparison, longest.courses, language);
  // Less than is shown in the table beside it.
  const isEmpty = highestEnd(longest) < 0.05;
  const sentence = byEnd.length === 1 ? 'queueAtReading' : isEmpty ? 'queueReadingEmpty' : 'queueReading';
  return [
    fill(chartWords[sentence], language, { last, place: longest.title, counts }),
    highestPoint(comparison, highest.courses, language, highest === longest ? undefined : highest.title),
  ].join(' ');
}

const noteLead = 14;
const titleLead = 16;

/**
 * Above its chart, with what cannot be seen in it under it. Words of the chart itself, because a title of Vega moves with the
 * labels of the axis, and charts beside each other would have theirs at different heights.
 *
 * @param text its lines
 * @param room lines that there are for notes
 */
function panelTitle(text: readonly string[], notes: readonly string[], room: number): Layers {
  const base = -16;
  const top = base - noteLead * room - (room > 0 ? 3 : 0);
  const below = notes.map((note, i) => ({ text: note, y: base - noteLead * (room - 1 - i) }));
  const encoding = { x: { value: 0 }, y: pixelsDown, text: { field: 'text' } } as const;
  const mark = { type: 'text', align: 'left', baseline: 'bottom' } as const;
  return [
    {
      data: { values: [{ text: [...text], y: top - titleLead * (text.length - 1) }] },
      mark: { ...mark, fontSize: 13, fontWeight: 'bold', color: ink, lineHeight: titleLead },
      encoding,
    },
    ...(below.length === 0
      ? []
      : [{ data: { values: below }, mark: { ...mark, fontSize: 11, color: quiet }, encoding }]),
  ];
}

function oneSheet(comparison: Comparison, place: PlaceCourses, name: string, language: Language): ChartSheet {
  const title = fill(chartWords.queueAtTitle, language, { place: place.title });
  const spec = bandChart(
    comparison,
    place.courses,
    { title, axisTitle: inLanguage(chartWords.numberWaiting, language) },
    language,
  );
  const counts = lastCounts(comparison, place.courses, language);
  const last = lastDrawn(place.courses, language);
  const reading = [
    fill(chartWords.queueAtReading, language, { last, counts }),
    highestPoint(comparison, place.courses, language),
  ].join(' ');
  const table = courseTable(comparison, { title, courses: place.courses }, language);
  return { name, title, reading, spec, table, place: place.name, onPage: false };
}

function highestEnd({ courses }: PlaceCourses): number {
  return Math.max(...courses.map(lastMean));
}

function highestMean({ courses }: PlaceCourses): number {
  return Math.max(...courses.flatMap(({ series }) => drawnCells(series).map((i) => series.mean[i] ?? 0)));
}

function endTable(comparison: Comparison, places: readonly PlaceCourses[], language: Language): Table {
  const first = places[0]?.courses ?? [];
  return {
    caption: fill(chartWords.endTableCaption, language, {
      ...{ last: lastDrawn(first, language), band: bandInTable(first, language) },
    }),
    columns: [
      words(inLanguage(tableWords.place, language)),
      ...comparison.designs.map((design) => numbers(designTitle(comparison, design, language))),
    ],
    rows: places.map(({ title, courses }) => [
      title,
      ...comparison.designs.map(({ key }) => {
        const own = courses.find(({ design }) => design.key === key);
        return own === undefined ? inLanguage(rangeWords.nothing, language) : lastBandText(own.series, language);
      }),
    ]),
  };
}
