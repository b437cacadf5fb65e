/**
 * Every chart, in the order in which a report shows them. A new chart is a file of its own and a line here. The room turns
 * results into Vega-Lite specs, a sentence that reads each, and the table behind it; it draws nothing itself. The page and
 * those who write files ask for the sheets. Begin here; chart.ts says what a chart is, theme.ts what all of them look like.
 */

import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { capacityUsed } from './capacity-used.ts';
import { casesInHand } from './cases-in-hand.ts';
import type { Chart, ChartSheet } from './chart.ts';
import { differencesChart } from './differences-chart.ts';
import { possibleWorlds } from './possible-worlds.ts';
import { queueLengths } from './queue-lengths.ts';
import { ranking } from './ranking.ts';
import { runningMean } from './running-mean.ts';
import { startUp } from './start-up.ts';
import { waitingTimes } from './waiting-times.ts';
import { whereCasesEnd } from './where-cases-end.ts';

export const charts: readonly Chart[] = [
  differencesChart,
  possibleWorlds,
  ranking,
  queueLengths,
  waitingTimes,
  capacityUsed,
  whereCasesEnd,
  casesInHand,
  runningMean,
  startUp,
];

export function chartSheets(comparison: Comparison, language: Language): readonly ChartSheet[] {
  return charts.flatMap((chart) => chart(comparison, language));
}
