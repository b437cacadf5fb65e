/** The forecast of a whole file, in sentences: of each part of the run in which the same rules hold. */

import type { PeriodPrediction } from '../../experiment/predict/predict-periods.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { capitalised } from '../phrases.ts';
import { forecastWords } from '../words/prediction.ts';
import { predictionLines } from './forecast-lines.ts';
import { lateChangesLines } from './late-changes-lines.ts';
import { neverDoneLines } from './never-done-lines.ts';

/** For every part under a line that says when, with the lists that it begins with; or for the whole run. */
export function checkLines(plan: Plan, periods: readonly PeriodPrediction[], language: Language): readonly string[] {
  const [whole] = periods;
  const never = [...lateChangesLines(plan, language), ...neverDoneLines(plan, language)];
  if (plan.policies.length === 0 && whole !== undefined) {
    return [...predictionLines(plan, whole.predictions, language), ...never];
  }
  const lines = periods.flatMap(({ period, predictions, left }) => [
    `${capitalised(periodInWords(plan, period, language))}:`,
    ...[...predictionLines(plan, predictions, language), ...leftLines(plan, left, language)].map((line) => `  ${line}`),
  ]);
  return [...lines, ...never];
}

function leftLines({ resources }: Plan, left: readonly number[], language: Language): readonly string[] {
  return left.map((resource) => {
    return fill(forecastWords.leftFromBefore, language, {
      place: inLanguage(resources[resource]?.title, language) ?? '',
    });
  });
}
