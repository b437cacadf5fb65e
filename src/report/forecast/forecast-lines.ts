/**
 * What is forecast of a plan, before anything runs, in sentences. The room knows what the forecast found and how sure that
 * is; `check`, the pictures of chains and the tables that lay forecasts beside results ask for it. Begin here; how its
 * figures are rounded stands in forecast-figures.ts.
 */

import type { LoadPrediction } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { differsByHour } from '../../plan/by-hour.ts';
import type { Period, Plan } from '../../plan/plan.ts';
import { month } from '../../plan/units.ts';
import { demandText } from '../figures/demand.ts';
import { wholeDuration } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amount } from '../figures/quantity.ts';
import { forecastUnit, growthUnit } from '../figures/rates.ts';
import { leadingPower } from '../figures/round-to-interval.ts';
import { momentInWords } from '../headline/moments-in-words.ts';
import {
  divertingWords,
  fillingWords,
  forecastWords,
  foundByWords,
  impatientWords,
  settlingWords,
} from '../words/prediction.ts';
import { rangeWords } from '../words/units.ts';
import {
  about,
  aboutLoad,
  beginsHeld,
  flowFigure,
  foundByOfAll,
  foundByText,
  fullFrom,
  growthFigure,
  hasNoRoom,
  moreThanFullFrom,
  ofWholeCases,
  shareUnknown,
  tellingPasses,
} from './forecast-figures.ts';
import { shortSpellLines, spellLinesOfOverload } from './spell-lines.ts';

/** A warning for each resource at 85 % or more, or of which nothing is known; or one line that says there is none. */
export function predictionLines(
  plan: Plan,
  predictions: readonly LoadPrediction[],
  language: Language,
): readonly string[] {
  const lines = predictions.flatMap((prediction) => warnings(plan, ofWholeCases(prediction), language));
  if (lines.length > 0) return lines;
  const how = foundByOfAll(predictions, language);
  const words = forecastWords[differsByHour(plan) ? 'fitsAllOverTheDays' : 'fitsAll'];
  return [fill(words, language, { design: inLanguage(plan.title, language), how })];
}

/** The lengths worth mentioning that the list passes before the period ends. */
export function predictedPasses({ period }: Plan, { passes }: LoadPrediction) {
  const reached = passes.flatMap(({ waiting, at }) => {
    return at !== undefined && at <= period.horizon ? [{ waiting, at }] : [];
  });
  // A list that is there at the start has passed all of these at once.
  return tellingPasses(reached.filter(({ at }, i) => reached[i + 1]?.at !== at));
}

function warnings(plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const place =
    inLanguage(plan.resources[prediction.resource]?.title, language) ?? inLanguage(rangeWords.nothing, language);
  switch (prediction.verdict) {
    case 'unknown':
      return [fill(forecastWords.notKnown, language, { place })];
    case 'fits':
      return [
        ...waitsForOther(place, plan, prediction, language),
        ...shortSpellLines(plan, prediction, language),
        ...worksOff(place, plan, prediction, language),
        ...turnedAway(place, plan, prediction, language),
        ...hidden(place, plan, prediction, language),
      ];
    case 'tight':
      return [
        ...tight(place, plan, prediction, language),
        ...waitsForOther(place, plan, prediction, language),
        ...shortSpellLines(plan, prediction, language),
        ...worksOff(place, plan, prediction, language),
        ...waits(place, prediction, language),
        ...turnedAway(place, plan, prediction, language),
        ...hidden(place, plan, prediction, language),
      ];
    case 'overloaded':
      return [
        growing(place, plan, prediction, language),
        ...waitsForOther(place, plan, prediction, language),
        ...spellLinesOfOverload(place, plan, prediction, language),
        ...handled(place, plan, prediction, language),
        ...passing(place, plan, prediction, language),
        ...settling(place, prediction, language),
        ...turnedAway(place, plan, prediction, language),
      ];
  }
}

