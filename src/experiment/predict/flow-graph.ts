import { withChoices } from '../../plan/dependent.ts';
import { deciding, drawOf } from '../../plan/looks.ts';
import type { Plan, Target } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import { CaseKinds } from './case-kinds.ts';
import { endNode } from './end-node.ts';
import type { CaseState, FlowNode, NodeAt } from './flow-node.ts';
import type { Inflow } from './inflow.ts';
import { StepWalk } from './step-walk.ts';

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly entries: readonly Entry[];
  /** Of all works of all nodes, the number of the first of each node. */
  readonly firstWork: readonly number[];
  /** Works of all nodes. */
  readonly works: number;
  /** Works, holds and moves of all nodes: what going through the graph once costs. */
  readonly size: number;
}

/** Where cases come in: new ones per second, and those who are there at the start. */
export interface Entry {
  readonly node: number;
  /** The stream, and which share of its cases come in here. */
  readonly stream: number;
  readonly share: number;
  readonly rate: number;
  readonly backlog: number;
}

/** Earlier cases of a person are told apart up to this many, whatever the rules ask. */
const mostEarlierCases = 50;

/**
 * Every (step, state) that cases can reach, with gates open and rules judged as in an empty system.
 *
 * @throws BudgetSpent where there are more of them than can be told apart
 */
export function flowGraph(
  plan: Plan,
  capacities: readonly Capacity[],
  inflows: readonly Inflow[],
  budget: Budget,
): FlowGraph {
  const kinds = new CaseKinds(plan, capacities, budget);
  const branches = limitedBranches(plan);
  const nodes: FlowNode[] = [];
  const found: { readonly at: Target; readonly state: CaseState }[] = [];
  const known = new Map<string, number>();
  const digits = plan.attributes.length + branches.length + plan.resources.length;

  const nodeAt: NodeAt = (target, state) => {
    if (target.kind === 'end' && plan.ends[target.end]?.returns === undefined) return undefined;
    budget.spend(20 + 5 * digits);
    const place = target.kind === 'end' ? `end ${target.end}` : `step ${target.step}`;
    const { kind, earlier, taken, keptFrom } = state;
    const key = `${place}:${kind.join()}:${earlier}:${taken.join()}:${keptFrom.join()}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    budget.spend(200 + 10 * digits);
    const node = found.push({ at: target, state }) - 1;
    known.set(key, node);
    return node;
  };

  const fresh = {
    taken: branches.map(() => 0),
    keptFrom: plan.resources.map(() => undefined),
  };
  const entries = inflows.flatMap(({ rate, backlog, zone, to }, stream) =>
    kinds.atArrival(zone).flatMap(({ kind, earlier, share }): readonly Entry[] => {
      const node = nodeAt(to, { kind, earlier, ...fresh });
      return node === undefined ? [] : [{ node, stream, share, rate: rate * share, backlog: backlog * share }];
    }),
  );
  const earlierAtMost = tellingEarlierCases(plan);
  for (let next = found[0]; next !== undefined; next = found[nodes.length]) {
    const { at, state } = next;
    nodes.push(
      at.kind === 'step'
        ? new StepWalk({ plan, capacities, kinds, branches, budget }, nodeAt, at.step).walk(state)
        : endNode(element(plan.ends, at.end), state, kinds, (to, { kind, earlier }) => {
            return nodeAt(to, { kind, earlier: Math.min(earlier, earlierAtMost), ...fresh });
          }),
    );
  }
  return { nodes, entries, ...counted(nodes) };
}

function counted(nodes: readonly FlowNode[]): Pick<FlowGraph, 'firstWork' | 'works' | 'size'> {
  const firstWork: number[] = [];
  let works = 0;
  let size = 0;
  for (const node of nodes) {
    firstWork.push(works);
    works += node.works.length;
    size += 1 + node.works.length + node.holds.length + node.moves.length;
  }
  return { firstWork, works, size };
}

/** The same ways through the chain, with other numbers of cases coming in. */
export function withInflows(graph: FlowGraph, inflows: readonly Inflow[]): FlowGraph {
  return {
    ...graph,
    entries: graph.entries.map((entry) => ({ ...entry, rate: entry.share * element(inflows, entry.stream).rate })),
  };
}

/** Branches that a case may take a limited number of times, as "step/branch", in the order of the plan. */
function limitedBranches(plan: Plan): readonly string[] {
  return plan.steps.flatMap((step, s) =>
    step.parts.flatMap((part) =>
      part.kind === 'route'
        ? part.branches.flatMap(({ atMost }, b) => (atMost === undefined ? [] : [`${s}/${b}`]))
        : [],
    ),
  );
}

/** From how many earlier cases of a person on no rule sees a difference; 0 where no rule looks at them. */
function tellingEarlierCases(plan: Plan): number {
  const { conditions, values } = deciding(plan, 'way', 'time');
  const draws = [
    ...plan.attributes.map(drawOf),
    ...plan.steps.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'set' ? [drawOf(part.to)] : []))),
  ];
  const marks = [
    ...conditions.flatMap((each) =>
      each.kind === 'case' && each.quantity.kind === 'earlier cases' ? [each.value] : [],
    ),
    ...[...values, ...draws.flatMap(withChoices)].flatMap((each) =>
      each.kind === 'along' && each.quantity.kind === 'earlier cases' ? each.marks.map(({ at }) => at) : [],
    ),
  ];
  return marks.length === 0 ? 0 : Math.min(mostEarlierCases, Math.max(0, Math.floor(Math.max(...marks)) + 1));
}
