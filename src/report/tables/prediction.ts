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
import { predictionHeads, predictionWords } from '../words/prediction-table.ts';
import { rangeWords } from '../words/units.ts';
import type { Column, Table } from './table.ts';
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
  const nothing = inLanguage(rangeWords.nothing, language);
  const rows = predictions.map(ofWholeCases);
  const columns: readonly (readonly [Column, (prediction: LoadPrediction) => string])[] = [
    [
      words(inLanguage(predictionHeads.place, language)),
      ({ resource }) => inLanguage(plan.resources[resource]?.title, language) ?? nothing,
    ],
    [
      numbers(fill(predictionHeads.casesPer, language, { per })),
      (prediction) => nearlyFlow(plan.period, prediction, prediction.casesPerYear, language),
    ],
    [numbers(fill(predictionHeads.fullAt, language, { per })), (prediction) => fullAtText(plan, prediction, language)],
    [
      numbers(fill(predictionHeads.tasksPer, language, { per })),
      (prediction) => nearlyFlow(plan.period, prediction, prediction.tasksPerYear, language),
    ],
    [
      numbers(fill(predictionHeads[hasSeats ? 'onOffer' : 'hoursOnOffer'], language, { per })),
      (prediction) => amount(prediction, prediction.hoursOnOffer),
    ],
    [
      numbers(fill(predictionHeads[hasSeats ? 'available' : 'hoursAvailable'], language, { per })),
      // What there is, is known whatever comes.
      (prediction) => amount({ ...prediction, by: 'formula' }, prediction.hoursAvailable),
    ],
    [numbers(inLanguage(predictionHeads.load, language)), (prediction) => nearlyLoad(prediction, language)],
    [words(inLanguage(predictionHeads.inWords, language)), (prediction) => forecastWordOfAll(prediction, language)],
    ...ofGrowth().filter(([, cell]) => rows.some((prediction) => cell(prediction) !== nothing)),
    [words(inLanguage(predictionHeads.foundBy, language)), (prediction) => foundByText(prediction, language)],
  ];
  return {
    caption: period === undefined ? caption : `${caption}, ${periodInWords(plan, period, language)}`,
    columns: columns.map(([column]) => column),
    rows: rows.map((prediction) => columns.map(([, cell]) => cell(prediction))),
  };

  /** Left out where no list grows. */
  function ofGrowth(): typeof columns {
    const growthPer = inLanguage(growthUnit(plan.period).per, language);
    return [
      [
        numbers(fill(predictionHeads.growth, language, { per: growthPer })),
        (prediction) => growthInCell(plan, prediction, language),
      ],
      [words(inLanguage(predictionHeads.passes, language)), (prediction) => passingText(plan, prediction, language)],
    ];
  }
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