function tight(place: string, plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const how = foundByText(prediction, language);
  const { load = 0, resource } = prediction;
  if (hasNoRoom(plan, resource)) {
    return [fill(forecastWords.warnsWithoutRoom, language, { place, load: aboutLoad(prediction, language), how })];
  }
  const words = load >= moreThanFullFrom ? 'moreThanFull' : load > fullFrom ? 'full' : 'warns';
  return [fill(forecastWords[words], language, { place, load: aboutLoad(prediction, language), how })];
}

/** Of one that has enough itself, or lacks less. */
function waitsForOther(
  place: string,
  { resources }: Plan,
  prediction: LoadPrediction,
  language: Language,
): readonly string[] {
  const other = prediction.waitsFor === undefined ? undefined : resources[prediction.waitsFor];
  if (other === undefined) return [];
  const named = { place, other: inLanguage(other.title, language), how: foundByText(prediction, language) };
  return [fill(forecastWords.waitsFor, language, { ...named, load: aboutLoad(prediction, language) })];
}

function growing(place: string, plan: Plan, prediction: LoadPrediction, language: Language): string {
  const { growthPerMonth, load = 0, resource, casesPerYear } = prediction;
  const { period } = plan;
  const how = foundByText(prediction, language);
  const per = inLanguage(forecastUnit(period).per, language);
  if (Number.isFinite(load) && load > 1 && prediction.shortSpells.length > 0) {
    const words = forecastWords[prediction.loadOfWholeCases === undefined ? 'overByTurns' : 'overByTurnsInAll'];
    return fill(words, language, { place, load: aboutLoad(prediction, language), how });
  }
  if (!Number.isFinite(load)) {
    return fill(forecastWords.shut, language, {
      place,
      cases: flowFigure(period, prediction, casesPerYear, language),
      per,
      how,
    });
  }
  const words = { place, load: aboutLoad(prediction, language), how };
  const growth = growthFigure(period, prediction, language);
  if (hasNoRoom(plan, resource) && growthPerMonth !== undefined) {
    const refused = leavingFigure(period, growthPerMonth, language);
    return fill(forecastWords.overflowsWithoutRoom, language, { ...words, refused });
  }
  if (growthPerMonth === undefined || !(growthPerMonth > 0)) {
    return fill(forecastWords[load > 1 ? 'overflows' : 'standsBelowFull'], language, words);
  }
  if (load > 1 && beginsHeld(period, prediction)) return fill(forecastWords.overflows, language, words);
  const alone = prediction.growsFromHalf === true ? 'growsFromHalf' : 'grows';
  const grows = prediction.settlesAt === undefined ? alone : 'growsAtFirst';
  return fill(forecastWords[load > 1 ? grows : 'growsBelowFull'], language, {
    ...words,
    growth,
    per: inLanguage(growthUnit(period).per, language),
  });
}

/** What an official asks of a place that is short: how many it can do. */
function handled(place: string, { period }: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const { casesPerYear, fullAt, load = 0 } = prediction;
  if (casesPerYear === undefined || fullAt === undefined || !Number.isFinite(load) || !(fullAt < casesPerYear))
    return [];
  const come = flowFigure(period, prediction, casesPerYear, language);
  const can = flowFigure(period, prediction, fullAt, language);
  if (come === can) return [];
  const cases = about(prediction, come, language);
  const per = inLanguage(forecastUnit(period).per, language);
  return [fill(forecastWords.handles, language, { place, cases, per, fullAt: can })];
}

function passing(place: string, plan: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const { waiting: held = Number.POSITIVE_INFINITY } = prediction.settlesAt ?? {};
  return predictedPasses(plan, prediction).map(({ waiting, at }) => {
    const date = momentInWords(plan, at, language);
    return fill(forecastWords[waiting > held ? 'willPassAtTimes' : 'willPass'], language, {
      place,
      waiting: formatNumber(waiting, 0, language),
      date,
    });
  });
}

