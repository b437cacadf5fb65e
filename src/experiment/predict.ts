import type { Plan } from '../model/plan.ts';
import { hour, month, year } from '../model/units.ts';
import { element } from './element.ts';
import type { Capacity } from './predict/capacity.ts';
import { capacityOf } from './predict/capacity.ts';
import type { Demand } from './predict/demand.ts';
import { demandOn } from './predict/demand.ts';
import { flowsThrough } from './predict/flow.ts';
import { flowGraph } from './predict/flow-graph.ts';
import { inflow } from './predict/inflow.ts';
import { initialLists } from './predict/initial-lists.ts';
import { listCourse } from './predict/list-course.ts';
import { loadOf } from './predict/load.ts';
import type { Regime } from './predict/regime.ts';
import { shortSpells } from './predict/short-spells.ts';
import { allServed, throttle } from './predict/throttle.ts';
import type { LoadPrediction } from './result.ts';
import { usualList } from './usual-list.ts';

/** From this share of its capacity on, a resource is tight. */
export const tightFrom = 0.85;

/**
 * What the formulas say of every resource before anything runs: mean flows against mean capacity.
 *
 * Arrivals and capacity are averaged over the whole run; where a shortage in one year and plenty in the next cancel out
 * that way, the short spells are told apart. Gates count as open, and rules that look at lists, free places or time that
 * has passed are judged as in an empty system. A list is shared by all who need the resource, whatever their priority.
 * Cases that give up, find no room or are served take their own ways on, and a resource that is short passes on only what
 * it can. Waiting for a group to fill is no shortage, and who gives up meanwhile is left out. People who return count as
 * if they had always done so. Of a plan with policies these are the rules before the first: `predictPeriods` tells of all.
 */
export function predictLoads(plan: Plan): readonly LoadPrediction[] {
  const capacities = plan.resources.map((resource) => capacityOf(resource, plan.period));
  const inflows = plan.arrivals.map((arrival) => inflow(arrival, plan.period));
  const graph = flowGraph(plan, capacities, inflows);
  const served = allServed(graph);
  const unthrottled = demandOn(plan, capacities, graph, flowsThrough(graph, served), served);
  const { demands, regimes } = throttle(plan, graph, capacities);
  const backlogs = initialLists(plan, graph);
  const spells = shortSpells(plan, graph);
  return plan.resources.map(({ kind }, resource) => ({
    resource,
    casesPerYearUnthrottled: element(unthrottled, resource).crowd.rate * year,
    ...load(element(demands, resource), element(capacities, resource), kind === 'seats' ? 1 : hour),
    ...course(element(demands, resource), element(capacities, resource), element(regimes, resource), {
      backlog: element(backlogs, resource),
      usual: usualList(plan, resource),
      horizon: plan.period.horizon,
    }),
    shortSpells:
      loadOf(element(demands, resource).crowd, element(capacities, resource)) < 1 ? element(spells, resource) : [],
  }));
}

/** @param unit seconds of one unit that are counted as one; seats are counted themselves */
function load({ crowd }: Demand, capacity: Capacity, unit: number) {
  const share = loadOf(crowd, capacity);
  return {
    casesPerYear: crowd.rate * year,
    hoursOnOffer: (crowd.load * year) / unit,
    hoursAvailable: (capacity.strength * year) / unit,
    load: share,
    verdict: share >= 1 ? 'overloaded' : share >= tightFrom ? 'tight' : 'fits',
  } as const;
}

function course(
  { crowd, lag }: Demand,
  capacity: Capacity,
  regime: Regime,
  start: { readonly backlog: number; readonly usual: number; readonly horizon: number },
): Pick<LoadPrediction, 'growthPerMonth' | 'settlesAt' | 'passes'> {
  if (crowd.load === 0 || crowd.load < capacity.strength) {
    return { growthPerMonth: undefined, settlesAt: undefined, passes: [] };
  }
  return {
    growthPerMonth: crowd.rate * (1 - capacity.strength / crowd.load) * month,
    settlesAt: settling(regime),
    passes: listCourse(crowd, capacity, regime, { lag: lag ?? 0, ...start }),
  };
}

function settling(regime: Regime): LoadPrediction['settlesAt'] {
  if (regime.kind === 'settles') return { waiting: regime.waiting, wait: regime.wait, by: 'giving up' };
  return regime.kind === 'refuses' ? { waiting: regime.room, wait: regime.wait, by: 'refusing' } : undefined;
}
