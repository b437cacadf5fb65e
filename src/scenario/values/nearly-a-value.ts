/** What is probably meant, or wrong, where a value is written nearly as it should be. */

import { filled, type Text } from '../../language/text.ts';
import type { Fault } from '../problem.ts';
import { isDimensionless } from './dimension.ts';
import { distributionWords } from './distribution-words.ts';
import type { Expression } from './expression.ts';
import type { GivenArguments } from './given-arguments.ts';
import { roundings } from './operations.ts';
import { unitsOfMeasure } from './units-of-measure.ts';
import type { Value } from './value.ts';

/** `mean 150 days sd 80 days` with the comma that it lacks; undefined where it lacks none. */
export function withComma(inside: string, labels: readonly string[]): string | undefined {
  const label = labels.join('|');
  const next = new RegExp(String.raw`((?:^|, *)(?:${label}) +[-+]?[.\d][^,]*?)(?: *;)? +((?:${label}) +[-+]?[.\d])`);
  return labels.length > 1 && next.test(inside) ? inside.replace(next, '$1, $2') : undefined;
}

/** `€ 3` as it is written here. */
export function inEuro(text: string): string | undefined {
  const [, number, rest = ''] = /^€ *(\d+(?:\.\d+)?)(.*)$/s.exec(text) ?? [];
  return number === undefined ? undefined : `${number} euro${rest}`;
}

/** `gamma (mean 3 days, sd 2 days)` without the space that takes it apart. */
export function asCall(text: string): string | undefined {
  const [, word, inside = ''] = /^([a-z ]+?) +(\(.*\))$/s.exec(text) ?? [];
  const isKnown = distributionWords.some((each) => each.word === word) || (word !== undefined && word in roundings);
  return isKnown ? `${word}${inside}` : undefined;
}

/** A mean without the unit that the distribution is written in; undefined where it has one, or the distribution has none. */
export function bareMean(of: Value, mean: Expression, written: string): Fault | undefined {
  if (mean.kind !== 'term' || !/^[-+]?[\d.]+$/.test(mean.text) || isDimensionless(of.dimension)) return undefined;
  const unit = unitsOfMeasure.find(({ words }) => words.some((word) => new RegExp(`\\d ${word}\\b`).test(written)))
    ?.words[0];
  if (unit === undefined) return undefined;
  const expected = filled(
    { en: 'a mean such as "{example}"', nl: 'een gemiddelde zoals "{example}"' },
    { example: `20 ${unit}` },
  );
  const what = { en: 'a mean', nl: 'een gemiddelde' };
  return { code: 'no unit', found: mean.text, what, expected, example: `${mean.text} ${unit}` };
}

/** What is wrong with a distribution that is given by its median, from which the others follow. */
export function wrongMedian(given: GivenArguments): Text | undefined {
  if (!given.has('median')) return undefined;
  const median = given.value('median') ?? 0;
  const mean = given.has('mean') ? given.value('mean') : undefined;
  const said = { median, mean: mean ?? '' };
  if (median <= 0) {
    return filled(
      { en: 'the median must be more than 0, not {median}', nl: 'de mediaan moet meer dan 0 zijn, niet {median}' },
      said,
    );
  }
  if (mean === undefined || mean > median) return undefined;
  return filled(
    {
      en: 'the mean ({mean}) must be more than the median ({median})',
      nl: 'het gemiddelde ({mean}) moet meer zijn dan de mediaan ({median})',
    },
    said,
  );
}
