/**
 * Values that may depend on the case. In full each is given: "70% if Kind of use is occasional, 25% if it is problem"; short,
 * from the least to the most, and what it depends on: "25% to 70%, by Kind of use".
 */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { leaves } from '../../plan/dependent.ts';
import type { AlongPlan, Dependent, Need } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { meanOf } from '../../random/moments.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { joiningWords, valueWords } from '../words/plan/rules-and-values.ts';
import { quantityText, quantityValue } from './conditions.ts';
import { distributionText } from './distributions.ts';
import { attributeTitle, levelTitles, resourceTitle, type Voice } from './voice.ts';

/** "70%", "12.5%". */
export function shareText(voice: Voice, share: Dependent<number>): string {
  const { language } = voice;
  if (voice.words === 'full') return valueText(voice, share, (value) => percentage(value, language));
  return rangeText(voice, share, asItIs, (value) => plainPercentage(value, language));
}

/** Without a decimal where it says nothing: 5%, not 5.0%. */
function plainPercentage(share: number, language: Language): string {
  const whole = Math.round(share * 100);
  return Math.abs(share * 100 - whole) < 1e-9 ? `${formatNumber(whole, 0, language)}%` : percentage(share, language);
}

export function euroText(voice: Voice, amount: Dependent<number>): string {
  const { language } = voice;
  const inEuro = (digits: string) => fill(valueWords.euro, language, { amount: digits });
  // It is what the file says, and no estimate.
  const toTheCent = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
  if (voice.words === 'full') return valueText(voice, amount, (value) => inEuro(toTheCent(value)));
  return rangeText(voice, amount, asItIs, toTheCent, inEuro);
}

/** In full the distribution; short its mean: "30 days", "15 days on average", "45 minutes to 2 hours, by Kind of use". */
export function timeText(voice: Voice, time: Dependent<Distribution>): string {
  const { language } = voice;
  if (voice.words === 'full') return valueText(voice, time, (lasts) => distributionText(lasts, language));
  const text = rangeText(voice, time, meanOf, (seconds) => durationText(seconds, language));
  const isCertain = leaves(time).every(({ kind }) => kind === 'constant');
  return isCertain || time.kind !== 'fixed' ? text : fill(valueWords.onAverage, language, { time: text });
}

/** Value by value. @param leaf one value, once nothing is left that it depends on */
export function valueText<T>(voice: Voice, value: Dependent<T>, leaf: (value: T) => string): string {
  switch (value.kind) {
    case 'fixed':
      return leaf(value.value);
    case 'by':
      return byLevel(
        voice,
        value.attribute,
        value.of.map((each) => valueText(voice, each, leaf)),
      );
    case 'own':
      return ownText(voice, value.attribute);
    case 'along':
      return alongText(voice, value, leaf);
  }
}

/** Levels with the same text are given together; one text for all of them depends on nothing. */
function byLevel(voice: Voice, attribute: number, texts: readonly string[]): string {
  const { language } = voice;
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) return only;
  const parts = distinct.map((value, i) => {
    const levels = texts.flatMap((text, level) => (text === value ? [level] : []));
    const named = { value, levels: levelTitles(voice, attribute, levels).join(inLanguage(joiningWords.any, language)) };
    return i === 0
      ? fill(valueWords.ifLevel, language, { ...named, attribute: attributeTitle(voice, attribute) })
      : fill(valueWords.ifOther, language, named);
  });
  // Values that have commas of their own are told apart by something else.
  return parts.join(distinct.some((value) => value.includes(', ')) ? '; ' : ', ');
}

function alongText<T>(voice: Voice, { quantity, marks }: AlongPlan<T>, leaf: (value: T) => string): string {
  const { language } = voice;
  const points = marks.map(({ at, value }) =>
    fill(valueWords.atMark, language, {
      value: valueText(voice, value, leaf),
      mark: quantityValue(voice, quantity, at),
    }),
  );
  return fill(valueWords.along, language, { points: points.join(', '), quantity: quantityText(voice, quantity) });
}

/**
 * From the least to the most that a value can be, and what it depends on.
 *
 * @param withUnit adds what stands once beside both ends
 */
function rangeText<T>(
  voice: Voice,
  value: Dependent<T>,
  size: (leaf: T) => number,
  inWords: (size: number) => string,
  withUnit = (range: string) => range,
): string {
  const { language } = voice;
  const sizes = leaves(value).map(size);
  const least = inWords(Math.min(...sizes));
  const most = inWords(Math.max(...sizes));
  if (least === most || value.kind === 'fixed') return withUnit(least);
  const range = withUnit(fill(valueWords.fromTo, language, { least, most }));
  const what = value.kind === 'along' ? quantityText(voice, value.quantity) : attributeTitle(voice, value.attribute);
  return fill(valueWords.byWhat, language, { range, what });
}

function asItIs(value: number): number {
  return value;
}

/** "the size of the case" */
function ownText(voice: Voice, attribute: number): string {
  return fill(valueWords.own, voice.language, { attribute: attributeTitle(voice, attribute) });
}

/** "Counter", "2 × Bed". */
export function needText(voice: Voice, { resource, units, unitsBy }: Omit<Need, 'keeps'>): string {
  const who = resourceTitle(voice, resource);
  if (unitsBy !== undefined) return fill(valueWords.unitsOf, voice.language, { units: ownText(voice, unitsBy), who });
  return units === 1 ? who : fill(valueWords.unitsOf, voice.language, { units, who });
}
