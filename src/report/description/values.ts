/** Values that may depend on the case, as text: "70% if Kind of use is occasional, 25% if it is problem". */
import type { AlongPlan, CaseQuantity, Dependent, StateQuantity, WaitPart } from '../../plan/plan.ts';
import { durationText, lastsText } from '../duration.ts';
import { fill, listed } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { descriptionWords } from '../words/description.ts';
import { attributeTitle, levelTitles, type Reader, resourceTitle, titleIn } from './names.ts';

/** @param leaf one value, once nothing is left that it depends on */
export function valueText<T>(reader: Reader, value: Dependent<T>, leaf: (value: T) => string): string {
  switch (value.kind) {
    case 'fixed':
      return leaf(value.value);
    case 'by':
      return byLevel(
        reader,
        value.attribute,
        value.of.map((each) => valueText(reader, each, leaf)),
      );
    case 'along':
      return alongText(reader, value, leaf);
  }
}

export function shareText(reader: Reader, value: Dependent<number>): string {
  return valueText(reader, value, (share) => percentage(share, reader.language));
}

export function euroText(reader: Reader, value: Dependent<number>): string {
  const { language } = reader;
  return valueText(reader, value, (euro) => {
    return fill(descriptionWords.euro[language], {
      amount: formatNumber(euro, Number.isInteger(euro) ? 0 : 2, language),
    });
  });
}

export function timeText(reader: Reader, value: WaitPart['lasts']): string {
  return valueText(reader, value, (distribution) => lastsText(distribution, reader.language));
}

/** A quantity of the chain or of the case, and its value in the right unit. */
export function quantityText(reader: Reader, quantity: StateQuantity | CaseQuantity): string {
  const { plan, language } = reader;
  switch (quantity.kind) {
    case 'waiting':
    case 'free':
    case 'in use':
    case 'expected wait':
      return fill(descriptionWords[quantity.kind][language], { resource: resourceTitle(reader, quantity.resource) });
    case 'waiting at':
    case 'time since':
      return fill(descriptionWords[quantity.kind][language], { step: titleIn(plan.steps, quantity.step, language) });
    case 'time waited':
    case 'earlier cases':
      return descriptionWords[quantity.kind][language];
  }
}

export function quantityValue(
  { language }: Reader,
  quantity: (StateQuantity | CaseQuantity)['kind'],
  value: number,
): string {
  const isTime = quantity === 'expected wait' || quantity === 'time waited' || quantity === 'time since';
  return isTime ? durationText(value, language) : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}

/** Levels with the same text are told together; one text for all of them depends on nothing. */
function byLevel(reader: Reader, attribute: number, texts: readonly string[]): string {
  const { language } = reader;
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) return only;
  const parts = distinct.map((value, i) => {
    const levels = texts.flatMap((text, level) => (text === value ? [level] : []));
    const named = { value, levels: listed(levelTitles(reader, attribute, levels), language) };
    return i === 0
      ? fill(descriptionWords.ifLevel[language], { ...named, attribute: attributeTitle(reader, attribute) })
      : fill(descriptionWords.ifOther[language], named);
  });
  return parts.join(', ');
}

function alongText<T>(reader: Reader, { quantity, marks }: AlongPlan<T>, leaf: (value: T) => string): string {
  const { language } = reader;
  const points = marks.map(({ at, value }) =>
    fill(descriptionWords.atMark[language], {
      value: valueText(reader, value, leaf),
      mark: quantityValue(reader, quantity.kind, at),
    }),
  );
  return fill(descriptionWords.along[language], {
    points: points.join(', '),
    quantity: quantityText(reader, quantity),
  });
}
