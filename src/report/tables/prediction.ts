/** What the formulas say of a plan, before anything runs. */
import type { LoadPrediction } from '../../experiment/result.ts';
import type { Plan } from '../../model/plan.ts';
import { dateAt, dateInWords } from '../civil-date.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { amount } from '../quantity.ts';
import { predictionWords, tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

export function predictionTable(plan: Plan, predictions: readonly LoadPrediction[], language: Language): Table {
  const whole = (value: number) => (Number.isFinite(value) ? formatNumber(value, 0, language) : '∞');
  return {
    caption: fill(tableWords.predictionCaption[language], { design: plan.title[language] }),
    columns: [
      words(tableWords.place[language]),
      numbers(tableWords.casesAYear[language]),
      numbers(tableWords.hoursOnOffer[language]),
      numbers(tableWords.hoursAvailable[language]),
      numbers(tableWords.load[language]),
      words(tableWords.inWords[language]),
      numbers(tableWords.growth[language]),
      words(tableWords.passes[language]),
    ],
    rows: predictions.map((prediction) => [
      plan.resources[prediction.resource]?.title[language] ?? rangeWords.nothing[language],
      whole(prediction.casesPerYear),
      whole(prediction.hoursOnOffer),
      whole(prediction.hoursAvailable),
      percentage(prediction.load, language),
      predictionWords[prediction.verdict][language],
      growthText(prediction, language),
      passingText(plan, prediction, language),
    ]),
  };
}

/** A warning for each resource at 85 % or more, or one line that says there is none. */
export function predictionLines(
  plan: Plan,
  predictions: readonly LoadPrediction[],
  language: Language,
): readonly string[] {
  const lines = predictions.flatMap((prediction) => warnings(plan, prediction, language));
  return lines.length > 0 ? lines : [fill(predictionWords.fitsAll[language], { design: plan.title[language] })];
}

function warnings(plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const place = plan.resources[prediction.resource]?.title[language] ?? rangeWords.nothing[language];
  const load = percentage(prediction.load, language);
  if (prediction.verdict === 'fits') return [];
  if (prediction.verdict === 'tight') return [fill(predictionWords.warns[language], { place, load })];
  const held = throttling(place, prediction, language);
  const grows = prediction.growthPerMonth !== undefined && prediction.growthPerMonth > 0;
  const first = grows
    ? fill(predictionWords.grows[language], { place, load, growth: growthText(prediction, language) })
    : fill(predictionWords.overflows[language], { place, load });
  const passing = prediction.passes.find(({ at }) => at !== undefined);
  const when =
    passing?.at === undefined
      ? []
      : [
          fill(predictionWords.willPass[language], {
            place,
            waiting: formatNumber(passing.waiting, 0, language),
            date: dateInWords(dateAt(plan.period.start, passing.at), language),
          }),
        ];
  return [first, ...when, ...settling(place, prediction, language), ...held];
}

function settling(place: string, { settlesAt }: LoadPrediction, language: Language): readonly string[] {
  if (settlesAt === undefined) return [];
  const waiting = amount(settlesAt.waiting, 0, 'cases', language);
  const weeks = amount(settlesAt.wait / (7 * 86_400), 0, 'weeks', language);
  return [fill(predictionWords.settles[language], { place, waiting, weeks })];
}

/** Said only where places before it hold back one case in a hundred or more. */
function throttling(place: string, prediction: LoadPrediction, language: Language): readonly string[] {
  if (prediction.casesPerYear > 0.99 * prediction.casesPerYearUnthrottled) return [];
  const cases = formatNumber(prediction.casesPerYear, 0, language);
  const unthrottled = formatNumber(prediction.casesPerYearUnthrottled, 0, language);
  return [fill(predictionWords.throttled[language], { place, cases, unthrottled })];
}

function growthText({ growthPerMonth }: LoadPrediction, language: Language): string {
  if (growthPerMonth === undefined) return rangeWords.nothing[language];
  return formatNumber(growthPerMonth, Math.abs(growthPerMonth) < 10 ? 1 : 0, language);
}

/** The first threshold that is passed, with its date; a dash where there is no threshold to pass. */
function passingText(plan: Plan, { passes, verdict }: LoadPrediction, language: Language): string {
  const passed = passes.find(({ at }) => at !== undefined);
  if (passed?.at === undefined) {
    return verdict === 'overloaded' && passes.length > 0
      ? predictionWords.never[language]
      : rangeWords.nothing[language];
  }
  const waiting = formatNumber(passed.waiting, 0, language);
  return fill(predictionWords.passing[language], { waiting, date: dateAt(plan.period.start, passed.at) });
}
