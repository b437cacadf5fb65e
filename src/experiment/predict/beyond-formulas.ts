/** Of which resources the formulas cannot know what comes to them, or what they make of it. */

import type { GroupPart, Plan, WorkPart } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import { listIn } from '../places/list-steps.ts';
import type { Budget } from './budget.ts';
import type { Source } from './flow.ts';
import { flowsThrough } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import { expectedSize } from './group-size.ts';
import { isOver, tightFrom } from './load.ts';
import { followsState } from './looks-at-state.ts';
import type { Acts, Found } from './uncertain-lists.ts';
import { busyFrom, hoursOf, linesFor, loadAt, uncertainLists } from './uncertain-lists.ts';

/** What the formulas cannot know of a resource: how much comes to it, or what it makes of that. */
export type Doubt = 'flow' | 'capacity';

/** What a short run may show: as long as nothing is known of it, everything acts and everything is disturbed. */
export interface Tried {
  readonly acts: Acts;
  /** Whether a resource makes something else of its work than the formulas say. */
  readonly isDisturbed: (resource: number) => boolean;
}

/** A group of this part of its size has no room to grow that matters. */
const nearlyWhole = 0.95;

const untried: Tried = { acts: () => true, isDisturbed: () => true };

/**
 * Resources whose flow depends on the state of the chain (rules that look at it, gates, no room, giving up, an order in
 * which some overtake others while it is short), or whose capacity does (work that is begun anew or goes on after hours,
 * several things needed at once, units that are held while waiting elsewhere, cases that go round and never leave). All of
 * them where a file says of each case what the formulas take as it is drawn.
 *
 * @param tried what is known better, from a short run
 */
export function beyondFormulas(found: Found, budget: Budget, tried: Tried = untried): ReadonlyMap<number, Doubt> {
  const { plan } = found;
  const { acts, isDisturbed } = tried;
  const inNone = new Set([...heldMeanwhile(found), ...neededUntilTheLast(plan)]);
  const own = new Set(ownReasons(found, acts).filter((resource) => inNone.has(resource) || isDisturbed(resource)));
  const beyond = new Map<number, Doubt>();
  const isGiven = plan.arrivals.some(({ pattern }) => pattern.kind === 'observed' && pattern.given !== undefined);
  plan.resources.forEach((_, resource) => {
    if (isGiven) beyond.set(resource, 'flow');
  });
  for (const resource of circulating(found, budget)) beyond.set(resource, 'flow');
  for (const step of uncertainLists(found, new Set([...own, ...beyond.keys()]), acts)) {
    for (const resource of listIn(element(plan.steps, step))?.needs ?? []) beyond.set(resource, 'flow');
  }
  for (const resource of own) beyond.set(resource, 'capacity');
  return beyond;
}

/**
 * Kept by cases that wait elsewhere as a matter of course: for a group to fill, or for something that is often busy. What that
 * takes is in no formula, however near one seems to come to a short run.
 */
function heldMeanwhile(found: Found): readonly number[] {
  const { graph } = found;
  return graph.nodes.flatMap(({ state, works }) => {
    const waits = works.some(({ takes, group }) => {
      return group !== undefined || takes.some(({ resource }) => loadAt(found, resource) >= busyFrom);
    });
    return waits ? state.keptFrom.flatMap((keptFrom, resource) => (keptFrom === undefined ? [] : [resource])) : [];
  });
}

/** Needed by groups that meet until every member has had a number of its own: how often that is, is in no formula either. */
function neededUntilTheLast({ steps }: Plan): readonly number[] {
  return steps.flatMap(({ parts }) => {
    return parts.flatMap((part) => (part.kind === 'group' && part.sessionsBy !== undefined ? resourcesOf(part) : []));
  });
}

