import { test } from '../../plan/conditions.ts';
import { curvesOf, numberLookup } from '../../plan/dependent.ts';
import type { Plan, StepPlan } from '../../plan/plan.ts';
import type { Quantity } from '../../plan/reader.ts';
import { isTime } from '../../plan/reader.ts';
import type { Text } from '../../plan/text.ts';
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
    const [en, nl] = [inWords(circumstance, 'en'), inWords(circumstance, 'nl')];
    return en === '' ? undefined : { en, nl };
  }

  function inWords({ levels, values, usedUp }: Circumstance, language: keyof Text): string {
    const { is, and, noneHolds, usedUpBranch } = words[language];
    const ofCase = [...levels].map(([attribute, level]) => {
      const plan = attributes[attribute];
      return `${plan?.name ?? ''} ${is} ${plan?.kind === 'category' ? (plan.levels[level]?.name ?? '') : ''}`;
    });
    const curves = branches.flatMap(({ share }) => (share === undefined ? [] : curvesOf(share)));
    const along = new Map(curves.map(({ quantity }) => [quantityKey(quantity), quantity]));
    const ofCurves = [...along].map(
      ([key, quantity]) => `${phraseOf(quantity, context)} ${is} ${amount(quantity, values.get(key) ?? 0, language)}`,
    );
    const ofChain = values.size > along.size ? [noneHolds] : [];
    const ofLoops = usedUp.size > 0 ? [usedUpBranch] : [];
    return [...ofCase, ...ofCurves, ...ofChain, ...ofLoops].join(and);
  }
}

const words = {
  en: {
    ...{ is: 'is', and: ' and ', oneDay: '1 day', days: 'days' },
    noneHolds: 'none of the conditions before it holds',
    usedUpBranch: 'a branch has been taken as often as it may',
  },
  nl: {
    ...{ is: 'is', and: ' en ', oneDay: '1 dag', days: 'dagen' },
    noneHolds: 'geen van de voorwaarden ervoor geldt',
    usedUpBranch: 'een tak zo vaak is genomen als mag',
  },
} as const;

/** The value of a quantity, to about a hundredth. */
function amount(quantity: Quantity, value: number, language: keyof Text): string {
  const shown = Math.round((isTime(quantity) ? value / day : value) * 100) / 100;
  if (!isTime(quantity)) return String(shown);
  const { oneDay, days } = words[language];
  return shown === 1 ? oneDay : `${shown} ${days}`;
}
