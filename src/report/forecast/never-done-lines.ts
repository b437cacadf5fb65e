import { fill, inLanguage, type Language } from '../../language/text.ts';
import { stepsPartlyNeverDone } from '../../plan/never-done.ts';
import type { Plan } from '../../plan/plan.ts';
import { durationText } from '../figures/duration.ts';
import { percentage } from '../figures/number-format.ts';
import { forecastWords } from '../words/prediction.ts';

/** Where some of the work is never done, because it begins anew whenever its place opens. */
export function neverDoneLines(plan: Plan, language: Language): readonly string[] {
  return stepsPartlyNeverDone(plan).map(({ step, resource, open, share, dependsOnCase }) => {
    const part = percentage(share, language);
    return fill(forecastWords.neverDone, language, {
      step: inLanguage(plan.steps[step]?.title, language) ?? '',
      place: inLanguage(plan.resources[resource]?.title, language) ?? '',
      share: dependsOnCase ? fill(forecastWords.upTo, language, { share: part }) : part,
      open: durationText(open, language),
    });
  });
}
