import type { Plan, Target } from '../../model/plan.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';
import { CaseKinds } from './case-kinds.ts';
import { tellingEarlierCases } from './earlier-cases.ts';
import { endNode } from './end-node.ts';
import type { CaseState, FlowNode, NodeAt } from './flow-node.ts';
import type { Inflow } from './inflow.ts';
import { limitedBranches } from './limited-branches.ts';
import { StepWalk } from './step-walk.ts';

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly entries: readonly Entry[];
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

/** States are told apart up to this many; beyond it a new state of a step counts as the first one seen there. */
const mostNodes = 200_000;

/** Every (step, state) that cases can reach, with gates open and rules judged as in an empty system. */
export function flowGraph(plan: Plan, capacities: readonly Capacity[], inflows: readonly Inflow[]): FlowGraph {
  const kinds = new CaseKinds(plan, capacities);
  const nodes: FlowNode[] = [];
  const found: { readonly at: Target; readonly state: CaseState }[] = [];
  const known = new Map<string, number>();
  const firstAt = new Map<string, number>();

  const nodeAt: NodeAt = (target, state) => {
    if (target.kind === 'end' && plan.ends[target.end]?.returns === undefined) return undefined;
    const place = target.kind === 'end' ? `end ${target.end}` : `step ${target.step}`;
    const { kind, earlier, taken, keptFrom } = state;
    const key = `${place}:${kind.join()}:${earlier}:${taken.join()}:${keptFrom.join()}`;
    const old = known.get(key) ?? (found.length >= mostNodes ? firstAt.get(place) : undefined);
    if (old !== undefined) return old;
    const node = found.push({ at: target, state }) - 1;
    known.set(key, node);
    if (!firstAt.has(place)) firstAt.set(place, node);
    return node;
  };

  const fresh = {
    taken: limitedBranches(plan).map(() => 0),
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
        ? new StepWalk(plan, capacities, kinds, nodeAt, at.step).walk(state)
        : endNode(element(plan.ends, at.end), state, kinds, (to, { kind, earlier }) => {
            return nodeAt(to, { kind, earlier: Math.min(earlier, earlierAtMost), ...fresh });
          }),
    );
  }
  return { nodes, entries };
}

/** The same ways through the chain, with other numbers of cases coming in. */
export function withInflows({ nodes, entries }: FlowGraph, inflows: readonly Inflow[]): FlowGraph {
  return {
    nodes,
    entries: entries.map((entry) => ({ ...entry, rate: entry.share * element(inflows, entry.stream).rate })),
  };
}
