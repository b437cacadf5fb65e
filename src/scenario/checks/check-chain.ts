import type { ArrivalPlan, AttributePlan, ResourcePlan, StepPlan } from '../../model/plan.ts';
import type { Desk } from '../desk.ts';
import { field, type Mapping } from '../reading/tree.ts';
import { checkFlow } from './check-flow.ts';
import { checkResources } from './check-resources.ts';
import { checkShares } from './check-shares.ts';

/** What has been worked out; undefined stands where a part has problems of its own. */
export interface ChainParts {
  readonly attributes: readonly AttributePlan[];
  readonly resources: readonly (ResourcePlan | undefined)[];
  readonly steps: readonly (StepPlan | undefined)[];
  readonly arrivals: readonly ArrivalPlan[];
}

/** What no part shows by itself. Each check looks only at what is whole, so that no mistake is told twice. */
export function checkChain(root: Mapping, desk: Desk, parts: ChainParts): void {
  const section = field(root, 'steps');
  const steps = parts.steps.filter((step) => step !== undefined);
  const isWhole = steps.length === desk.steps.all.length && parts.arrivals.length === numberOf(root, 'arrivals');
  const attributesAreWhole = parts.attributes.length === desk.attributes.all.length;
  for (const step of attributesAreWhole ? steps : []) {
    const next = field(field(section, step.name), 'next');
    if (next !== undefined) checkShares(step, next, parts.attributes, desk.problems);
  }
  checkResources(root, desk, parts.resources, parts.steps);
  const placeOf = (name: string) =>
    (section?.kind === 'mapping' ? section.entries.get(name)?.keyAt : undefined) ?? root.at;
  if (isWhole) checkFlow(steps, parts.arrivals, placeOf, desk.problems);
}

function numberOf(root: Mapping, section: string): number {
  const tree = field(root, section);
  return tree?.kind === 'mapping' ? tree.entries.size : 0;
}
