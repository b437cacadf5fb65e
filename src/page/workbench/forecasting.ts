/** What can be said of a scenario before anything runs: its picture, its forecast, and its chain in words. */

import { predictPeriods } from '../../experiment/predict/predict-periods.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import { periodInWords } from '../../report/dates/date-in-words.ts';
import type { Description } from '../../report/description/description.ts';
import { describe } from '../../report/description/description.ts';
import { chainDiagram } from '../../report/diagram/chain-diagram.ts';
import { mostWays, waysIn } from '../../report/diagram/chain-sheets.ts';
import { checkLines } from '../../report/forecast/check-lines.ts';
import type { Html } from '../../report/html/elements.ts';
import { tableHtml } from '../../report/html/elements.ts';
import { capitalised } from '../../report/phrases.ts';
import { predictionTable } from '../../report/tables/prediction.ts';
import { compileScenario } from '../../scenario/compile.ts';
import type { Call, Handlers } from '../calls.ts';
import { textWidth } from '../ruler.ts';
import type { Files } from './files-read.ts';
import { textsOf } from './files-read.ts';

export interface Forecast {
  readonly entry: string;
  readonly description: Description;
  /** As `check` prints them; those of a policy stand further to the right under its own line. */
  readonly lines: readonly string[];
  readonly tables: readonly Html[];
  /** One for each part of the run in which the same rules hold; none where the chain is too large for a picture. */
  readonly pictures: readonly ChainPicture[];
  /** What the scenario asks of its runs itself. */
  readonly runs: { readonly replications: number | undefined; readonly seed: string | undefined };
}

export interface ChainPicture {
  /** When these rules hold; empty where they always do. */
  readonly when: string;
  readonly svg: string;
}

export interface ForecastAsked {
  readonly files: Files;
  readonly entry: string;
  readonly language: Language;
}

export interface ForecastCalls {
  /** Undefined where the scenario has mistakes. */
  readonly forecast: Call<ForecastAsked, Forecast | undefined>;
}

export function forecasting(): Handlers<ForecastCalls> {
  return { forecast };
}

function forecast({ files, entry, language }: ForecastAsked): Forecast | undefined {
  const compiled = compileScenario(entry, textsOf(files), []);
  if (compiled.kind === 'problems') return undefined;
  const { plan, runs } = compiled.scenario;
  const periods = predictPeriods(plan);
  const whenOf = (period: (typeof periods)[number]['period']) =>
    plan.policies.length === 0 ? '' : capitalised(periodInWords(plan, period, language));
  const drawn = waysIn(plan) > mostWays ? [] : periods;
  return {
    ...{ entry, runs },
    description: describe(plan, language),
    lines: checkLines(plan, periods, language),
    tables: periods.map(({ period, predictions }) =>
      tableHtml(predictionTable(plan, predictions, language, plan.policies.length === 0 ? undefined : period)),
    ),
    pictures: drawn.map(({ period, plan: under, predictions }) => {
      const when = whenOf(period);
      const words = { title: inLanguage(plan.title, language), subtitle: when, language };
      return { when, svg: chainDiagram(under, predictions, words, textWidth) };
    }),
  };
}
