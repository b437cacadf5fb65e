import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { FlowGraph } from './flow-graph.ts';

/** A backlog that has not reached a list after this many steps is left out. */
const mostSteps = 1000;

/** Cases that are there at the start, at the first resource each of them comes to. @throws BudgetSpent */
export function initialLists(plan: Plan, graph: FlowGraph, budget: Budget): readonly number[] {
  const lists = plan.resources.map(() => 0);
  let coming = new Map<number, number>();
  for (const { node, backlog } of graph.entries) {
    if (backlog > 0) coming.set(node, (coming.get(node) ?? 0) + backlog);
  }
  for (let step = 0; step < mostSteps && coming.size > 0; step++) {
    const next = new Map<number, number>();
    for (const [n, here] of coming) {
      const { works, moves } = element(graph.nodes, n);
      budget.spend(10 + moves.length);
      for (const { share, takes } of works) {
        for (const { resource } of takes) lists[resource] = element(lists, resource) + here * share;
      }
      for (const { share, to, outcome } of moves) {
        if (to !== undefined && outcome.kind === 'always') next.set(to, (next.get(to) ?? 0) + here * share);
      }
    }
    coming = next;
  }
  return lists;
}
