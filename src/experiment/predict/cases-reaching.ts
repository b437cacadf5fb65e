import { stepsInLoops } from '../../plan/loops.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Flows, Outcomes, Source } from './flow.ts';
import { flowsThrough } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { FlowNode } from './flow-node.ts';

/**
 * By resource, cases per second that come to it, each counted once however often it comes. Somebody who returns is a new
 * case.
 *
 * @param tasks the times per second that anybody comes to each resource
 * @throws BudgetSpent
 */
export function casesReaching(
  plan: Plan,
  graph: FlowGraph,
  { flows, outcomes }: { readonly flows: Flows; readonly outcomes: Outcomes },
  tasks: readonly number[],
  budget: Budget,
): readonly number[] {
  const loops = stepsInLoops(plan);
  const steps = plan.resources.map(() => new Set<number>());
  for (const { step, works } of graph.nodes) {
    if (step === undefined) continue;
    for (const { takes } of works) for (const { resource } of takes) element(steps, resource).add(step);
  }
  const from = sourcesOf(graph, flows);
  return plan.resources.map((_, resource) => {
    const own = [...element(steps, resource)];
    const all = element(tasks, resource);
    if (all === 0 || (own.length === 1 && own.every((step) => loops[step] === false))) return all;
    budget.spend(graph.size);
    const joins = graph.nodes.map((node) => joining(node, resource));
    const stopsAt = (node: number) => graph.nodes[node]?.step === undefined || (joins[node] ?? 0) > 0;
    const first = flowsThrough(graph, outcomes, budget, { from, stopsAt });
    return Math.min(
      all,
      joins.reduce((sum, share, n) => sum + share * element(first.rate, n), 0),
    );
  });
}

/** New cases: those that arrive, and those of people who return. */
function sourcesOf({ nodes, entries }: FlowGraph, { rate }: Flows): readonly Source[] {
  const returning = nodes.flatMap(({ step, moves }, n) => {
    if (step !== undefined) return [];
    return moves.flatMap(({ share, to }) => (to === undefined ? [] : [{ node: to, rate: share * element(rate, n) }]));
  });
  return [...entries.map(({ node, rate: each }) => ({ node, rate: each })), ...returning];
}

/** The share of those who come to a node that joins a list for the resource. */
function joining({ works }: FlowNode, resource: number): number {
  const shares = works.map(({ takes, share }) => (takes.some((each) => each.resource === resource) ? share : 0));
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}
