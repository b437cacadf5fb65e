/** Rules about a case and the chain: "Kind of use is problem and the number waiting for Care is less than 40". */
import { fill, inLanguage } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { Condition } from '../../plan/plan.ts';
import { isTime, type Quantity } from '../../plan/reader.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import {
  conditionWords,
  joiningWords,
  quantityWords,
  relationWords,
  valueWords,
  waitedSoFar,
} from '../words/plan/rules-and-values.ts';
import { attributeTitle, fillSaid, levelTitles, resourceTitle, titleIn, type Voice } from './voice.ts';

/** @returns undefined for a rule that always holds */
export function conditionText(voice: Voice, condition: Condition): string | undefined {
  switch (condition.kind) {
    case 'always':
      return undefined;
    case 'level': {
      const value = levelTitles(voice, condition.attribute, condition.anyOf).join(
        inLanguage(joiningWords.any, voice.language),
      );
      return fillSaid(voice, conditionWords.level, { what: attributeTitle(voice, condition.attribute), value });
    }
    case 'number': {
      const value = attributeValue(voice, condition.attribute, condition.value);
      return fillSaid(voice, relationWords[condition.relation], {
        what: attributeTitle(voice, condition.attribute),
        value,
      });
    }
    case 'case':
    case 'state': {
      const { quantity, relation, value } = condition;
      return fillSaid(voice, relationWords[relation], {
        what: quantityText(voice, quantity),
        value: quantityValue(voice, quantity, value),
      });
    }
    case 'all':
    case 'any': {
      const rules = condition.of.flatMap((part) => conditionText(voice, part) ?? []);
      return rules.length === 0 ? undefined : rules.join(inLanguage(joiningWords[condition.kind], voice.language));
    }
    case 'not':
      return fillSaid(voice, conditionWords.not, { rule: ruleText(voice, condition.of) });
  }
}

/** With a word for a rule that always holds. */
export function ruleText(voice: Voice, condition: Condition): string {
  return conditionText(voice, condition) ?? inLanguage(joiningWords.always, voice.language);
}

/** What a rule looks at: "the number waiting for Care". */
export function quantityText(voice: Voice, quantity: Quantity): string {
  const isSoFar = voice.isWaiting === true && quantity.kind === 'time waited';
  return fillSaid(voice, isSoFar ? waitedSoFar : quantityWords[quantity.kind], { place: placeOf(voice, quantity) });
}

function placeOf(voice: Voice, quantity: Quantity): string {
  if ('resource' in quantity) return resourceTitle(voice, quantity.resource);
  return 'step' in quantity ? titleIn(voice.plan.steps, quantity.step, voice) : '';
}

/** So much of a quantity, in its unit. */
export function quantityValue({ language }: Voice, quantity: Quantity, value: number): string {
  return isTime(quantity)
    ? durationText(value, language)
    : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}

/** A number in the unit of its attribute. */
function attributeValue({ plan, language, words }: Voice, attribute: number, value: number): string {
  const found = plan.attributes[attribute];
  const plain = (decimals: number) => formatNumber(value, Number.isInteger(value) ? 0 : decimals, language);
  switch (found?.kind === 'number' ? found.unit : 'number') {
    case 'time':
      return durationText(value, language);
    case 'euro':
      return fill(valueWords.euro, language, { amount: plain(words === 'full' ? 2 : 0) });
    case 'date': {
      const date = dateAt(plan.period.start, value);
      return words === 'full' ? dateInWords(date, language) : date;
    }
    case 'number':
      return plain(words === 'full' ? 2 : 1);
  }
}
