import type { Plan, Target } from '../../model/plan.ts';
import type { Capacity } from './capacity.ts';
import { CaseKinds } from './case-kinds.ts';
import type { CaseState, FlowNode } from './flow-node.ts';
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
  readonly rate: number;
  readonly backlog: number;
}

/** States are told apart up to this many; beyond it a new state of a step counts as the first one seen there. */
const mostNodes = 200_000;

/** Every (step, state) that cases can reach, with gates open and rules judged as in an empty system. */
export function flowGraph(plan: Plan, capacities: readonly Capacity[], inflows: readonly Inflow[]): FlowGraph {
  const kinds = new CaseKinds(plan, capacities);
  const nodes: FlowNode[] = [];
  const found: { readonly step: number; readonly state: CaseState }[] = [];
  const known = new Map<string, number>();
  const firstAt = new Map<number, number>();

  const nodeAt = (target: Target, state: CaseState): number | undefined => {
    if (target.kind === 'end') return undefined;
    const { step } = target;
    const key = `${step}:${state.kind.join()}:${state.taken.join()}:${state.keptFrom.join()}`;
    const old = known.get(key) ?? (found.length >= mostNodes ? firstAt.get(step) : undefined);
    if (old !== undefined) return old;
    const node = found.push({ step, state }) - 1;
    known.set(key, node);
    if (!firstAt.has(step)) firstAt.set(step, node);
    return node;
  };

  const taken = limitedBranches(plan).map(() => 0);
  const keptFrom = plan.resources.map(() => undefined);
  const entries = inflows.flatMap(({ rate, backlog, to }) =>
    kinds.atArrival().flatMap(({ kind, share }) => {
      const node = nodeAt(to, { kind, taken, keptFrom });
      return node === undefined ? [] : [{ node, rate: rate * share, backlog: backlog * share }];
    }),
  );
  for (let next = found[0]; next !== undefined; next = found[nodes.length]) {
    nodes.push(new StepWalk(plan, capacities, kinds, nodeAt, next.step).walk(next.state));
  }
  return { nodes, entries };
}
