/** Steps whose lists get flows that depend on the state of the chain. */

import type { GroupPart, Plan, StepPart, Target, WorkPart } from '../../plan/plan.ts';
import { type Look, looksOf, resourcesOf, targetsOf } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import type { Pressure } from './few-leave.ts';
import { fewLeave } from './few-leave.ts';
import type { Outcomes } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import { loadOf } from './load.ts';
import { followsState, looksAtState } from './looks-at-state.ts';

/** What the formulas found, as far as it says where they hold. */
export interface Found extends Pressure {
  readonly graph: FlowGraph;
  /** What everybody meets if nothing is short. */
  readonly served: Outcomes;
  /** By step: cases per second that join its list. */
  readonly joined: readonly number[];
  /** By resource: whether it is short for a while. */
  readonly shortForAWhile: readonly boolean[];
}

/** How cases leave a step otherwise than by being served. */
export type WayOut = 'diverted' | 'balked' | 'left';

/** Whether cases are known to leave a step in such a way; as long as nothing is known of it, they may. */
export type Acts = (step: number, how: WayOut) => boolean;

/** From this load on, what disturbs the formulas matters: below it next to nobody waits. */
export const busyFrom = 0.5;

/** @param own resources of which the formulas do not know what they make of the work */
export function uncertainLists(found: Found, own: ReadonlySet<number>, acts: Acts): ReadonlySet<number> {
  const search = new Search(found, own, acts);
  found.plan.steps.forEach((_, step) => {
    search.walk(step, false);
  });
  found.plan.ends.forEach(({ returns }) => {
    if (returns !== undefined && followsState(returns.share)) search.reach(returns.to);
  });
  for (const target of comesBackLate(found)) search.reach(target);
  search.follow();
  return search.lists;
}

/** Of those who leave by an end, the part that comes back too late to be there on average over the run, from which on that matters. */
const missing = 0.1;

/** Formulas have people come back as if they had always done so: in a run that is no longer than they stay away, fewer do. */
function comesBackLate({ graph, plan: { period } }: Found): readonly Target[] {
  return graph.nodes.flatMap(({ step: leaves, moves }): readonly Target[] => {
    if (leaves !== undefined) return [];
    const late = moves.reduce((sum, { share, delay }) => sum + share * Math.min(1, delay / period.horizon), 0);
    if (late <= missing) return [];
    return moves.flatMap(({ to }) => {
      const step = to === undefined ? undefined : graph.nodes[to]?.step;
      return step === undefined ? [] : [{ kind: 'step', step }];
    });
  });
}

export function loadAt({ demands, capacities }: Pressure, resource: number): number {
  return loadOf(element(demands, resource).crowd, element(capacities, resource));
}

/** From every place at which something depends on state, along all ways that lead on. */
class Search {
  readonly lists = new Set<number>();

  private readonly found: Found;
  private readonly own: ReadonlySet<number>;
  private readonly acts: Acts;
  private readonly steps = new Set<number>();
  private readonly ends = new Set<number>();

  constructor(found: Found, own: ReadonlySet<number>, acts: Acts) {
    this.found = found;
    this.own = own;
    this.acts = acts;
  }

  reach(target: Target): void {
    if (target.kind === 'step') {
      this.steps.add(target.step);
    } else if (!this.ends.has(target.end)) {
      this.ends.add(target.end);
      const returns = this.found.plan.ends[target.end]?.returns;
      if (returns !== undefined) this.reach(returns.to);
    }
  }

  /** A set hands out what is added while it is gone through. */
  follow(): void {
    for (const step of this.steps) this.walk(step, true);
  }

  walk(step: number, comesUncertain: boolean): void {
    let uncertain = comesUncertain;
    for (const part of element(this.found.plan.steps, step).parts) {
      uncertain = this.through(step, part, uncertain);
      if (uncertain) for (const target of targetsOf(part)) this.reach(target);
    }
  }

  /** @returns whether those who come after this part are as many as the formulas say */
  private through(step: number, part: StepPart, uncertain: boolean): boolean {
    switch (part.kind) {
      case 'gate':
        return uncertain || (looksAtState(part.openWhile) && this.acts(step, 'diverted'));
      case 'work':
      case 'group':
        return this.throughList(step, part, uncertain);
      case 'route': {
        const first = part.branches.findIndex(({ when, share }) => looksAtState(when) || followsState(share));
        if (first >= 0) for (const { to } of part.branches.slice(first)) this.reach(to);
        return uncertain;
      }
      default:
        return uncertain || looksOf(part).some(turnsOnState);
    }
  }

  private throughList(step: number, part: WorkPart | GroupPart, comesUncertain: boolean): boolean {
    const byState = part.line.balks.some(({ when, share }) => looksAtState(when) || followsState(share));
    const uncertain = comesUncertain || (byState && this.acts(step, 'balked'));
    const leaves = this.leavesUncertain(step, part);
    // How many find no room at a busy hour, though there is time for all of them on average, is to be told of the place itself.
    const isAtHours = part.line.refusedTo !== undefined && variesByHour(this.found.plan, resourcesOf(part));
    if (uncertain || (leaves && isAtHours)) this.lists.add(step);
    return uncertain || leaves;
  }

  /** Whether what leaves a list, to whichever side, is other than the formulas say. */
  private leavesUncertain(step: number, part: WorkPart | GroupPart): boolean {
    const { found, own } = this;
    const needs = resourcesOf(part);
    if (needs.some((resource) => own.has(resource) && loadAt(found, resource) >= busyFrom)) return true;
    if (needs.some((resource) => found.shortForAWhile[resource] === true)) return true;
    const { patience, refusedTo } = part.line;
    if ((patience === undefined && refusedTo === undefined) || !this.acts(step, 'left')) return false;
    // Members wait for each other, whatever the load.
    if (patience !== undefined && part.kind === 'group' && part.forms.kind === 'fills') return true;
    return !needs.every((resource) => fewLeave(part.line, resource, found));
  }
}

/** Whether more come, or fewer are served, at some hours or days than at others. */
function variesByHour({ arrivals, resources }: Plan, needs: readonly number[]): boolean {
  const comes = arrivals.some(({ pattern }) => {
    return 'rate' in pattern && [pattern.rate.byHour, pattern.rate.byWeekday, pattern.rate.wave].some((each) => each);
  });
  return comes || needs.some((need) => resources[need]?.hours !== undefined || resources[need]?.capacity.roster);
}

/** Whether what a part looks at makes it depend on state where a case goes, or what it is from then on. */
function turnsOnState(look: Look): boolean {
  if (look.decides !== 'way' && look.decides !== 'attribute') return false;
  return look.kind === 'value' ? followsState(look.value) : looksAtState(look.condition);
}

/** The lists, by step, at which cases wait for a resource. */
export function linesFor({ steps }: Plan, resource: number): readonly (WorkPart | GroupPart)[] {
  return steps.flatMap(({ parts }) => {
    return parts.flatMap((part) => ('line' in part && resourcesOf(part).includes(resource) ? [part] : []));
  });
}

/** Told apart where two resources are not there at the same times. */
export function hoursOf({ hours, capacity }: Plan['resources'][number]): string {
  return JSON.stringify([hours?.week, hours?.closedDays, capacity.roster]);
}