function ownReasons(found: Found, acts: Acts): readonly number[] {
  const { plan, graph } = found;
  const reasons = new Set<number>();
  const isLimited = (resource: number) => element(found.capacities, resource).strength < Number.POSITIVE_INFINITY;
  for (const { state, works } of graph.nodes) {
    // Cases that keep it stand in another list meanwhile.
    if (!works.some(({ takes, group }) => group !== undefined || takes.some(({ resource }) => isLimited(resource))))
      continue;
    state.keptFrom.forEach((keptFrom, resource) => {
      if (keptFrom !== undefined) reasons.add(resource);
    });
  }
  plan.steps.forEach(({ parts }, step) => {
    const isGated = parts.some((part) => part.kind === 'gate') && acts(step, 'diverted');
    for (const part of parts) {
      if (!('line' in part)) continue;
      for (const each of disturbed(part, step, found)) reasons.add(each);
      if (part.kind === 'group' && (isGated || (loses(part, plan) && acts(step, 'left')))) {
        for (const each of resourcesOf(part)) reasons.add(each);
      }
    }
  });
  plan.resources.forEach(({ capacity, hours, closing, preempts, order }, resource) => {
    const load = loadAt(found, resource);
    const closes = hours !== undefined || capacity.roster !== undefined || capacity.levels.length > 1;
    if (closes && (closing === 'restart' || closing === 'redraw')) reasons.add(resource);
    if (closes && closing === 'finish' && load >= tightFrom) reasons.add(resource);
    if (preempts === 'restart' || preempts === 'redraw') reasons.add(resource);
    if (isOver(load) && order !== 'first come' && overtakes(plan, resource, order)) reasons.add(resource);
  });
  return [...reasons];
}

/** The needs of a part that together give less than each of them could. */
function disturbed(part: WorkPart | GroupPart, step: number, found: Found): readonly number[] {
  const { plan } = found;
  const { resources } = plan;
  const busy = (resource: number) => loadAt(found, resource);
  const needs = part.needs.map(({ resource }) => resource);
  const several = part.needs.flatMap(({ resource, units, unitsBy }) =>
    unitsBy !== undefined || (units > 1 && busy(resource) >= busyFrom) ? [resource] : [],
  );
  const values = part.kind === 'work' ? [part.takes] : [part.absent];
  const follows = values.some(followsState) ? needs : [];
  const limited = needs.filter((resource) => element(found.capacities, resource).strength < Number.POSITIVE_INFINITY);
  if (part.kind === 'group') {
    const isBusy = limited.some((each) => busy(each) >= tightFrom);
    // Of groups that meet again, many are begun and few are done: whose turn comes first decides how long the list is.
    const isShared = part.sessions > 1 && limited.some((each) => isOver(busy(each)));
    const ownEnds = part.sessionsBy === undefined && !isShared ? [] : needs;
    return [
      ...several,
      ...follows,
      ...ownEnds,
      ...(isBusy && mayBeLarger(part, element(found.joined, step), found) ? needs : []),
    ];
  }
  const apart = new Set(limited.map((each) => hoursOf(element(resources, each)))).size > 1;
  const together = limited.length > 1 && (apart || limited.some((each) => busy(each) >= busyFrom));
  return [...several, ...follows, ...(together ? limited : [])];
}

/** Whether a group that waits for its trainer may take in more members meanwhile: one that starts before it is full. */
function mayBeLarger({ forms }: GroupPart, rate: number, { plan, capacities }: Found): boolean {
  if (forms.kind !== 'fills' || forms.startsAfter === undefined) return false;
  return expectedSize(forms, rate, plan, capacities) < nearlyWhole * forms.size;
}

/** Whether a group may be smaller than those who come would make it. */
function loses({ line, needs }: GroupPart, { resources }: Plan): boolean {
  const rooms = [line.room, ...needs.map(({ resource }) => element(resources, resource).room)];
  return needs.length > 0 && (line.patience !== undefined || rooms.some((room) => room !== undefined));
}

/** Whether cases that come to a resource may overtake each other in a way that changes who is served. */
function overtakes(plan: Plan, resource: number, order: 'last come' | 'priority'): boolean {
  const lines = linesFor(plan, resource);
  if (order === 'last come') return lines.length > 1;
  const ranks = lines.map(({ line: { priority } }) => (priority.kind === 'fixed' ? priority.value : undefined));
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
