import type { Plan } from '../../plan/plan.ts';
import { week } from '../../plan/units.ts';
import { element } from '../element.ts';
import { meetsSeveralTimes, needsOn } from '../places/list-steps.ts';
import type { Estimate, LoadPrediction } from '../result.ts';
import type { Stretch } from '../time/stretches.ts';

/**
 * Cases that may wait for a resource though nothing is short: those for whom the next session has a seat, and those of a
 * group that is not full yet, over all steps. A list no longer than this tells nothing of a jam.
 */
export function usualList({ resources, steps }: Plan, resource: number): number {
  const found = resources[resource];
  if (found?.kind === 'seats') return Math.max(...found.capacity.levels.map(({ units }) => units));
  let waiting = 0;
  for (const part of steps.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'group' || part.forms.kind !== 'fills') continue;
    if (part.needs.some((need) => need.resource === resource)) waiting += part.forms.size - 1;
  }
  return waiting;
}

/**
 * The same with what comes while it is closed, every week: that its list first passed a length no longer than this may be the
 * pile of a weekend.
 *
 * @param perSecond cases that come, on average
 */
export function ordinaryList(plan: Plan, resource: number, perSecond: number): number {
  const spells = plan.resources[resource]?.hours?.week ?? [];
  const closed = spells.map(({ from }, i) => {
    const before = i > 0 ? element(spells, i - 1).to : element(spells, spells.length - 1).to - week;
    return from - before;
  });
  return usualList(plan, resource) + perSecond * Math.max(0, ...closed);
}

/** Whether cases come from outside in a stretch: what holds a list is then not that all there are wait in it. */
export function isFed({ arrivals }: Plan, stretch: Stretch): boolean {
  return arrivals.some(({ pattern: { kind }, from, until }) => {
    return kind !== 'backlog' && kind !== 'times' && from < stretch.until && until > stretch.from;
  });
}

/** From this share of the units that can be in use at once on, no unit is idle for want of work. */
const full = 0.99;

/** The share of its units in use from which on a resource could do no more: a case that needs two of three leaves one idle. */
export function fullFrom(plan: Plan, resource: number): number {
  const { levels, roster } = element(plan.resources, resource).capacity;
  const units = Math.max(...(roster?.shifts ?? levels).map((each) => each.units));
  const needs = needsOn(plan, resource).flatMap((need) => (need.resource === resource ? [need.units] : []));
  return full * (1 - (Math.max(1, ...needs) - 1) / Math.max(1, units));
}

/** Nearly once: nobody comes back to it. */
export const once = 1.02;

/**
 * Where a case or its group asks for a resource several times, those who wait have not asked for all of it yet: what whole
 * cases ask for is known from the forecast. Undefined where that is not clearly more than what was seen.
 */
export function loadOfWholeCases(plan: Plan, known: LoadPrediction | undefined, load: Estimate): number | undefined {
  if (known === undefined) return undefined;
  const { casesPerYear = 0, tasksPerYear = 0 } = known;
  const isOnce = tasksPerYear <= once * casesPerYear && !meetsSeveralTimes(plan, known.resource);
  const asked = known.loadOfWholeCases ?? (known.by === 'formula' && !isOnce ? known.load : undefined) ?? 0;
  return clearlyMore(asked, load) ? asked : undefined;
}

/** Whether whole cases ask for more than was seen of them, and not by chance. */
export function clearlyMore(asked: number, { mean = 0, high = mean }: Estimate): boolean {
  return Number.isFinite(asked) && asked > Math.max(once * mean, high);
}
