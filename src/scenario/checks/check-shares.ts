import { fill, inEveryLanguage, inLanguage, type Language, type Text } from '../../language/text.ts';
import { test } from '../../plan/conditions.ts';
import { curvesOf, numberLookup } from '../../plan/dependent.ts';
import type { Plan, StepPlan } from '../../plan/plan.ts';
import type { Quantity } from '../../plan/reader.ts';
import { isTime } from '../../plan/reader.ts';
import { day } from '../../plan/units.ts';
import { shareDust } from '../attributes/read-shares.ts';
import { phraseOf } from '../conditions/quantity-phrases.ts';
import type { Context } from '../context.ts';
import { itemsOf, type Tree } from '../reading/tree.ts';
import { percentOfSum } from '../values/value.ts';
import { type Circumstance, circumstanceLimit, circumstances, inCircumstance, quantityKey } from './circumstances.ts';

/**
 * That in every circumstance the shares of the branches that apply come to 100 %.
 *
 * @returns the branches that some case can take; all of them where that cannot be known
 */
export function checkShares(
  { parts }: StepPlan,
  next: Tree,
  attributes: Plan['attributes'],
  context: Context,
): readonly Tree[] {
  const route = parts.at(-1);
  if (route?.kind !== 'route') return itemsOf(next);
  const { branches } = route;
  const cases = circumstances(branches, attributes);
  if (cases === undefined) {
    context.problems.add(next.at, { code: 'too many circumstances', limit: circumstanceLimit });
    return itemsOf(next);
  }
  const tests = branches.map(({ when, share }) => ({
    holds: test(inCircumstance, when),
    share: share && numberLookup(inCircumstance, share),
  }));
  const taken = new Set<number>();
  // Beside a mark the shares are nearly what they are at the mark: where there are marks, the case furthest off is reported.
  const hasMarks = branches.some(({ share }) => share !== undefined && curvesOf(share).length > 0);
  const further = hasMarks ? 1e-3 : Number.POSITIVE_INFINITY;
  let wrong: { readonly sum: number; readonly circumstance: Circumstance } | undefined;
  for (const circumstance of cases) {
    const sum = sumOfShares(circumstance);
    if (sum === 'everybody' || Math.abs(sum - 1) <= shareDust) continue;
    if (wrong === undefined || Math.abs(sum - 1) > Math.abs(wrong.sum - 1) + further) wrong = { sum, circumstance };
  }
  if (wrong !== undefined) {
    const { sum, circumstance } = wrong;
    context.problems.add(next.at, {
      code: 'shares do not sum',
      percent: percentOfSum(sum),
      circumstances: circumstancesText(circumstance),
    });
  }
  return itemsOf(next).filter((_, index) => taken.has(index));

  /** 'everybody' where a branch without a share takes those that the shares before it leave. */
  function sumOfShares(circumstance: Circumstance): number | 'everybody' {
    let sum = 0;
    for (const [index, { holds, share }] of tests.entries()) {
      if (circumstance.usedUp.has(index) || !holds(circumstance)) continue;
      taken.add(index);
      if (share === undefined) return sum <= 1 + shareDust ? 'everybody' : sum;
      sum += share.of(circumstance);
    }
    return sum;
  }

  /** Undefined where the shares are the same for every case at every moment. */
  function circumstancesText(circumstance: Circumstance): Text | undefined {
    const text = inEveryLanguage((language) => inWords(circumstance, language));
    return text.en === '' ? undefined : text;
  }

  function inWords({ levels, values, usedUp }: Circumstance, language: Language): string {
    const is = inLanguage(words.is, language);
    const ofCase = [...levels].map(([attribute, level]) => {
      const plan = attributes[attribute];
      return `${plan?.name ?? ''} ${is} ${plan?.kind === 'category' ? (plan.levels[level]?.name ?? '') : ''}`;
    });
    const curves = branches.flatMap(({ share }) => (share === undefined ? [] : curvesOf(share)));
    const along = new Map(curves.map(({ quantity }) => [quantityKey(quantity), quantity]));
    const ofCurves = [...along].map(
      ([key, quantity]) => `${phraseOf(quantity, context)} ${is} ${amount(quantity, values.get(key) ?? 0, language)}`,
    );
    const ofChain = values.size > along.size ? [inLanguage(words.noneHolds, language)] : [];
    const ofLoops = usedUp.size > 0 ? [inLanguage(words.usedUpBranch, language)] : [];
    return [...ofCase, ...ofCurves, ...ofChain, ...ofLoops].join(inLanguage(words.and, language));
  }
}

const words = {
  is: { en: 'is', nl: 'is' },
  and: { en: ' and ', nl: ' en ' },
  days: { en: '{count} {count:day|days}', nl: '{count} {count:dag|dagen}' },
  noneHolds: { en: 'none of the conditions before it holds', nl: 'geen van de voorwaarden ervoor geldt' },
  usedUpBranch: { en: 'a branch has been taken as often as it may', nl: 'een tak zo vaak is genomen als mag' },
} as const;

/** The value of a quantity, to about a hundredth. */
function amount(quantity: Quantity, value: number, language: Language): string {
  const shown = Math.round((isTime(quantity) ? value / day : value) * 100) / 100;
  return isTime(quantity) ? fill(words.days, language, { count: shown }) : String(shown);
}
