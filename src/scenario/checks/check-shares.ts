import type { Plan, StepPlan } from '../../model/plan.ts';
import { shareDust } from '../attributes/read-shares.ts';
import type { Problems } from '../problems.ts';
import { itemsOf, type Tree } from '../reading/tree.ts';
import { percent } from '../values/percent.ts';
import { type Circumstance, circumstanceLimit, circumstances, holds, valueIn } from './circumstances.ts';

/** That in every circumstance the shares of the branches that apply come to 100 %, and that every branch can be taken. */
export function checkShares({ parts }: StepPlan, next: Tree, attributes: Plan['attributes'], problems: Problems): void {
  const route = parts.at(-1);
  if (route?.kind !== 'route') return;
  const { branches } = route;
  const cases = circumstances(branches, attributes);
  if (cases === undefined) {
    problems.add(next.at, { code: 'too many circumstances', limit: circumstanceLimit });
    return;
  }
  const taken = new Set<number>();
  let isReported = false;
  for (const circumstance of cases) {
    const sum = sumOfShares(circumstance);
    const fits = sum === 'everybody' || Math.abs(sum - 1) <= shareDust;
    if (fits || isReported) continue;
    isReported = true;
    problems.add(next.at, { code: 'shares do not sum', percent: percent(sum), circumstances: inWords(circumstance) });
  }
  for (const [index, item] of itemsOf(next).entries()) {
    if (!taken.has(index)) problems.add(item.at, { code: 'branch never taken' });
  }

  /** 'everybody' where a branch without a share takes those that the shares before it leave. */
  function sumOfShares(circumstance: Circumstance): number | 'everybody' {
    let sum = 0;
    for (const [index, { when, share }] of branches.entries()) {
      if (circumstance.usedUp.has(index) || !holds(when, circumstance)) continue;
      taken.add(index);
      if (share === undefined) return sum <= 1 + shareDust ? 'everybody' : sum;
      sum += valueIn(share, circumstance) ?? 0;
    }
    return sum;
  }

  function inWords({ levels, values, usedUp }: Circumstance): string {
    const ofCase = [...levels].map(([attribute, level]) => {
      const plan = attributes[attribute];
      return `${plan?.name ?? ''} is ${plan?.kind === 'category' ? (plan.levels[level]?.name ?? '') : ''}`;
    });
    const ofChain = values.size > 0 ? ['none of the conditions before it holds'] : [];
    const ofLoops = usedUp.size > 0 ? ['a branch has been taken as often as it may'] : [];
    return [...ofCase, ...ofChain, ...ofLoops].join(' and ');
  }
}
