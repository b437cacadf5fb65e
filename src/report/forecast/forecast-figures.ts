/** Figures of forecasts as text: what a short run found is rounded to what it can tell, and says that it is about so. */

import type { LoadPrediction } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Period, Plan } from '../../plan/plan.ts';
import { day, month, year } from '../../plan/units.ts';
import { demandText, isBeyondMeasure } from '../figures/demand.ts';
import { wholeDuration } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { forecastUnit, growthUnit } from '../figures/rates.ts';
import { figure, roundingPower, tenToThe } from '../figures/round-to-interval.ts';
import { foundByWords } from '../words/prediction.ts';
import { predictionWords } from '../words/prediction-table.ts';
import { rangeWords } from '../words/units.ts';

/** "by formula", "by a short run of the first 26 weeks". */
export function foundByText({ by, covers }: LoadPrediction, language: Language): string {
  if (by !== 'short run' || covers === undefined) return inLanguage(foundByWords[by], language);
  return fill(foundByWords.partOfRun, language, { time: wholeDuration(covers, language) });
}

/** The same of several places together. */
export function foundByOfAll(predictions: readonly LoadPrediction[], language: Language): string {
  const [first] = predictions;
  if (first === undefined) return inLanguage(foundByWords.formula, language);
  const texts = new Set(predictions.map((prediction) => foundByText(prediction, language)));
  return texts.size === 1 ? foundByText(first, language) : inLanguage(foundByWords.both, language);
}

/** From this load on, a place that is not clearly short is as full as it can be. */
export const fullFrom = 0.9995;
/** From this on nobody calls it as much as there is, though no list is seen to grow: work may go on after closing time. */
export const moreThanFullFrom = 1.1;

/** The verdict in a word: "fits", "tight", "about full", "more than full", "more work than capacity". */
export function forecastWord({ verdict, load = 0 }: LoadPrediction, language: Language): string {
  if (verdict === 'overloaded' && load <= 1) return inLanguage(predictionWords.listGrows, language);
  if (verdict === 'tight' && load >= moreThanFullFrom) return inLanguage(predictionWords.moreThanFull, language);
  return inLanguage(predictionWords[verdict === 'tight' && load > fullFrom ? 'full' : verdict], language);
}

/** The same, which says so where it holds on average and not all the time. */
export function forecastWordOfAll(prediction: LoadPrediction, language: Language): string {
  const word = forecastWord(prediction, language);
  return prediction.shortSpells.length === 0 ? word : fill(predictionWords.onAverage, language, { word });
}

/** Nearly once: nobody comes back. */
const once = 1.02;

/** The same with the work that those who come will still ask for, so that cases, work and load speak of the same cases. */
export function ofWholeCases(prediction: LoadPrediction): LoadPrediction {
  const { load, loadOfWholeCases, margin, casesPerYear = 0, tasksPerYear = 0, hoursOnOffer } = prediction;
  if (load === undefined || load === 0 || loadOfWholeCases === undefined) return prediction;
  const times = (value: number | undefined) => (value === undefined ? undefined : (value * loadOfWholeCases) / load);
  return {
    ...prediction,
    load: loadOfWholeCases,
    margin: times(margin),
    // Of a group it is the sessions that are still to come: its members have come to it.
    tasksPerYear: tasksPerYear > once * casesPerYear ? times(tasksPerYear) : prediction.tasksPerYear,
    hoursOnOffer: times(hoursOnOffer),
  };
}

/** "94%", "no capacity", "not known": the load without a word on how sure it is. */
export function loadFigure(prediction: LoadPrediction, language: Language): string {
  const { load, by, margin, verdict } = prediction;
  if (load === undefined) return inLanguage(predictionWords.unknown, language);
  if (!Number.isFinite(load)) return inLanguage(predictionWords.noCapacity, language);
  // Whether it is a little above or below full is what matters of a place that is tight.
  const power = by === 'short run' && verdict !== 'tight' ? Math.max(0, powerOf(100 * load, 100 * (margin ?? 0))) : 0;
  const rounded =
    Number((load * 100).toFixed(0)) === 0 || power === 0 ? undefined : Math.round((load * 100) / tenToThe(power));
  const coarse = rounded === undefined ? load : (rounded * tenToThe(power)) / 100;
  // Rounding does not put it on another side of a mark than its verdict.
  const crosses = [0.85, 1].some((mark) => load < mark !== coarse < mark);
  return demandText(crosses || isBeyondMeasure(load) ? load : coarse, language);
}

/** "about 94%" of what a short run found. */
export function aboutLoad(prediction: LoadPrediction, language: Language): string {
  return aboutDemand(prediction, prediction.load, loadFigure(prediction, language), language);
}

/** The same of a load in a part of the time. @param load a finite number */
export function aboutLoadOf(prediction: LoadPrediction, load: number, language: Language): string {
  return aboutDemand(prediction, load, demandText(load, language), language);
}

/** That it is more than so much is sure, whatever found it. */
function aboutDemand(
  prediction: LoadPrediction,
  load: number | undefined,
  loadText: string,
  language: Language,
): string {
  return load !== undefined && isBeyondMeasure(load) ? loadText : about(prediction, loadText, language);
}

