/** The report of what was found, byte for byte as the command line writes it but for the versions that it states. */

import { predictPeriods } from '../../experiment/predict/predict-periods.ts';
import type { Language } from '../../language/text.ts';
import type { ChartSheet } from '../../report/charts/chart.ts';
import { fitted } from '../../report/charts/fitted.ts';
import { chartSheets } from '../../report/charts/registry.ts';
import { chainDiagram } from '../../report/diagram/chain-diagram.ts';
import type { ChainSheet } from '../../report/diagram/chain-sheets.ts';
import { chainsToDraw, countedIn, madeForecast } from '../../report/diagram/chain-sheets.ts';
import type { Versions } from '../../report/documents/manifest.ts';
import { firstChart, firstPictures, firstRooms } from '../../report/html/first-screen.ts';
import { packed } from '../../report/html/packed.ts';
import type { PageBundle } from '../../report/html/page.ts';
import { pageDataText } from '../../report/html/page-data.ts';
import { reportHtml } from '../../report/html/report.ts';
import { studyHtml } from '../../report/html/study.ts';
import type { Asking } from '../calls.ts';
import type { DrawingCalls } from '../drawing.ts';
import { textWidth } from '../ruler.ts';
import type { Answer } from './questions.ts';

export interface ReportMaking {
  /** What the report carries, so that it is live. */
  readonly bundle: PageBundle;
  /** Without that of Node, which has no part in it here. */
  readonly versions: Versions;
}

export async function makeReport(
  answer: Answer,
  language: Language,
  making: ReportMaking,
  draw: Asking<DrawingCalls>,
  drawing: (picture: number, of: number) => void,
): Promise<string> {
  if (answer.kind === 'comparison') return comparisonPage(answer, language, making, draw, drawing);
  const study = answer.tell(language);
  const pictures = await drawnCharts(study.charts, study.charts.length, draw, drawing);
  return studyHtml(study, { scenarios: answer.scenarios, pictures, versions: making.versions, language });
}

async function comparisonPage(
  { comparison, scenarios, made }: Extract<Answer, { kind: 'comparison' }>,
  language: Language,
  { bundle, versions }: ReportMaking,
  draw: Asking<DrawingCalls>,
  drawing: (picture: number, of: number) => void,
): Promise<string> {
  const charts = chartSheets(comparison, language);
  const chains = chainsToDraw(comparison, language);
  const all = charts.length + chains.length;
  const pictures = await drawnCharts(charts, all, draw, drawing);
  for (const [i, sheet] of chains.entries()) {
    drawing(charts.length + i + 1, all);
    const svg = drawnChain(sheet, language);
    if (svg !== undefined) pictures.set(sheet.name, svg);
  }
  const first = firstChart(comparison, charts);
  for (const [i, room] of firstRooms.entries()) {
    const name = firstPictures[i];
    if (first === undefined || name === undefined) continue;
    pictures.set(name, (await draw('draw', { spec: fitted(first.spec, room), hidden: [] })).svg);
  }
  const live = { bundle, data: packed(pageDataText({ ...made, comparison, versions })) };
  return reportHtml(comparison, { scenarios, charts, pictures, versions, language, made }, live);
}

/** @param of how many pictures there will be, others among them @returns SVG by name */
async function drawnCharts(
  charts: readonly ChartSheet[],
  of: number,
  draw: Asking<DrawingCalls>,
  drawing: (picture: number, of: number) => void,
): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const [i, { name, spec }] of charts.entries()) {
    drawing(i + 1, of);
    pictures.set(name, (await draw('draw', { spec, hidden: [] })).svg);
  }
  return pictures;
}

/** As the command line draws it, with the cases that went along its lines. */
function drawnChain({ design, policy, title, subtitle }: ChainSheet, language: Language): string | undefined {
  const known =
    madeForecast(design, policy) ?? predictPeriods(design.plan).find(({ period }) => period.policy === policy);
  if (known === undefined) return undefined;
  const words = { title, subtitle, language };
  return chainDiagram(known.plan, known.predictions, words, textWidth, countedIn(design, policy));
}
