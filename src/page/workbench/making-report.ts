/** The report of what was simulated, byte for byte as the command line writes it but for the versions that it states. */
import { predictPeriods } from '../../experiment/predict/predict-periods.ts';
import { chartSheets } from '../../report/charts/registry.ts';
import { chainPicture, chainsToDraw } from '../../report/diagram/chain-pictures.ts';
import type { Versions } from '../../report/documents/manifest.ts';
import { packed } from '../../report/html/packed.ts';
import type { PageBundle } from '../../report/html/page.ts';
import { pageDataText } from '../../report/html/page-data.ts';
import { reportHtml } from '../../report/html/report.ts';
import type { Language } from '../../report/language.ts';
import type { Asking } from '../calls.ts';
import type { DrawingCalls } from '../drawing.ts';
import { measure } from '../text-ruler.ts';
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
    pictures.set(name, await draw('draw', spec));
  }
  for (const [i, sheet] of chains.entries()) {
    drawing(charts.length + i + 1, all);
    const svg = await chainPicture(sheet, language, measure, async (plan) => predictPeriods(plan));
    if (svg !== undefined) pictures.set(sheet.name, svg);
  }
  const live = { bundle, data: packed(pageDataText({ ...made, comparison, versions })) };
  return reportHtml(comparison, { scenarios, charts, pictures, versions, language, live });
}
