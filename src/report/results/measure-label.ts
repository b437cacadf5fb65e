/** What measures are called, and what they mean: those that take a parameter with it filled in. */

import type { FollowedMeasureId } from '../../experiment/measures/followed.ts';
import type { ExtraMeasureId, MeasureId } from '../../experiment/measures/register.ts';
import type { Unit } from '../../experiment/result.ts';
import { filled, inEveryLanguage, inLanguage, type Language, type Text } from '../../language/text.ts';
import { formatNumber } from '../figures/number-format.ts';
import { capitalised } from '../phrases.ts';
import { followedMeasureWords } from '../words/followed-measures.ts';
import { familyWords, measureWords } from '../words/measures.ts';
import { timeWords, unitWords } from '../words/units.ts';
import { isTime } from './time-unit.ts';

export function measureLabel(measure: MeasureId, language: Language): string {
  return inLanguage(phrase(measure, 'label'), language);
}

/** A sentence: what is counted, over what, in which unit of time. @param unit the one in which it is reported */
export function measureDefinition(measure: MeasureId, unit: Unit, language: Language): string {
  const words = timeWords[unit === 'weeks' || isTime(measure, unit) ? unit : 'days'];
  const { calendar: time, work, name } = words;
  return capitalised(inLanguage(filled(phrase(measure, 'definition'), { time, work, name }), language));
}

/** The label where the cases followed are named apart: that of the measure of all cases. */
export function measureSubject(measure: MeasureId, language: Language): string {
  const named = isFollowed(measure) ? followedMeasureWords[measure].named : undefined;
  return measureLabel(named ?? measure, language);
}

function phrase(measure: MeasureId, kind: 'label' | 'definition'): Text {
  return isExtra(measure) ? extraPhrase(measure, kind) : measureWords[measure][kind];
}

/** Of `share waiting more than 28 days` the words of the family, with the rest of the id in the reader's notation. */
function extraPhrase(measure: ExtraMeasureId, kind: 'label' | 'definition'): Text {
  const found = Object.entries(familyWords).find(([id]) => measure.startsWith(`${id} `));
  const [family, words] = found ?? fault(measure);
  const [number = '', unit = ''] = measure.slice(family.length + 1).split(' ');
  return filled(words[kind], { amount: isUnit(unit) ? amountOf(number, unit) : fault(measure) });
}

/** All digits that the parameter was given in: a rounded one would be another measure. */
function amountOf(number: string, unit: Unit): Text {
  const value = Number(number);
  const decimals = number.split('.')[1]?.length ?? 0;
  const units = unitWords[unit][value === 1 ? 'one' : 'many'];
  return inEveryLanguage((language) => `${formatNumber(value, decimals, language)} ${inLanguage(units, language)}`);
}

function fault(measure: string): never {
  throw new RangeError(`there are no words for "${measure}"`);
}

function isExtra(measure: MeasureId): measure is ExtraMeasureId {
  return !Object.hasOwn(measureWords, measure);
}

function isFollowed(measure: MeasureId): measure is FollowedMeasureId {
  return Object.hasOwn(followedMeasureWords, measure);
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(unitWords, text);
}
