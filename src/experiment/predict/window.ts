import type { Period, ResourcePlan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';

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
