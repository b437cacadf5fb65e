/** The parts of a period in which a place is short of capacity, in sentences of a forecast. */

import type { LoadPrediction, ShortSpell } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { monthsInWords, whenInWords } from '../dates/date-in-words.ts';
import { growthUnit } from '../figures/rates.ts';
import { forecastWords, overSpellWords, shortSpellWords } from '../words/prediction.ts';
import { aboutLoadOf, foundByText, fullFrom, growthFigure } from './forecast-figures.ts';

/** Of what is overloaded on average, the spells in which it is. */
export function spellLinesOfOverload(
  place: string,
  { period }: Plan,
  prediction: LoadPrediction,
  language: Language,
): readonly string[] {
  return worstSpells(place, prediction, language, ({ from, until, load, growthPerMonth }) => {
    const slots = { place, when: whenInWords(period.start, { from, until }, language) };
    const isShut = !Number.isFinite(load);
    if (growthPerMonth === undefined) {
      if (isShut) return fill(overSpellWords.once.shut, language, slots);
      return fill(overSpellWords.once.short, language, { ...slots, load: aboutLoadOf(prediction, load, language) });
    }
    const growth = growthFigure(period, { ...prediction, growthPerMonth }, language);
    const grows = { ...slots, growth, per: inLanguage(growthUnit(period).per, language) };
    if (isShut) return fill(forecastWords.shutGrowsThen, language, grows);
    return fill(forecastWords.growsThen, language, { ...grows, load: aboutLoadOf(prediction, load, language) });
  });
}

/** So many are listed one by one. */
const fewSpells = 3;

/** A sentence for each spell; of many for the one in which most is asked for, and how many others there are. */
function worstSpells(
  place: string,
  { shortSpells }: LoadPrediction,
  language: Language,
  lineOf: (spell: ShortSpell) => string,
): readonly string[] {
  if (shortSpells.length <= fewSpells) return shortSpells.map(lineOf);
  const [worst, ...others] = [...shortSpells].sort((a, b) => b.load - a.load || a.from - b.from);
  if (worst === undefined) return [];
  return [lineOf(worst), fill(forecastWords.otherSpells, language, { place, count: others.length })];
}

/** Of one resource, a sentence for each shortage for a while that the average hides, or that is worse than the average. */
export function shortSpellLines(
  { period, resources }: Plan,
  prediction: LoadPrediction,
  language: Language,
): readonly string[] {
  const { resource, load: average = 0 } = prediction;
  const how = foundByText(prediction, language);
  const place = inLanguage(resources[resource]?.title, language) ?? '';
  const words = average > fullFrom ? overSpellWords : shortSpellWords;
  return worstSpells(place, prediction, language, ({ from, until, load, eachYear }) => {
    const often = eachYear === true ? 'eachYear' : 'once';
    const when = eachYear === true ? monthsInWords : whenInWords;
    const slots = { place, when: when(period.start, { from, until }, language), how };
    if (!Number.isFinite(load)) return fill(words[often].shut, language, slots);
    return fill(words[often].short, language, { ...slots, load: aboutLoadOf(prediction, load, language) });
  });
}
