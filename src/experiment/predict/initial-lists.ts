import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { FlowNode, Work } from './flow-node.ts';
import { expectedSize } from './group-size.ts';

/** A backlog that has not reached a list, or is not through with a resource, after this many steps is left out. */
const mostSteps = 1000;

/** Of those who began, so few go round that they make no difference. */
const hardlyAny = 1e-6;

/** Cases that are there at the start, and the unit-seconds of work that they ask for, of later tasks too. */
export interface InitialList {
  readonly cases: number;
  readonly work: number;
}

/** By resource, those who come to it first of all. @throws BudgetSpent */
export function initialLists(
  plan: Plan,
  graph: FlowGraph,
  capacities: readonly Capacity[],
  budget: Budget,
): readonly InitialList[] {
  const lists = plan.resources.map(() => ({ cases: 0, work: 0, from: new Map<number, number>() }));
  let coming = new Map<number, number>();
  for (const { node, backlog } of graph.entries) {
    if (backlog > 0) coming.set(node, (coming.get(node) ?? 0) + backlog);
  }
  for (let step = 0; step < mostSteps && coming.size > 0; step++) {
    const next = new Map<number, number>();
    for (const [n, here] of coming) {
      const { works, moves } = element(graph.nodes, n);
      budget.spend(10 + moves.length);
      plan.resources.forEach((_, resource) => {
        const { cases } = askedOf(works, resource, plan, capacities);
        const list = element(lists, resource);
        list.cases += here * cases;
        if (cases > 0) list.from.set(n, (list.from.get(n) ?? 0) + here);
      });
      for (const { share, to, outcome } of moves) {
        if (to !== undefined && outcome.kind === 'always') next.set(to, (next.get(to) ?? 0) + here * share);
      }
    }
    coming = next;
  }
  return lists.map(({ cases, from }, resource) => {
    return { cases, work: cases > 0 ? workFrom(from, resource, { plan, graph, capacities, budget }) : 0 };
  });
}

/** What the works of a node ask of a resource, of everybody who comes there: how many join, and their work. */
function askedOf(works: readonly Work[], resource: number, plan: Plan, capacities: readonly Capacity[]) {
  const found = { cases: 0, work: 0 };
  for (const { share, takes, group } of works) {
    for (const { resource: taken, amount, together } of takes) {
      if (taken !== resource) continue;
      const size = together && group !== undefined ? expectedSize(group, 0, plan, capacities, 'full') : 1;
      found.cases += share;
      found.work += (share * amount) / size;
    }
  }
  return found;
}

/** The work of a resource that those who come to it first at these nodes ask for, until they have left the chain. */
function workFrom(
  from: ReadonlyMap<number, number>,
  resource: number,
  {
    plan,
    graph,
    capacities,
    budget,
  }: {
    readonly plan: Plan;
    readonly graph: FlowGraph;
    readonly capacities: readonly Capacity[];
    readonly budget: Budget;
  },
): number {
  const least = hardlyAny * [...from.values()].reduce((sum, each) => sum + each, 0);
  let work = 0;
  let coming = from;
  for (let step = 0; step < mostSteps && coming.size > 0; step++) {
    const next = new Map<number, number>();
    for (const [n, here] of coming) {
      const node = element(graph.nodes, n);
      budget.spend(10 + node.moves.length);
      // Who comes back from an end is a new case.
      if (node.step === undefined) continue;
      work += here * askedOf(node.works, resource, plan, capacities).work;
      for (const { share, to, outcome } of node.moves) {
        const isServed = outcome.kind === 'started' || (outcome.kind === 'always' && step > 0);
        const isHere = step > 0 || (outcome.kind === 'started' && takesOf(node, outcome.work, resource));
        if (to === undefined || !isServed || !isHere || here * share <= least) continue;
        next.set(to, (next.get(to) ?? 0) + here * share);
      }
    }
    coming = next;
  }
  return work;
}

function takesOf({ works }: FlowNode, work: number, resource: number): boolean {
  return works[work]?.takes.some((each) => each.resource === resource) === true;
}
