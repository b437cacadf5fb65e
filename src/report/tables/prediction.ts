/** What is forecast of a plan, before anything runs, as a table. */

import type { LoadPrediction } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt, momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { RulePeriod } from '../dates/date-in-words.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { forecastUnit, growthUnit } from '../figures/rates.ts';
import {
  forecastWordOfAll,
  foundByText,
  growthInCell,
  hasNoRoom,
  nearlyFlow,
  nearlyLoad,
  ofWholeCases,
} from '../forecast/forecast-figures.ts';
import { predictedPasses } from '../forecast/forecast-lines.ts';
import { predictionHeads, predictionWords } from '../words/prediction.ts';
import { rangeWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** @param period where the rules are those of a part of the run */
export function predictionTable(
  plan: Plan,
  predictions: readonly LoadPrediction[],
  language: Language,
  period?: RulePeriod,
): Table {
  const caption = fill(predictionHeads.caption, language, { design: inLanguage(plan.title, language) });
  const per = inLanguage(forecastUnit(plan.period).per, language);
  const hasSeats = plan.resources.some(({ kind }) => kind === 'seats');
  // Where seats stand among hours, each says which it is.
  const amount = (prediction: LoadPrediction, value: number | undefined) => {
    const number = nearlyFlow(plan.period, prediction, value, language);
    const isSeats = plan.resources[prediction.resource]?.kind === 'seats';
    return hasSeats && value !== undefined
      ? fill(predictionWords[isSeats ? 'seats' : 'hours'], language, { number })
      : number;
  };
  return {
    caption: period === undefined ? caption : `${caption}, ${periodInWords(plan, period, language)}`,
    columns: [
      words(inLanguage(predictionHeads.place, language)),
      numbers(fill(predictionHeads.casesPer, language, { per })),
      numbers(fill(predictionHeads.fullAt, language, { per })),
      numbers(fill(predictionHeads.tasksPer, language, { per })),
      numbers(fill(predictionHeads[hasSeats ? 'onOffer' : 'hoursOnOffer'], language, { per })),
      numbers(fill(predictionHeads[hasSeats ? 'available' : 'hoursAvailable'], language, { per })),
      numbers(inLanguage(predictionHeads.load, language)),
      words(inLanguage(predictionHeads.inWords, language)),
      numbers(fill(predictionHeads.growth, language, { per: inLanguage(growthUnit(plan.period).per, language) })),
      words(inLanguage(predictionHeads.passes, language)),
      words(inLanguage(predictionHeads.foundBy, language)),
    ],
    rows: predictions.map(ofWholeCases).map((prediction) => [
      inLanguage(plan.resources[prediction.resource]?.title, language) ?? inLanguage(rangeWords.nothing, language),
      nearlyFlow(plan.period, prediction, prediction.casesPerYear, language),
      fullAtText(plan, prediction, language),
      nearlyFlow(plan.period, prediction, prediction.tasksPerYear, language),
      amount(prediction, prediction.hoursOnOffer),
      // What there is, is known whatever comes.
      amount({ ...prediction, by: 'formula' }, prediction.hoursAvailable),
      nearlyLoad(prediction, language),
      forecastWordOfAll(prediction, language),
      growthInCell(plan, prediction, language),
      passingText(plan, prediction, language),
      foundByText(prediction, language),
    ]),
  };
}

/** The cases that would fill it, with the same mix of cases: more would overload it. */
function fullAtText({ period }: Plan, prediction: LoadPrediction, language: Language): string {
  const { fullAt } = prediction;
  if (fullAt === undefined || !Number.isFinite(fullAt)) return inLanguage(rangeWords.nothing, language);
  return nearlyFlow(period, prediction, fullAt, language);
}

/** The first length worth mentioning, with its date; a dash where there is none to pass. */
function passingText(plan: Plan, prediction: LoadPrediction, language: Language): string {
  const [first] = predictedPasses(plan, prediction);
  if (first === undefined) {
    const { verdict, passes, resource } = prediction;
    const isKnown = verdict === 'overloaded' && passes.length > 0 && !hasNoRoom(plan, resource);
    return isKnown ? inLanguage(predictionWords.never, language) : inLanguage(rangeWords.nothing, language);
  }
  const { start, horizon } = plan.period;
  const date =
    horizon >= 14 * day ? dateAt(start, first.at) : momentAt(start, first.at).slice(0, '2024-03-04 10:00'.length);
  return fill(predictionWords.passing, language, { waiting: formatNumber(first.waiting, 0, language), date });
}
