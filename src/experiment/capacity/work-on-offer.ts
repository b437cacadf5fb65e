import type { Plan } from '../../plan/plan.ts';
import type { ListFlow, StretchFlows } from '../collect/list-flow.ts';
import { workAskedOf } from '../collect/list-flow.ts';
import { element } from '../element.ts';
import type { Estimate } from '../result.ts';
import { estimateOf } from '../summary/estimate.ts';
import { stretchesOf } from '../time/stretches.ts';

/**
 * Work asked for over capacity by resource, in the last quarter of the stretch in which that is most: of what came, at the work
 * that those who started took in the same time. In a steady state what is begun before it and what is not finished in it make up
 * for each other, however long cases are held.
 *
 * @param replications the flows of each, by stretch
 */
export function workOnOffer(
  plan: Plan,
  replications: readonly { readonly flows: readonly StretchFlows[] }[],
): readonly Estimate[] {
  const { startUp, horizon } = plan.period;
  const judged = stretchesOf(plan).flatMap(({ from, until }, i) => (from < startUp || until > horizon ? [] : [i]));
  return plan.resources.map((_, resource) => {
    const loads = judged.map((stretch) =>
      estimateOf(replications.map(({ flows }) => onOffer(element(element(flows, stretch).end, resource)))),
    );
    return loads.reduce((most, load) => ((load.mean ?? 0) > (most.mean ?? 0) ? load : most), estimateOf([]));
  });
}

function onOffer(flow: ListFlow): number {
  const { workOfStarted, busy, staffed } = flow;
  const asked = workAskedOf(flow);
  if (asked === 0 || staffed === Number.POSITIVE_INFINITY) return 0;
  if (staffed === 0 || workOfStarted === 0) return Number.POSITIVE_INFINITY;
  return (asked * busy) / (workOfStarted * staffed);
}
