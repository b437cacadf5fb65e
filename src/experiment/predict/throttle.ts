import type { Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import type { Demand } from './demand.ts';
import { demandOn } from './demand.ts';
import type { Flows, Outcomes } from './flow.ts';
import { flowsThrough } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Regime } from './regime.ts';
import { regimeOf, startedShare } from './regime.ts';

/** The long run of the whole chain: a resource that is asked for more than it has passes on only what it can. */
export interface Throttled {
  readonly flows: Flows;
  readonly outcomes: Outcomes;
  readonly demands: readonly Demand[];
  readonly regimes: readonly Regime[];
}

/** A loop that swings is left where it is after so many rounds. */
const mostRounds = 200;
/** Largest change of any share between two rounds at which the flows are taken to be found. */
const settled = 1e-10;

/** What everybody meets if nothing is ever short: all are served. */
export function allServed(graph: FlowGraph): Outcomes {
  const { works } = graph;
  return {
    started: new Float64Array(works).fill(1),
    gaveUp: new Float64Array(works),
    refused: new Float64Array(works),
  };
}

/**
 * Repeats flows → demand → what each resource lets through, until that changes no more. A loop through a resource that is
 * short may swing between two states; later rounds therefore go only half of the way.
 *
 * @throws BudgetSpent
 */
export function throttle(plan: Plan, graph: FlowGraph, capacities: readonly Capacity[], budget: Budget): Throttled {
  const outcomes = allServed(graph);
  const rooms = plan.resources.map((_, resource) => roomFor(plan, resource));
  for (let round = 1; ; round++) {
    const flows = flowsThrough(graph, outcomes, budget);
    const demands = demandOn(plan, capacities, graph, flows, outcomes, budget);
    const regimes = demands.map(({ crowd }, r) => regimeOf(crowd, element(capacities, r), rooms[r]));
    budget.spend(60 * graph.works);
    const change = update(graph, outcomes, regimes, round > 20 ? 0.5 : 1);
    if (change <= settled || round >= mostRounds) return { flows, outcomes, demands, regimes };
  }
}

/** The same outcomes, but that everybody is served who comes for this resource. */
export function lettingThrough(graph: FlowGraph, { started, gaveUp, refused }: Outcomes, resource: number): Outcomes {
  const through = { started: started.slice(), gaveUp: gaveUp.slice(), refused: refused.slice() };
  let index = 0;
  for (const { works } of graph.nodes) {
    for (const { takes } of works) {
      if (takes.some((each) => each.resource === resource)) {
        through.started[index] = 1;
        through.gaveUp[index] = 0;
        through.refused[index] = 0;
      }
      index++;
    }
  }
  return through;
}

/** Moves the outcomes a part of the way to what the regimes say. @returns the largest change of a share */
function update(graph: FlowGraph, outcomes: Outcomes, regimes: readonly Regime[], part: number): number {
  let change = 0;
  let index = 0;
  for (const { works } of graph.nodes) {
    for (const { takes, patience } of works) {
      // The scarcest of the resources it needs decides.
      let started = 1;
      let refuses = false;
      for (const { resource } of takes) {
        const regime = element(regimes, resource);
        const share = startedShare(regime, patience);
        if (share < started) {
          started = share;
          refuses = regime.kind === 'refuses';
        }
      }
      const was = element(outcomes.started, index);
      const now = was + part * (started - was);
      change = Math.max(change, Math.abs(now - was));
      outcomes.started[index] = now;
      outcomes.gaveUp[index] = refuses || patience === undefined ? 0 : 1 - now;
      outcomes.refused[index] = refuses ? 1 - now : 0;
      index++;
    }
  }
  return change;
}

/** Most cases that can wait for a resource, over all steps; undefined where any number can. */
function roomFor(plan: Plan, resource: number): number | undefined {
  let lists = 0;
  for (const { parts } of plan.steps) {
    for (const part of parts) {
      if ('line' in part && resourcesOf(part).includes(resource)) {
        lists += part.line.room ?? Number.POSITIVE_INFINITY;
      }
    }
  }
  const most = Math.min(lists, element(plan.resources, resource).room ?? Number.POSITIVE_INFINITY);
  return most < Number.POSITIVE_INFINITY ? most : undefined;
}
