/** Cases inside the chain over time. */
import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { chartWords } from '../words/charts.ts';
import { bandLayers, bandNote } from './band-layers.ts';
import type { ChartSheet } from './chart.ts';
import { coursePoints, coursesOf, courseTable, lastCounts, lastDrawn } from './course.ts';
import { policyMarks, policyNote } from './policy-marks.ts';
import { designScales, frame } from './theme.ts';
import { runOf } from './time-axis.ts';

export function casesInHand(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const courses = coursesOf(comparison, 'in hand', 'chain', 'chain');
  if (courses.length === 0) return [];
  const title = chartWords.inHandTitle[language];
  const points = coursePoints(comparison, courses, '', language);
  const marks = policyMarks(comparison, language);
  const scales = designScales(comparison, language);
  const { data, layer } = bandLayers(points, scales, chartWords.numberInHand[language], marks, runOf(comparison));
  const spec: TopLevelSpec = {
    ...frame(title, [bandNote(comparison, language), ...policyNote(marks, language)], language),
    data,
    width: 640,
    height: 300,
    layer,
  };
  const counts = listed(lastCounts(comparison, courses, language), language);
  const reading = fill(chartWords.inHandReading[language], { last: lastDrawn(courses, language), counts });
  return [
    { name: 'cases-in-hand', title, reading, spec, table: courseTable(comparison, courses, language), onPage: true },
  ];
}