/** Where nobody waits in the end, as after closing time, nothing holds a list; and not to know a wait is not to know of no turn. */
function settling(place: string, { settlesAt, load = 0 }: LoadPrediction, language: Language): readonly string[] {
  if (settlesAt === undefined || settlesAt.waiting < 0.5) return [];
  const { waiting: count, wait, by } = settlesAt;
  if (wait === undefined && Number.isFinite(load)) return [];
  const slots = { place, waiting: amount(count, 0, 'cases', language) };
  const ways = { refusing: fillingWords, diverting: divertingWords };
  const how = wait === undefined ? 'unserved' : wait < 1 ? 'atOnce' : 'waiting';
  const isOfPlace = by === 'refusing' || by === 'diverting';
  const words = isOfPlace ? ways[by][how] : settlingWords[how];
  const who = isOfPlace ? '' : inLanguage(impatientWords[by], language);
  return [fill(words, language, { ...slots, who, time: wait === undefined ? '' : wholeDuration(wait, language) })];
}

/** Fewer than this wait anywhere. */
const someWaiting = 5;

function waits(place: string, prediction: LoadPrediction, language: Language): readonly string[] {
  const { waiting: count = 0 } = prediction;
  if (count < someWaiting) return [];
  const waiting = about(prediction, amount(count, Math.max(0, leadingPower(count) - 1), 'cases', language), language);
  const { covers } = prediction;
  if (covers === undefined) return [fill(forecastWords.waits, language, { place, waiting })];
  return [fill(forecastWords.waitsAfter, language, { place, waiting, time: wholeDuration(covers, language) })];
}

/** A list at the start that is soon gone is not worth a line. */
function worksOff(place: string, { period }: Plan, { atStart }: LoadPrediction, language: Language): readonly string[] {
  const { waiting: count = 0, clears = 0 } = atStart ?? {};
  if (count < someWaiting || clears < period.horizon / 10) return [];
  const slots = { place, waiting: amount(count, 0, 'cases', language) };
  if (!Number.isFinite(clears)) return [fill(forecastWords.worksOffNever, language, slots)];
  const time = wholeDuration(clears, language);
  return [fill(forecastWords[clears > period.horizon ? 'worksOffLate' : 'worksOff'], language, { ...slots, time })];
}

/** What a short run saw turned away; hardly any is not worth a line. */
function turnedAway(
  place: string,
  { period }: Plan,
  prediction: LoadPrediction,
  language: Language,
): readonly string[] {
  const { refusedPerMonth = 0, tasksPerYear = 0 } = prediction;
  if (refusedPerMonth <= 0 || 12 * refusedPerMonth < 0.01 * tasksPerYear) return [];
  const refused = leavingFigure(period, refusedPerMonth, language);
  return [fill(forecastWords.turnsAway, language, { place, refused: about(prediction, refused, language) })];
}

function leavingFigure(period: Period, perMonth: number, language: Language): string {
  const { unit, seconds } = growthUnit(period);
  const number = (perMonth * seconds) / month;
  return amount(number, number < 10 ? -1 : 0, unit, language);
}

/** A few more than a forecast can tell apart. */
const clearlyMore = 0.02;

/** A place that has room only because those before it let too little through: the next to jam when they are helped. */
function hidden(place: string, { period }: Plan, prediction: LoadPrediction, language: Language): readonly string[] {
  const { casesPerYear, casesPerYearUnthrottled, loadUnthrottled: freely } = prediction;
  if (casesPerYear === undefined || casesPerYearUnthrottled === undefined) return [];
  if (freely === undefined || !Number.isFinite(freely)) return [];
  const least = Math.max(clearlyMore, shareUnknown(prediction));
  if (freely < 1 + 1e-9 || casesPerYearUnthrottled <= (1 + least) * casesPerYear) return [];
  const cases = flowFigure(period, prediction, casesPerYear, language);
  // Two figures that are rounded to the same one are no difference.
  if (flowFigure(period, prediction, casesPerYearUnthrottled, language) === cases) return [];
  const unthrottled = flowFigure(period, { ...prediction, by: 'formula' }, casesPerYearUnthrottled, language);
  return [
    fill(forecastWords.throttled, language, {
      place,
      cases: about(prediction, cases, language),
      per: inLanguage(forecastUnit(period).per, language),
      unthrottled,
      load: demandText(freely, language),
      // Whatever found the one, the other is by formula.
      how: inLanguage(foundByWords.formula, language),
    }),
  ];
}
