/** How cases come in and how they differ, as sentences. */

import { dateAt } from '../../plan/civil-date.ts';
import type { ArrivalPlan, AttributePlan, RateProfile } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import { lastsText } from '../duration.ts';
import { fill, listed } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { descriptionWords } from '../words/description.ts';
import { levelTitles, type Reader, targetTitle } from './names.ts';
import { levelShares } from './parts.ts';
import { timeText, valueText } from './values.ts';

const secondsInYear = 365.25 * 86_400;
/** Changes of a rate that are told one by one. */
const fewChanges = 3;

export function arrivalSentences(reader: Reader, arrival: ArrivalPlan): readonly string[] {
  const { plan, language } = reader;
  const { pattern, batch, from, until, zone, background, to } = arrival;
  const date = (at: number) => dateInWords(dateAt(plan.period.start, at), language);
  const sentences = [...patternSentences(reader, pattern)];
  if (batch.kind !== 'constant' || batch.value !== 1) {
    const size = batch.kind === 'constant' ? formatNumber(batch.value, 0, language) : batchText(reader, batch);
    sentences.push(fill(descriptionWords.batch[language], { size }));
  }
  if (from > 0) sentences.push(fill(descriptionWords.from[language], { date: date(from) }));
  if (until < plan.period.horizon) sentences.push(fill(descriptionWords.until[language], { date: date(until) }));
  if (zone !== undefined && plan.zone !== undefined) {
    sentences.push(fill(descriptionWords.ofZone[language], { zone: levelTitles(reader, plan.zone, [zone]).join() }));
  }
  if (background) sentences.push(descriptionWords.background[language]);
  sentences.push(fill(descriptionWords.firstTo[language], { target: targetTitle(reader, to) }));
  return sentences;
}

function patternSentences(reader: Reader, pattern: ArrivalPlan['pattern']): readonly string[] {
  const { language } = reader;
  const count = (value: number) => formatNumber(value, 0, language);
  switch (pattern.kind) {
    case 'poisson':
    case 'paced':
      return [
        fill(descriptionWords[pattern.kind][language], { rate: rateText(reader, pattern.rate) }),
        ...varyingSentences(reader, pattern.rate),
      ];
    case 'renewal':
      return [fill(descriptionWords.renewal[language], { gap: lastsText(pattern.gap, language) })];
    case 'times':
      return [fill(descriptionWords.times[language], { count: count(pattern.at.length) })];
    case 'observed': {
      const all = pattern.spells.reduce((sum, spell) => sum + spell.count, 0);
      return [fill(descriptionWords.observed[language], { count: count(all) })];
    }
    case 'backlog':
      return [fill(descriptionWords.backlog[language], { count: count(pattern.count) })];
  }
}

/** Cases a year, and how that changes by date. */
function rateText({ plan, language }: Reader, { levels }: RateProfile): string {
  const yearly = levels.map(({ from, rate: perSecond }) => {
    const value = perSecond * secondsInYear;
    return { from, text: formatNumber(value, value < 10 && value > 0 ? 1 : 0, language) };
  });
  const [first, ...later] = yearly;
  const rate = first?.text ?? '0';
  if (later.length === 0) return rate;
  if (later.length > fewChanges) {
    const last = yearly.at(-1)?.text ?? rate;
    return fill(descriptionWords.ratesMany[language], { rate, count: later.length, last });
  }
  const changes = later.map(({ from, text }) => {
    const date = dateInWords(dateAt(plan.period.start, from), language);
    return fill(descriptionWords.rateFrom[language], { rate: text, date });
  });
  return fill(descriptionWords.rates[language], { rate, later: changes.join(', ') });
}

function varyingSentences({ language }: Reader, { byHour, byWeekday, byMonth, wave }: RateProfile): readonly string[] {
  const what = [
    byHour && descriptionWords.hour,
    byWeekday && descriptionWords.weekday,
    byMonth && descriptionWords.month,
    wave && descriptionWords.wave,
  ].flatMap((text) => (text === undefined ? [] : [text[language]]));
  return what.length === 0 ? [] : [fill(descriptionWords.varying[language], { what: listed(what, language) })];
}

/** A batch is a number of cases, written like a time without its unit. */
function batchText({ language }: Reader, batch: ArrivalPlan['batch']): string {
  return lastsText(batch, language, (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language));
}

export function attributeSentences(reader: Reader, attribute: AttributePlan, index: number): readonly string[] {
  const { plan, language } = reader;
  if (index === plan.zone && attribute.kind === 'category') {
    const levels = attribute.levels.map((_, level) => level);
    const value = listed(levelTitles(reader, index, levels), language);
    return [fill(descriptionWords.drawn[language], { value }), descriptionWords.fromTheStream[language]];
  }
  const value =
    attribute.kind === 'category'
      ? valueText(reader, attribute.shares, (shares) => levelShares(reader, index, shares))
      : numberText(reader, attribute);
  const drawn = fill(descriptionWords.drawn[language], { value });
  return attribute.lasting ? [drawn, descriptionWords.lasting[language]] : [drawn];
}

function numberText(reader: Reader, attribute: Extract<AttributePlan, { readonly kind: 'number' }>): string {
  const { language, plan } = reader;
  if (attribute.unit === 'time') return timeText(reader, attribute.draw);
  const plain = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  const shown = {
    number: plain,
    euro: (value: number) => fill(descriptionWords.euro[language], { amount: plain(value) }),
    date: (value: number) => dateAt(plan.period.start, Math.max(0, value)),
  }[attribute.unit];
  return valueText(reader, attribute.draw, (distribution) => lastsText(distribution, language, shown));
}
