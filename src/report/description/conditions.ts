/** Rules about a case and the chain as text: "Kind of use is problem and the number waiting for Care is less than 40". */

import { dateAt } from '../../plan/civil-date.ts';
import type { Condition } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import { durationText } from '../duration.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { descriptionWords } from '../words/description.ts';
import { attributeTitle, levelTitles, type Reader } from './names.ts';
import { quantityText, quantityValue } from './values.ts';

/** @returns undefined for a rule that always holds */
export function conditionText(reader: Reader, condition: Condition): string | undefined {
  const { language } = reader;
  switch (condition.kind) {
    case 'always':
      return undefined;
    case 'level': {
      const levels = levelTitles(reader, condition.attribute, condition.anyOf).join(descriptionWords.or[language]);
      return fill(descriptionWords.isLevel[language], {
        attribute: attributeTitle(reader, condition.attribute),
        levels,
      });
    }
    case 'number': {
      const value = numberValue(reader, condition.attribute, condition.value);
      return related(reader, attributeTitle(reader, condition.attribute), condition.relation, value);
    }
    case 'case':
    case 'state': {
      const { quantity, relation } = condition;
      const value = quantityValue(reader, quantity.kind, condition.value);
      return related(reader, quantityText(reader, quantity), relation, value);
    }
    case 'all':
      return joined(reader, condition.of, descriptionWords.and[language]);
    case 'any':
      return joined(reader, condition.of, descriptionWords.or[language]);
    case 'not':
      return fill(descriptionWords.not[language], {
        rule: conditionText(reader, condition.of) ?? descriptionWords.always[language],
      });
  }
}

type Relation = Extract<Condition, { readonly kind: 'number' }>['relation'];

function related({ language }: Reader, quantity: string, relation: Relation, value: string): string {
  return fill(descriptionWords[relation][language], { quantity, value });
}

function joined(reader: Reader, of: readonly Condition[], between: string): string | undefined {
  const rules = of.flatMap((part) => conditionText(reader, part) ?? []);
  return rules.length === 0 ? undefined : rules.join(between);
}

/** A number in the unit of its attribute. */
function numberValue({ plan, language }: Reader, attribute: number, value: number): string {
  const found = plan.attributes[attribute];
  const plain = formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
  if (found?.kind !== 'number') return plain;
  switch (found.unit) {
    case 'time':
      return durationText(value, language);
    case 'euro':
      return fill(descriptionWords.euro[language], { amount: plain });
    case 'date':
      return dateInWords(dateAt(plan.period.start, Math.max(0, value)), language);
    case 'number':
      return plain;
  }
}
