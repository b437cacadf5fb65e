import type { LoadPrediction } from '../experiment/result.ts';
import { dateAt, lastDay } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { about, foundByText } from './forecast-figures.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { percentage } from './percentage.ts';
import { forecastWords } from './words/prediction.ts';

/** Of one resource, a sentence for each shortage for a while that the average hides. */
export function shortSpellLines(
  { period, resources }: Plan,
  prediction: LoadPrediction,
  language: Language,
): readonly string[] {
  const { resource, shortSpells } = prediction;
  const how = foundByText(prediction, language);
  const place = resources[resource]?.title[language] ?? '';
  return shortSpells.map(({ from, until, load }) => {
    const dates = { place, from: dateAt(period.start, from), to: lastDay(period.start, until) };
    return Number.isFinite(load)
      ? fill(forecastWords.shortThen[language], {
          ...dates,
          how,
          load: about(prediction, percentage(load, language), language),
        })
      : fill(forecastWords.shutThen[language], dates);
  });
}
