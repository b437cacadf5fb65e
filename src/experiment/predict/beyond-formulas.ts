/** Of which resources the formulas cannot know what comes to them, or what they make of it. */
import { targetsOf } from '../../model/loops.ts';
import type { LinePlan, Plan, StepPart, Target } from '../../model/plan.ts';
import { element } from '../element.ts';
import { listIn, needsOf } from '../list-steps.ts';
import type { Budget } from './budget.ts';
import type { Pressure } from './few-leave.ts';
import { fewLeave } from './few-leave.ts';
import type { Outcomes, Source } from './flow.ts';
import { flowsThrough } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import { isOver, loadOf } from './load.ts';
import { followsState, looksAtState } from './looks-at-state.ts';

export interface Found extends Pressure {
  readonly graph: FlowGraph;
  /** What everybody meets if nothing is short. */
  readonly served: Outcomes;
  /** By resource: whether it is short for a while. */
  readonly shortForAWhile: readonly boolean[];
}

/** What the formulas cannot know of a resource: how much comes to it, or what it makes of that. */
export type Doubt = 'flow' | 'capacity';

/** How cases leave a step otherwise than by being served. */
export type WayOut = 'diverted' | 'balked' | 'left';

/** From this load on, what disturbs the formulas matters: below it next to nobody waits. */
const busyFrom = 0.5;
const nearlyFull = 0.85;

/**
 * Resources whose flow depends on the state of the chain (rules that look at it, gates, no room, giving up, an order in
 * which some overtake others while it is short), or whose capacity does (work that is begun anew or goes on after hours,
 * several things needed at once, units that are held while waiting elsewhere, cases that go round and never leave).
 *
 * @param acts whether cases are known to leave a step in a way that the formulas do not follow; as long as nothing is known
 * of it, they may
 */
export function beyondFormulas(
  found: Found,
  budget: Budget,
  acts: (step: number, how: WayOut) => boolean = () => true,
): ReadonlyMap<number, Doubt> {
  const { plan } = found;
  const own = new Set(ownReasons(found));
  const beyond = new Map<number, Doubt>();
  for (const resource of circulating(found, budget)) beyond.set(resource, 'flow');
  for (const step of uncertainLists(found, new Set([...own, ...beyond.keys()]), acts)) {
    for (const resource of listIn(element(plan.steps, step))?.needs ?? []) beyond.set(resource, 'flow');
  }
  for (const resource of own) beyond.set(resource, 'capacity');
  return beyond;
}

/** Steps whose lists get flows that depend on state. */
function uncertainLists(
  found: Found,
  own: ReadonlySet<number>,
  acts: (step: number, how: WayOut) => boolean,
): ReadonlySet<number> {
  const { plan } = found;
  const lists = new Set<number>();
  const reached = new Set<number>();
  const ends = new Set<number>();
  const open: number[] = [];
  const reach = (target: Target): void => {
    if (target.kind === 'step') {
      if (reached.has(target.step)) return;
      reached.add(target.step);
      open.push(target.step);
    } else if (!ends.has(target.end)) {
      ends.add(target.end);
      const returns = plan.ends[target.end]?.returns;
      if (returns !== undefined) reach(returns.to);
    }
  };
  const walk = (step: number, comesUncertain: boolean): void => {
    let uncertain = comesUncertain;
    for (const part of element(plan.steps, step).parts) {
      if ('line' in part) {
        const turned = part.line.balks.findIndex(({ when, share }) => looksAtState(when) || followsState(share));
        if (turned >= 0 && acts(step, 'balked')) {
          uncertain = true;
          for (const { to } of part.line.balks.slice(turned)) reach(to);
        }
        if (uncertain) lists.add(step);
        if (!uncertain && leavesUncertain(part, found, own, () => acts(step, 'left'))) {
          uncertain = true;
          for (const target of [part.line.patience?.to, part.line.refusedTo]) if (target) reach(target);
        }
      } else if (part.kind === 'gate' && looksAtState(part.openWhile) && acts(step, 'diverted')) {
        uncertain = true;
      } else if (part.kind === 'set' && followsState(part.to.kind === 'category' ? part.to.shares : part.to.draw)) {
        uncertain = true;
      } else if (part.kind === 'route') {
        const first = part.branches.findIndex(({ when, share }) => looksAtState(when) || followsState(share));
        if (first >= 0) for (const { to } of part.branches.slice(first)) reach(to);
      }
      if (uncertain) targetsOf(part).forEach(reach);
    }
  };
  plan.steps.forEach((_, step) => {
    walk(step, false);
  });
  plan.ends.forEach(({ returns }) => {
    if (returns !== undefined && followsState(returns.share)) reach(returns.to);
  });
  for (let step = open.pop(); step !== undefined; step = open.pop()) walk(step, true);
  return lists;
}

/** Whether what leaves a list, to whichever side, is other than the formulas say. */
function leavesUncertain(
  part: Extract<StepPart, { readonly line: LinePlan }>,
  found: Found,
  own: ReadonlySet<number>,
  someLeave: () => boolean,
): boolean {
  const needs = needsOf(part);
  const loads = needs.map((resource) => loadAt(found, resource));
  if (needs.some((resource, i) => own.has(resource) && (loads[i] ?? 0) >= busyFrom)) return true;
  const { patience, refusedTo } = part.line;
  if (needs.some((resource) => found.shortForAWhile[resource] === true)) return true;
  if (patience === undefined && refusedTo === undefined) return false;
  // Members wait for each other, whatever the load.
  if (patience !== undefined && part.kind === 'group' && part.forms.kind === 'fills') return someLeave();
  return someLeave() && !needs.every((resource) => fewLeave(part.line, resource, found));
}

