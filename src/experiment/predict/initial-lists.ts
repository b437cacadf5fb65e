import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { FlowGraph } from './flow-graph.ts';

/** A backlog that has not reached a list after this many steps is left out. */
const mostSteps = 1000;

/** Cases that are there at the start, and the unit-seconds of work that they ask for. */
export interface InitialList {
  readonly cases: number;
  readonly work: number;
}

/** By resource, those who come to it first of all. @throws BudgetSpent */
export function initialLists(plan: Plan, graph: FlowGraph, budget: Budget): readonly InitialList[] {
  const lists = plan.resources.map(() => ({ cases: 0, work: 0 }));
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
        for (const { resource, amount } of takes) {
          const list = element(lists, resource);
          list.cases += here * share;
          list.work += here * share * amount;
        }
      }
      for (const { share, to, outcome } of moves) {
        if (to !== undefined && outcome.kind === 'always') next.set(to, (next.get(to) ?? 0) + here * share);
      }
    }
    coming = next;
  }
  return lists;
}
