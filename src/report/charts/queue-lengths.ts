/** How many are waiting over time: a small chart per place side by side, and one of each place by itself. */
import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { bandLayers, bandNote } from './band-layers.ts';
import type { ChartSheet } from './chart.ts';
import type { Course } from './course.ts';
import {
  coursePoints,
  coursesOf,
  courseTable,
  highestPoint,
  lastBandText,
  lastCounts,
  lastDrawn,
  lastMean,
} from './course.ts';
import { fileName } from './file-name.ts';
import { policyMarks, policyNote } from './policy-marks.ts';
import { designScales, frame } from './theme.ts';
import { runOf } from './time-axis.ts';

interface PlaceCourses {
  readonly name: string;
  readonly title: string;
  readonly courses: readonly Course[];
}

export function queueLengths(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const all = placesOver(comparison, 'resource', language)
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
  const title = chartWords.queueTitle[language];
  const left = idle.length === 0 ? [] : [fill(chartWords.nobodyWaits[language], { places: listed(idle, language) })];
  const points = places.flatMap((place) => coursePoints(comparison, place.courses, place.title, language));
  const marks = policyMarks(comparison, language);
  const scales = designScales(comparison, language);
  const { data, layer } = bandLayers(points, scales, chartWords.numberWaiting[language], marks, runOf(comparison));
  const columns = Math.min(2, places.length);
  const spec: TopLevelSpec = {
    ...frame(title, [bandNote(comparison, language), ...policyNote(marks, language), ...left], language),
    data,
    facet: {
      field: 'place',
      type: 'nominal',
      sort: places.map((place) => place.title),
      header: { title: null, labelAnchor: 'start' },
    },
    columns,
    bounds: 'flush',
    spacing: { row: 62, column: 76 },
    spec: { width: columns === 1 ? 640 : 330, height: columns === 1 ? 320 : 170, layer },
    resolve: { scale: { y: 'independent' }, axis: { x: 'independent' } },
  };
  const [longest] = [...places].sort((a, b) => highestEnd(b) - highestEnd(a));
  const counts = listed(lastCounts(comparison, longest?.courses ?? [], language), language);
  const reading = [
    fill(chartWords.queueReading[language], {
      ...{ last: lastDrawn(longest?.courses ?? [], language), place: longest?.title ?? '', counts },
    }),
    highestPoint(comparison, longest?.courses ?? [], language),
  ].join(' ');
  return { name: 'queue-lengths', title, reading, spec, table: endTable(comparison, places, language), onPage: true };
}

function oneSheet(comparison: Comparison, place: PlaceCourses, name: string, language: Language): ChartSheet {
  const title = fill(chartWords.queueAtTitle[language], { place: place.title });
  const points = coursePoints(comparison, place.courses, place.title, language);
  const marks = policyMarks(comparison, language);
  const scales = designScales(comparison, language);
  const { data, layer } = bandLayers(points, scales, chartWords.numberWaiting[language], marks, runOf(comparison));
  const spec: TopLevelSpec = {
    ...frame(title, [bandNote(comparison, language), ...policyNote(marks, language)], language),
    data,
    width: 640,
    height: 320,
    layer,
  };
  const counts = listed(lastCounts(comparison, place.courses, language), language);
  const last = lastDrawn(place.courses, language);
  const reading = [
    fill(chartWords.queueAtReading[language], { last, counts }),
    highestPoint(comparison, place.courses, language),
  ].join(' ');
  return { name, title, reading, spec, table: courseTable(comparison, place.courses, language), onPage: false };
}

function highestEnd({ courses }: PlaceCourses): number {
  return Math.max(...courses.map(lastMean));
}

function endTable(comparison: Comparison, places: readonly PlaceCourses[], language: Language): Table {
  return {
    caption: fill(chartWords.endTableCaption[language], { last: lastDrawn(places[0]?.courses ?? [], language) }),
    columns: [
      words(tableWords.place[language]),
      ...comparison.designs.map((design) => numbers(designTitle(comparison, design, language))),
    ],
    rows: places.map(({ title, courses }) => [
      title,
      ...comparison.designs.map(({ key }) => {
        const own = courses.find(({ design }) => design.key === key);
        return own === undefined ? rangeWords.nothing[language] : lastBandText(own.series, language);
      }),
    ]),
  };
}
