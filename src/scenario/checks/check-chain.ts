import type { ArrivalPlan, AttributePlan, EndPlan, ResourcePlan, StepPlan, Target } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { field, itemsOf, type Mapping, type Tree } from '../reading/tree.ts';
import { checkArrivals } from './check-arrivals.ts';
import { checkClosing } from './check-closing.ts';
import { checkFlow } from './check-flow.ts';
import { checkResources } from './check-resources.ts';
import { checkShares } from './check-shares.ts';
import { checkZones } from './check-zones.ts';

/** What has been worked out; undefined stands where a part has problems of its own. */
export interface ChainParts {
  readonly attributes: readonly AttributePlan[];
  readonly resources: readonly (ResourcePlan | undefined)[];
  readonly steps: readonly (StepPlan | undefined)[];
  readonly arrivals: readonly ArrivalPlan[];
  readonly ends: readonly EndPlan[];
}

/** The chain as the file has it, or as it is from a date on; all of them have the same elements in the same order. */
export interface CheckedChain {
  readonly tree: Mapping;
  readonly context: Context;
  readonly parts: ChainParts;
}

/**
 * What no part shows by itself. Each check looks only at what is whole, so that no mistake is reported twice; what some
 * chain reaches, takes or has is reached, taken and there.
 *
 * @param alsoReached where cases come to besides, from no step
 */
export function checkChains(chains: readonly CheckedChain[], alsoReached: readonly Target[]): void {
  checkRoutes(chains);
  checkResources(chains);
  checkClosing(chains);
  checkArrivals(chains);
  if (!chains.every(isWhole)) return;
  checkFlow(chains, alsoReached);
  checkZones(chains);
}

function checkRoutes(chains: readonly CheckedChain[]): void {
  const routes = chains.flatMap(({ tree, context, parts }) => {
    if (parts.attributes.length !== context.attributes.all.length) return [];
    return parts.steps.flatMap((step) => {
      const written = step && field(field(tree, 'steps'), step.name);
      const next = field(written, 'next');
      // What stands in for a step of a later date is judged with that date.
      if (step === undefined || written === undefined || next === undefined || context.broken.has(written)) return [];
      return [{ context, next, taken: checkShares(step, next, parts.attributes, context) }];
    });
  });
  const taken = new Set<Tree>(routes.flatMap((route) => route.taken));
  for (const { context, next } of routes) {
    for (const item of itemsOf(next)) {
      if (!taken.has(item)) context.problems.add(item.at, { code: 'branch never taken' });
    }
  }
}

function isWhole({ tree, context, parts }: CheckedChain): boolean {
  const hasSteps = parts.steps.length === context.steps.all.length && parts.steps.every((step) => step !== undefined);
  const hasEnds = parts.ends.length === context.ends.all.length;
  return hasSteps && hasEnds && parts.arrivals.length === numberOf(tree, 'arrivals');
}

function numberOf(root: Mapping, section: string): number {
  const tree = field(root, section);
  return tree?.kind === 'mapping' ? tree.entries.size : 0;
}
