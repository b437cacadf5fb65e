/** The report of what was simulated, byte for byte as the command line writes it but for the versions that it states. */
import { predictPeriods } from '../../experiment/predict/predict-periods.ts';
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
import type { Language } from '../../report/language.ts';
import type { Asking } from '../calls.ts';
import type { DrawingCalls } from '../drawing.ts';
import { textWidth } from '../ruler.ts';
import type { Simulated } from './simulating.ts';

export interface ReportMaking {
  /** What the report carries, so that it is live. */
  readonly bundle: PageBundle;
  /** Without that of Node, which has no part in it here. */
  readonly versions: Versions;
}

export async function makeReport(
  { comparison, scenarios, made }: Simulated,
  language: Language,
  { bundle, versions }: ReportMaking,
  draw: Asking<DrawingCalls>,
  drawing: (picture: number, of: number) => void,
): Promise<string> {
  const charts = chartSheets(comparison, language);
  const chains = chainsToDraw(comparison, language);
  const all = charts.length + chains.length;
  const pictures = new Map<string, string>();
  for (const [i, { name, spec }] of charts.entries()) {
    drawing(i + 1, all);
    pictures.set(name, (await draw('draw', { spec, hidden: [] })).svg);
  }
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

/** As the command line draws it, with the cases that went along its lines. */
function drawnChain({ design, policy, title, subtitle }: ChainSheet, language: Language): string | undefined {
  const known =
    madeForecast(design, policy) ?? predictPeriods(design.plan).find(({ period }) => period.policy === policy);
  if (known === undefined) return undefined;
  const words = { title, subtitle, language };
  return chainDiagram(known.plan, known.predictions, words, textWidth, countedIn(design, policy));
}
