import type { Period, Plan, ResourcePlan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, week } from '../../plan/units.ts';

/** A part of a run: from `from` (included) until `until` (excluded). */
export interface Window {
  readonly from: Seconds;
  readonly until: Seconds;
}

export function wholeRun({ horizon }: Period): Window {
  return { from: 0, until: horizon };
}

/**
 * The part of a window from its first session to its last, where the resource has two of them in it or more: so that the
 * seats counted are as many as there are for those who come, however the window cuts the sessions.
 */
export function betweenSessions({ capacity: { sessions } }: ResourcePlan, window: Window): Window {
  if (sessions === undefined) return window;
  const { first, every } = sessions;
  const from = first + Math.max(0, Math.ceil((window.from - first) / every)) * every;
  const until = first + Math.floor((window.until - first) / every) * every;
  return until > from ? { from, until } : window;
}

/** In a run of more weeks, or days, one that a window cuts off makes no difference. */
const mostCycles = 130;

/** The time after which hours of the day or days of the week come back that differ; undefined where none do, or it matters to no window. */
function cycleOf({ arrivals, resources }: Plan, covers: Seconds): Seconds | undefined {
  const rates = arrivals.flatMap(({ pattern }) => ('rate' in pattern ? [pattern.rate] : []));
  const isWeekly = rates.some(({ byWeekday }) => byWeekday) || resources.some(({ hours }) => hours !== undefined);
  const isDaily = isWeekly || rates.some(({ byHour }) => byHour) || resources.some(({ capacity }) => capacity.roster);
  if (isWeekly && covers >= week) return covers <= mostCycles * week ? week : undefined;
  return isDaily && covers >= day && covers <= mostCycles * day ? day : undefined;
}

/** The moments at which windows begin that hold whole days or weeks up to the end of a run, where these differ. */
export function cyclesUntil(plan: Plan, covers: Seconds): readonly Seconds[] {
  const cycle = cycleOf(plan, covers);
  if (cycle === undefined) return [];
  return Array.from({ length: Math.floor(covers / cycle) }, (_, i) => covers - (i + 1) * cycle);
}

/** A window up to the end of a run, begun so much earlier that it holds whole days or weeks, where these differ. */
export function inWholeCycles(plan: Plan, { from, until }: Window): Window {
  const cycle = cycleOf(plan, until);
  if (cycle === undefined) return { from, until };
  const count = Math.min(Math.floor(until / cycle), Math.ceil((until - from) / cycle));
  return { from: until - count * cycle, until };
}

/** Whether a unit is held for so long that few of those that started are seen to end. */
export function isLong(held: number | undefined, { from, until }: Window): boolean {
  return held !== undefined && held > (until - from) / 3;
}
