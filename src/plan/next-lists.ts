/** Where those stand next who are sent somewhere: in which lists, or out of the chain; and for what they wait there together. */
import type { Plan, Rules, Target } from './plan.ts';
import { allRules } from './rules.ts';
import { hasList, resourcesOf, targetsOf } from './step-parts.ts';

type Chain = Pick<Rules, 'steps'>;

/** The steps at whose lists a case may stand next that is sent there: on the way to them it waits for nothing. */
export function nextLists(chain: Chain, to: Target): readonly number[] {
  return nextOn(chain, to).lists;
}

/** Whether every case that is sent there comes to a list, and none leaves the chain before. */
export function leadsToAList(chain: Chain, to: Target): boolean {
  const { lists, canEnd } = nextOn(chain, to);
  return lists.length > 0 && !canEnd;
}

/**
 * Whether every case whose patience ends at a step goes on to another list, so that none of them has given up. Where some may
 * leave the chain first, those who leave the list are people who gave up, whatever some do afterwards.
 */
export function movesOn(chain: Chain, step: number): boolean {
  const patience = chain.steps[step]?.parts.find(hasList)?.line.patience;
  return patience !== undefined && leadsToAList(chain, patience.to);
}

/** The steps that a case may come to that is sent there before it waits anywhere, and those at whose lists it may wait next. */
export function stepsUntilLists(chain: Chain, to: Target): ReadonlySet<number> {
  return nextOn(chain, to).seen;
}

function nextOn({ steps }: Chain, to: Target) {
  const found: number[] = [];
  const seen = new Set<number>();
  const open = [to];
  let canEnd = false;
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    if (target.kind === 'end') canEnd = true;
    const step = target.kind === 'step' && !seen.has(target.step) ? steps[target.step] : undefined;
    if (target.kind !== 'step' || step === undefined) continue;
    seen.add(target.step);
    if (step.parts.some(hasList)) found.push(target.step);
    else open.push(...step.parts.flatMap(targetsOf));
  }
  return { lists: found.sort((a, b) => a - b), canEnd, seen };
}

/** Whether all who ever wait for a resource wait for the other at the same time: its list is a part of the other's list. */
export function waitsWith(plan: Plan, resource: number, other: number): boolean {
  const lists = allRules(plan).flatMap(({ steps }) => {
    return steps.flatMap(({ parts }) => parts.filter(hasList).map((part) => resourcesOf(part)));
  });
  const own = lists.filter((needs) => needs.includes(resource));
  return resource !== other && own.length > 0 && own.every((needs) => needs.includes(other));
}
