/** How cases differ, as sentences. */
import { fill, inLanguage } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { AttributePlan } from '../../plan/plan.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { listed } from '../phrases.ts';
import { attributeWords } from '../words/plan/arrivals.ts';
import { valueWords } from '../words/plan/rules-and-values.ts';
import { distributionText } from './distributions.ts';
import { timeText, valueText } from './values.ts';
import { levelTitles, type Voice } from './voice.ts';

/** @param index of the attribute in the plan */
export function attributeSentences(attribute: AttributePlan, index: number, voice: Voice): readonly string[] {
  const { plan, language } = voice;
  if (index === plan.zone && attribute.kind === 'category') {
    const levels = attribute.levels.map((_, level) => level);
    const value = listed(levelTitles(voice, index, levels), language);
    return [fill(attributeWords.drawn, language, { value }), inLanguage(attributeWords.ofStream, language)];
  }
  const value =
    attribute.kind === 'category'
      ? valueText(voice, attribute.shares, (shares) => levelShares(voice, index, shares))
      : numberText(attribute, voice);
  const drawn = fill(attributeWords.drawn, language, { value });
  return attribute.lasting ? [drawn, inLanguage(attributeWords.lasting, language)] : [drawn];
}

function numberText(attribute: Extract<AttributePlan, { readonly kind: 'number' }>, voice: Voice): string {
  const { language, plan } = voice;
  if (attribute.unit === 'time') return timeText(voice, attribute.draw);
  const plain = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  const shown = {
    number: plain,
    euro: (value: number) => fill(valueWords.euro, language, { amount: plain(value) }),
    date: (value: number) => dateInWords(dateAt(plan.period.start, value), language),
  }[attribute.unit];
  return valueText(voice, attribute.draw, (distribution) => distributionText(distribution, language, shown));
}

/** "own use 67%, trade 33%"; a level that nobody has is left out, and one that all have stands alone. */
export function levelShares(voice: Voice, attribute: number, shares: readonly number[]): string {
  const titles = levelTitles(
    voice,
    attribute,
    shares.map((_, level) => level),
  );
  const all = shares.indexOf(1);
  if (all >= 0) return titles[all] ?? '';
  const some = shares.flatMap((share, level) =>
    share > 0 ? [`${titles[level] ?? ''} ${percentage(share, voice.language)}`] : [],
  );
  return some.join(', ');
}
