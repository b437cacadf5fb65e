/** Stretches of time over which lists are averaged. */

import type { Grain } from '../../experiment/time/cells.ts';
import type { Text } from '../../language/text.ts';

interface GrainWords extends Text {
  readonly article: Text;
  /** "15 minutes", which is no whole something. */
  readonly counted: boolean;
}

const de: Text = { en: 'the', nl: 'de' };
const het: Text = { en: 'the', nl: 'het' };

export const grainWords: Readonly<Record<Grain, GrainWords>> = {
  hundredth: {
    en: 'hundredth of the period',
    nl: 'honderdste van de periode',
    article: het,
    counted: false,
  },
  second: { en: 'second', nl: 'seconde', article: de, counted: false },
  '5 seconds': { en: '5 seconds', nl: '5 seconden', article: de, counted: true },
  '15 seconds': { en: '15 seconds', nl: '15 seconden', article: de, counted: true },
  minute: { en: 'minute', nl: 'minuut', article: de, counted: false },
  '5 minutes': { en: '5 minutes', nl: '5 minuten', article: de, counted: true },
  '15 minutes': { en: '15 minutes', nl: '15 minuten', article: de, counted: true },
  hour: { en: 'hour', nl: 'uur', article: het, counted: false },
  '4 hours': { en: '4 hours', nl: '4 uur', article: de, counted: true },
  day: { en: 'day', nl: 'dag', article: de, counted: false },
  week: { en: 'week', nl: 'week', article: de, counted: false },
  month: { en: 'month', nl: 'maand', article: de, counted: false },
  quarter: { en: 'quarter', nl: 'kwartaal', article: het, counted: false },
  year: { en: 'year', nl: 'jaar', article: het, counted: false },
  decade: { en: 'decade', nl: 'decennium', article: het, counted: false },
  century: { en: 'century', nl: 'eeuw', article: de, counted: false },
};

export const stretchWords = {
  each: { en: 'each {grain}', nl: 'per {grain}' },
  last: { en: 'the last {grain}', nl: 'de laatste {grain}' },
  lastWhole: { en: '{article} last whole {grain}', nl: '{article} laatste hele {grain}' },
  from: { en: '{article} {grain} from {date}', nl: '{article} {grain} vanaf {date}' },
} as const satisfies Readonly<Record<string, Text>>;