/** "≈ 94%", for a cell or a picture. */
export function nearlyLoad(prediction: LoadPrediction, language: Language): string {
  const { by, load = 0 } = prediction;
  const isAbout = by === 'short run' && Number.isFinite(load) && !isBeyondMeasure(load);
  return nearly(isAbout, loadFigure(prediction, language));
}

/**
 * A count of cases or hours in the unit of time that suits the run; a dash where it is not known.
 *
 * @param perYear the count in a year
 */
export function flowFigure(
  period: Period,
  prediction: LoadPrediction,
  perYear: number | undefined,
  language: Language,
): string {
  if (perYear === undefined) return inLanguage(rangeWords.nothing, language);
  if (!Number.isFinite(perYear)) return '∞';
  const { seconds } = forecastUnit(period);
  const value = seconds === year ? perYear : (perYear * seconds) / year;
  const finest = seconds < year && value < 10 ? -1 : 0;
  if (prediction.by !== 'short run') return formatNumber(value, -finest, language);
  const { load = 0, margin = 0 } = prediction;
  const half = load > 0 && Number.isFinite(load) ? (value * margin) / load : 0;
  return figure(value, Math.max(finest, powerOf(value, half)), language);
}

/** "≈ 200", for a cell. */
export function nearlyFlow(
  period: Period,
  prediction: LoadPrediction,
  perYear: number | undefined,
  language: Language,
): string {
  const isAbout = prediction.by === 'short run' && perYear !== undefined && Number.isFinite(perYear) && perYear > 0;
  return nearly(isAbout, flowFigure(period, prediction, perYear, language));
}

/** Cases by which a list grows, in the unit of time that suits the run: with a decimal where there are few. */
export function growthFigure(period: Period, { growthPerMonth }: LoadPrediction, language: Language): string {
  if (growthPerMonth === undefined) return inLanguage(rangeWords.nothing, language);
  const growth = (growthPerMonth * growthUnit(period).seconds) / month;
  return formatNumber(growth, Math.abs(growth) < 10 ? 1 : 0, language);
}

/** Of the unit of time in which growth is told: a list that is as long as it will be by then never grows by so much in one. */
const soon = 1 / 4;

/** Whether a list begins longer than it is held at, or is there so soon that what it would grow by is never seen. */
export function beginsHeld(period: Period, { settlesAt, growthPerMonth = 0, passes }: LoadPrediction): boolean {
  const growth = (growthPerMonth * growthUnit(period).seconds) / month;
  if (settlesAt !== undefined && settlesAt.by !== 'refusing' && settlesAt.waiting < soon * growth) return true;
  return passes.some(({ waiting, at = day }) => settlesAt !== undefined && at < day && waiting >= settlesAt.waiting);
}

/** Whether nobody can wait for it anywhere. */
export function hasNoRoom({ steps, resources }: Plan, resource: number): boolean {
  if (resources[resource]?.room === 0) return true;
  const lines = steps.flatMap(({ parts }) => {
    return parts.flatMap((part) => {
      return part.kind === 'work' && part.needs.some((need) => need.resource === resource) ? [part.line] : [];
    });
  });
  return lines.length > 0 && lines.every(({ room }) => room === 0);
}

/** The same in a cell, where nothing else is said of a list that is held in the end, or that there is no room for. */
export function growthInCell(plan: Plan, prediction: LoadPrediction, language: Language): string {
  const growth = growthFigure(plan.period, prediction, language);
  if (prediction.growthPerMonth === undefined) return growth;
  if (beginsHeld(plan.period, prediction) || hasNoRoom(plan, prediction.resource))
    return inLanguage(rangeWords.nothing, language);
  const rounded = nearly(prediction.by === 'short run', growth);
  return prediction.settlesAt === undefined ? rounded : fill(predictionWords.atFirst, language, { growth: rounded });
}

export function about({ by }: LoadPrediction, text: string, language: Language): string {
  return by === 'short run' ? fill(foundByWords.about, language, { figure: text }) : text;
}

function nearly(isAbout: boolean, text: string): string {
  return isAbout ? `≈\u00a0${text}` : text;
}

/** The part of a figure of a short run that its replications together do not tell. */
export function shareUnknown({ by, load = 0, margin = 0 }: LoadPrediction): number {
  return by === 'short run' && load > 0 && Number.isFinite(load) ? margin / load / ofOneRun : 0;
}

/** Margins are of one run, and so of far more than the figure itself. */
const ofOneRun = 3;

function powerOf(value: number, margin: number): number {
  const half = margin / ofOneRun;
  return value > 0 ? roundingPower({ mean: value, low: value - half, high: value + half }, 'prose') : 0;
}

/**
 * Of the thresholds that a list passed, smallest first, the ones worth mentioning: the highest, and the first that is at
 * least a tenth of it. That more than ten waited in the first week says little of a list of a thousand.
 */
export function tellingPasses<Pass extends { readonly waiting: number }>(passed: readonly Pass[]): readonly Pass[] {
  const highest = passed.at(-1);
  if (highest === undefined) return [];
  const first = passed.find(({ waiting }) => waiting >= highest.waiting / 10) ?? highest;
  return first === highest ? [highest] : [first, highest];
}