function ownReasons(found: Found): readonly number[] {
  const { plan, graph } = found;
  const reasons = new Set<number>();
  for (const { state, works } of graph.nodes) {
    // Whoever keeps it stands in another list meanwhile.
    if (works.length === 0) continue;
    state.keptFrom.forEach((keptFrom, resource) => {
      if (keptFrom !== undefined) reasons.add(resource);
    });
  }
  for (const { parts } of plan.steps) {
    for (const part of parts) if ('line' in part) for (const each of disturbed(part, found)) reasons.add(each);
  }
  plan.resources.forEach(({ capacity, hours, closing, preempts, order }, resource) => {
    const load = loadAt(found, resource);
    const closes = hours !== undefined || capacity.roster !== undefined || capacity.levels.length > 1;
    if (closes && (closing === 'restart' || closing === 'redraw')) reasons.add(resource);
    if (closes && closing === 'finish' && load >= nearlyFull) reasons.add(resource);
    if (preempts === 'restart' || preempts === 'redraw') reasons.add(resource);
    if (isOver(load) && order !== 'first come' && overtakes(plan, resource, order)) reasons.add(resource);
  });
  return [...reasons];
}

/** The needs of a part that together give less than each of them could. */
function disturbed(part: Extract<StepPart, { readonly line: LinePlan }>, found: Found): readonly number[] {
  const { plan } = found;
  const { resources } = plan;
  const busy = (resource: number) => loadAt(found, resource);
  const needs = part.needs.map(({ resource }) => resource);
  const several = part.needs.flatMap(({ resource, units }) => (units > 1 && busy(resource) >= busyFrom ? [resource] : []));
  const values = part.kind === 'work' ? [part.takes] : [part.absent];
  const follows = values.some(followsState) ? needs : [];
  const limited = needs.filter((resource) => element(found.capacities, resource).strength < Number.POSITIVE_INFINITY);
  if (part.kind === 'group') {
    // A group that waits for its trainer takes in more members meanwhile.
    return [...several, ...follows, ...(limited.some((each) => busy(each) >= nearlyFull) ? needsOf(part) : [])];
  }
  const apart = new Set(limited.map((each) => hoursOf(element(resources, each)))).size > 1;
  const together = limited.length > 1 && (apart || limited.some((each) => busy(each) >= busyFrom));
  return [...several, ...follows, ...(together ? limited : [])];
}

function hoursOf({ hours, capacity }: Plan['resources'][number]): string {
  return JSON.stringify([hours?.week, hours?.closedDays, capacity.roster]);
}

/** Whether cases that come to a resource may overtake each other in a way that changes who is served. */
function overtakes({ steps }: Plan, resource: number, order: 'last come' | 'priority'): boolean {
  const lines = steps.flatMap(({ parts }) => {
    return parts.flatMap((part) => ('line' in part && needsOf(part).includes(resource) ? [part.line] : []));
  });
  if (order === 'last come') return lines.length > 1;
  const ranks = lines.map(({ priority }) => (priority.kind === 'fixed' ? priority.value : undefined));
  return ranks.some((rank) => rank === undefined || rank !== ranks[0]);
}

/** Resources that those who are there at the start come to again and again, or much later: not a list to work off. */
function circulating({ plan, graph, served, capacities }: Found, budget: Budget): readonly number[] {
  const from = graph.entries.flatMap(({ node, backlog }) => (backlog > 0 ? [{ node, rate: backlog }] : []));
  if (from.length === 0) return [];
  const flows = budget.part(0.2).within((part) => flowsThrough(graph, served, part, { from }));
  const within = flows === undefined ? reachable(graph, from) : undefined;
  const begin = new Map<number, number>();
  for (const { node, rate } of from) begin.set(node, (begin.get(node) ?? 0) + rate);
  const reached = new Set<number>();
  graph.nodes.forEach(({ works }, n) => {
    // What never leaves is followed no further: it comes to whatever it can reach.
    if (within !== undefined && !within.has(n)) return;
    const again = (flows?.rate[n] ?? Number.POSITIVE_INFINITY) - (begin.get(n) ?? 0);
    for (const { takes, share } of works) {
      for (const { resource, amount } of takes) {
        const capacity = element(capacities, resource).strength * plan.period.horizon;
        if (again * share * amount > 0.02 * capacity) reached.add(resource);
      }
    }
  });
  return [...reached];
}

function reachable({ nodes }: FlowGraph, from: readonly Source[]): ReadonlySet<number> {
  const reached = new Set(from.map(({ node }) => node));
  for (const n of reached) {
    for (const { to } of element(nodes, n).moves) if (to !== undefined) reached.add(to);
  }
  return reached;
}

function loadAt({ demands, capacities }: Found, resource: number): number {
  return loadOf(element(demands, resource).crowd, element(capacities, resource));
}
