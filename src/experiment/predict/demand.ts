import type { Plan } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import type { Group } from './crowd.ts';
import { Crowd } from './crowd.ts';
import type { Flows, Outcomes } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Groups } from './group-size.ts';
import { expectedSize } from './group-size.ts';

/** What comes to one resource. */
export interface Demand {
  readonly crowd: Crowd;
  /** Mean seconds from entering the chain to joining the list, waits in lists left out; undefined where nobody comes. */
  readonly lag: number | undefined;
}

/**
 * What is asked of each resource by those who come to it, served or not. Units that are kept after a step count for as
 * long as they are held; waiting in later lists while holding them is left out. A member of a group asks for an equal
 * part of what the group needs, whether or not it stays to the end.
 */
export function demandOn(
  plan: Plan,
  capacities: readonly Capacity[],
  graph: FlowGraph,
  flows: Flows,
  outcomes: Outcomes,
  budget: Budget,
  groups?: Groups,
): readonly Demand[] {
  const first = graph.firstWork;
  budget.spend(10 * graph.size + 20 * plan.resources.length);
  const ledgers = plan.resources.map(() => new Ledger());
  const { joined, started } = listsOf(plan, graph, flows, outcomes);
  graph.nodes.forEach((node, n) => {
    const rate = element(flows.rate, n);
    if (rate === 0 || node.step === undefined) return;
    const all = element(joined, node.step);
    for (const work of node.works) {
      const joining = rate * work.share;
      const aged = element(flows.aged, n) * work.share + joining * work.before;
      const size = work.group === undefined ? 1 : expectedSize(work.group, all, plan, capacities, groups);
      for (const { resource, amount, together } of work.takes) {
        const each = together ? amount / size : amount;
        element(ledgers, resource).ask(work.patience, joining, joining * each, aged);
      }
    }
    for (const { resource, keptFrom, seconds, share, after } of node.holds) {
      const here = rate * share * (after === undefined ? 1 : element(outcomes.started, element(first, n) + after));
      // Only those who started hold it; counted as if all who came had.
      const part = element(started, keptFrom);
      if (part > 0) element(ledgers, resource).hold((here * seconds) / part);
    }
  });
  return ledgers.map((ledger) => ledger.close(budget));
}

/** Cases per second that join each step's list, and the share of them that gets its turn. */
export function listsOf(plan: Plan, graph: FlowGraph, flows: Flows, outcomes: Outcomes) {
  const first = graph.firstWork;
  const joined = plan.steps.map(() => 0);
  const served = plan.steps.map(() => 0);
  graph.nodes.forEach(({ step, works }, n) => {
    if (step === undefined) return;
    works.forEach(({ share }, w) => {
      const joining = element(flows.rate, n) * share;
      joined[step] = element(joined, step) + joining;
      served[step] = element(served, step) + joining * element(outcomes.started, element(first, n) + w);
    });
  });
  return { joined, started: joined.map((all, step) => (all > 0 ? element(served, step) / all : 0)) };
}

/** Adds up what is asked of one resource. */
class Ledger {
  private readonly groups = new Map<Distribution | undefined, { rate: number; load: number }>();
  private rate = 0;
  private aged = 0;
  private held = 0;

  ask(patience: Distribution | undefined, rate: number, load: number, aged: number): void {
    const group = this.groups.get(patience) ?? { rate: 0, load: 0 };
    this.groups.set(patience, { rate: group.rate + rate, load: group.load + load });
    this.rate += rate;
    this.aged += aged;
  }

  hold(load: number): void {
    this.held += load;
  }

  close(budget: Budget): Demand {
    // Who holds it how long afterwards is not told apart by patience: it is shared out evenly.
    const groups: Group[] = [...this.groups].map(([patience, { rate, load }]) => {
      return { patience, rate, load: load + (this.rate > 0 ? (this.held * rate) / this.rate : 0) };
    });
    return { crowd: new Crowd(groups, budget), lag: this.rate > 0 ? this.aged / this.rate : undefined };
  }
}
