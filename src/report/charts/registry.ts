/** Every chart, in the order in which a report shows them. A new chart is a file of its own and a line here. */
import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { capacityUsed } from './capacity-used.ts';
import { casesInHand } from './cases-in-hand.ts';
import type { Chart, ChartSheet } from './chart.ts';
import { differencesChart } from './differences-chart.ts';
import { queueLengths } from './queue-lengths.ts';
import { waitingTimes } from './waiting-times.ts';
import { whereCasesEnd } from './where-cases-end.ts';

const charts: readonly Chart[] = [
  differencesChart,
  queueLengths,
  waitingTimes,
  capacityUsed,
  whereCasesEnd,
  casesInHand,
];

export function chartSheets(comparison: Comparison, language: Language): readonly ChartSheet[] {
  return charts.flatMap((chart) => chart(comparison, language));
}
