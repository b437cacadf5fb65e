import type { LoadPrediction } from '../experiment/result.ts';
import type { Plan } from '../model/plan.ts';
import { dateAt, lastDay } from './civil-date.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { percentage } from './percentage.ts';
import { predictionWords } from './words/tables.ts';

/** Of one resource, a sentence for each shortage for a while that the average hides. */
export function shortSpellLines(
  { period, resources }: Plan,
  { resource, shortSpells }: LoadPrediction,
  language: Language,
): readonly string[] {
  const place = resources[resource]?.title[language] ?? '';
  return shortSpells.map(({ from, until, load }) => {
    const dates = { place, from: dateAt(period.start, from), to: lastDay(period.start, until) };
    return Number.isFinite(load)
      ? fill(predictionWords.shortThen[language], { ...dates, load: percentage(load, language) })
      : fill(predictionWords.shutThen[language], dates);
  });
}
