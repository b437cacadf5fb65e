import { dateAt } from '../../plan/civil-date.ts';
import type { Condition, NumberUnit, Relation } from '../../plan/plan.ts';
import { isTime } from '../../plan/reader.ts';
import { durationText } from '../duration.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { diagramWords } from '../words/diagram.ts';
import { quantityText } from './quantity-text.ts';
import type { Wording } from './wording.ts';
import { attributeTitle } from './wording.ts';

/** A condition in short; empty for one that always holds. */
export function conditionText(condition: Condition, wording: Wording): string {
  const { plan, language } = wording;
  switch (condition.kind) {
    case 'always':
      return '';
    case 'level': {
      const attribute = plan.attributes[condition.attribute];
      const levels = attribute?.kind === 'category' ? attribute.levels : [];
      const named = condition.anyOf.map((level) => levels[level]?.title[language] ?? '');
      return statement(
        attributeTitle(condition.attribute, wording),
        either(named, diagramWords.or, language),
        language,
      );
    }
    case 'number': {
      const attribute = plan.attributes[condition.attribute];
      const unit = attribute?.kind === 'number' ? attribute.unit : 'number';
      const value = compared(condition.relation, valueText(condition.value, unit, wording), language);
      return statement(attributeTitle(condition.attribute, wording), value, language);
    }
    case 'case':
    case 'state': {
      const { quantity, relation, value } = condition;
      const text = compared(relation, valueText(value, isTime(quantity) ? 'time' : 'number', wording), language);
      return statement(quantityText(quantity, plan, language), text, language);
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => conditionText(each, wording)).filter((text) => text !== '');
      return either(parts, condition.kind === 'all' ? diagramWords.and : diagramWords.or, language);
    }
    case 'not':
      return fill(diagramWords.not[language], { condition: conditionText(condition.of, wording) });
  }
}

function statement(what: string, value: string, language: Language): string {
  return fill(diagramWords.is[language], { what, value });
}

function either(
  parts: readonly string[],
  joined: typeof diagramWords.and | typeof diagramWords.or,
  language: Language,
): string {
  return parts.reduce((one, other) => (one === '' ? other : fill(joined[language], { one, other })), '');
}

const relations = {
  '<': diagramWords.below,
  '<=': diagramWords.notAbove,
  '>': diagramWords.above,
  '>=': diagramWords.notBelow,
  '=': diagramWords.exactly,
} as const;

function compared(relation: Relation, value: string, language: Language): string {
  return fill(relations[relation][language], { value });
}

function valueText(value: number, unit: NumberUnit, { plan, language }: Wording): string {
  switch (unit) {
    case 'time':
      return durationText(value, language);
    case 'date':
      return dateAt(plan.period.start, value);
    case 'euro':
      return fill(diagramWords.euro[language], { amount: formatNumber(value, 0, language) });
    case 'number':
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  }
}
