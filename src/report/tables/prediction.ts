/** What the formulas say of a plan, before anything runs. */
import type { PeriodPrediction } from '../../experiment/predict-periods.ts';
import type { LoadPrediction } from '../../experiment/result.ts';
import type { Plan } from '../../model/plan.ts';
import { dateAt, dateInWords } from '../civil-date.ts';
import type { Language } from '../language.ts';
import { capitalised, fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import type { RulePeriod } from '../period-in-words.ts';
import { periodInWords } from '../period-in-words.ts';
import { amount } from '../quantity.ts';
import { shortSpellLines } from '../short-spells-in-words.ts';
import { tellingPasses } from '../telling-passes.ts';
import { predictionWords, tableWords } from '../words/tables.ts';
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
  const whole = (value: number) => (Number.isFinite(value) ? formatNumber(value, 0, language) : '∞');
  const design = plan.title[language];
  const caption = fill(tableWords.predictionCaption[language], { design });
  // Seats stand among hours and say so.
  const amountAt = ({ resource }: LoadPrediction, value: number) =>
    plan.resources[resource]?.kind === 'seats'
      ? fill(predictionWords.seats[language], { number: whole(value) })
      : whole(value);
  return {
    caption: period === undefined ? caption : `${caption}, ${periodInWords(plan, period, language)}`,
    columns: [
      words(tableWords.place[language]),
      numbers(tableWords.casesAYear[language]),
      numbers(tableWords.fullAt[language]),
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
      fullAtText(prediction, language),
      amountAt(prediction, prediction.hoursOnOffer),
      amountAt(prediction, prediction.hoursAvailable),
      percentage(prediction.load, language),
      predictionWords[prediction.verdict][language],
      growthText(prediction, language),
      passingText(plan, prediction, language),
    ]),
  };
}

/** The cases a year that would fill it, with the same mix of cases: what would overload it. */
function fullAtText({ casesPerYear, load }: LoadPrediction, language: Language): string {
  const fullAt = casesPerYear / load;
  return Number.isFinite(fullAt) ? formatNumber(Math.floor(fullAt), 0, language) : rangeWords.nothing[language];
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

/** The same for every part of the run in which the same rules hold, under a line that says when; or for the whole run. */
export function checkLines(plan: Plan, periods: readonly PeriodPrediction[], language: Language): readonly string[] {
  const [whole] = periods;
  if (plan.policies.length === 0 && whole !== undefined) return predictionLines(plan, whole.predictions, language);
  return periods.flatMap(({ period, predictions }) => [
    `${capitalised(periodInWords(plan, period, language))}:`,
    ...predictionLines(plan, predictions, language).map((line) => `  ${line}`),
  ]);
}

function warnings(plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const place = plan.resources[prediction.resource]?.title[language] ?? rangeWords.nothing[language];
  const load = percentage(prediction.load, language);
  switch (prediction.verdict) {
    case 'fits':
      return [...shortSpellLines(plan, prediction, language), ...hidden(place, prediction, language)];
    case 'tight':
      return [
        fill(predictionWords.warns[language], { place, load }),
        ...shortSpellLines(plan, prediction, language),
        ...hidden(place, prediction, language),
      ];
    case 'overloaded':
      return [
        growing(place, load, prediction, language),
        ...passing(place, plan, prediction, language),
        ...settling(place, prediction, language),
      ];
  }
}

function growing(place: string, load: string, prediction: LoadPrediction, language: Language): string {
  const { growthPerMonth } = prediction;
  if (growthPerMonth === undefined || growthPerMonth <= 0) {
    return fill(predictionWords.overflows[language], { place, load });
  }
  return fill(predictionWords.grows[language], { place, load, growth: growthText(prediction, language) });
}

function passing(place: string, plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  return predictedPasses(plan, prediction).map(({ waiting, at }) => {
    const date = dateInWords(dateAt(plan.period.start, at), language);
    return fill(predictionWords.willPass[language], { place, waiting: formatNumber(waiting, 0, language), date });
  });
}

/** The lengths worth telling that the list passes before the period ends. */
function predictedPasses({ period }: Plan, { passes }: LoadPrediction) {
  return tellingPasses(
    passes.flatMap(({ waiting, at }) => (at === undefined || at > period.horizon ? [] : [{ waiting, at }])),
  );
}

function settling(place: string, { settlesAt }: LoadPrediction, language: Language): readonly string[] {
  if (settlesAt === undefined) return [];
  const waiting = amount(settlesAt.waiting, 0, 'cases', language);
  const weeks = amount(settlesAt.wait / (7 * 86_400), 0, 'weeks', language);
  const sentence = settlesAt.by === 'refusing' ? predictionWords.fills : predictionWords.settles;
  return [fill(sentence[language], { place, waiting, weeks })];
}

/** A place that has room only because those before it let too little through: the next to jam when they are helped. */
function hidden(place: string, prediction: LoadPrediction, language: Language): readonly string[] {
  const { load, casesPerYear, casesPerYearUnthrottled } = prediction;
  const freely = casesPerYear > 0 ? load * (casesPerYearUnthrottled / casesPerYear) : 0;
  if (freely < 1) return [];
  return [
    fill(predictionWords.throttled[language], {
      place,
      cases: formatNumber(casesPerYear, 0, language),
      unthrottled: formatNumber(casesPerYearUnthrottled, 0, language),
      load: percentage(freely, language),
    }),
  ];
}

function growthText({ growthPerMonth }: LoadPrediction, language: Language): string {
  if (growthPerMonth === undefined) return rangeWords.nothing[language];
  return formatNumber(growthPerMonth, Math.abs(growthPerMonth) < 10 ? 1 : 0, language);
}

/** The first length worth telling, with its date; a dash where there is none to pass. */
function passingText(plan: Plan, prediction: LoadPrediction, language: Language): string {
  const [first] = predictedPasses(plan, prediction);
  if (first === undefined) {
    return prediction.verdict === 'overloaded' ? predictionWords.never[language] : rangeWords.nothing[language];
  }
  const date = dateAt(plan.period.start, first.at);
  return fill(predictionWords.passing[language], { waiting: formatNumber(first.waiting, 0, language), date });
}
