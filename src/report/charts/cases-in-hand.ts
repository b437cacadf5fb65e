/** Cases inside the chain over time. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { chartWords } from '../words/charts.ts';
import { bandChart } from './band-chart.ts';
import type { ChartSheet } from './chart.ts';
import { coursesOf, courseTable, lastCounts, lastDrawn } from './course.ts';

export function casesInHand(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const courses = coursesOf(comparison, 'in hand', 'chain', 'chain');
  if (courses.length === 0) return [];
  const title = inLanguage(chartWords.inHandTitle, language);
  const spec = bandChart(
    comparison,
    courses,
    { title, axisTitle: inLanguage(chartWords.numberInHand, language) },
    language,
  );
  const counts = lastCounts(comparison, courses, language);
  const reading = fill(chartWords.inHandReading, language, { last: lastDrawn(courses, language), counts });
  const table = courseTable(comparison, { title, courses }, language);
  return [{ name: 'cases-in-hand', title, reading, spec, table, onPage: true }];
}
