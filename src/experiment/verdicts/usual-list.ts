import type { Plan } from '../../plan/plan.ts';
import { week } from '../../plan/units.ts';
import type { StretchFlows } from '../collect/list-flow.ts';
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

/** Of the capacity: a day off in a quarter of three months differs less, and one of the five days of a quarter of a week more. */
const unlike = 0.14;

/** Whether the last quarter of a stretch holds clearly more or less capacity than what comes after the first. */
export function endsUnlike(flows: readonly StretchFlows[], resource: number): boolean {
  return Math.abs(moreInTheEnd(flows, resource)) > unlike;
}

/** A list that was coming down is longer at the end by the last days of a closing. */
const aLittle = 0.05;

/** Whether it is less. @param shrinks whether its list came down after the first quarter, so that a little less tells enough */
export function endsWithLess(flows: readonly StretchFlows[], resource: number, shrinks = false): boolean {
  return moreInTheEnd(flows, resource) < -(shrinks ? aLittle : unlike);
}

/** Whether it holds as much. */
export function endsAlike(flows: readonly StretchFlows[], resource: number): boolean {
  return Math.abs(moreInTheEnd(flows, resource)) <= aLittle;
}

/**
 * What the demand in a part of a stretch is of that against the capacity of all of it, where the part has hardly less: more
 * days of the year on which it is closed fall in it than in the first quarter. 1 where it does not, or has so much less that
 * they are what makes it short.
 */
export function sparedIn(flows: readonly StretchFlows[], resource: number, part: 'late' | 'end'): number {
  const [whole, here] = [staffedIn(flows, resource, 'whole'), staffedIn(flows, resource, part)];
  const spared = Number.isFinite(whole) && whole > 0 ? here / whole : 1;
  return spared >= 1 - unlike ? Math.min(1, spared) : 1;
}

/** Whether there is clearly less after the first quarter than in all of it: a month that ends in a holiday. */
export function closesEarly(flows: readonly StretchFlows[], resource: number): boolean {
  return moreIn('late', flows, resource, 'whole') < -unlike;
}

/** How much more capacity there is in the last quarter than after the first, as a part of the latter. */
function moreInTheEnd(flows: readonly StretchFlows[], resource: number): number {
  return moreIn('end', flows, resource, 'late');
}

function moreIn(
  part: keyof StretchFlows,
  flows: readonly StretchFlows[],
  resource: number,
  than: keyof StretchFlows,
): number {
  const [other, own] = [staffedIn(flows, resource, than), staffedIn(flows, resource, part)];
  return Number.isFinite(other) && other > 0 ? (own - other) / other : 0;
}

/** Units in force in a part, over time and summed over the replications. */
function staffedIn(flows: readonly StretchFlows[], resource: number, part: keyof StretchFlows): number {
  return flows.reduce((sum, each) => {
    const { staffed, seconds } = element(each[part], resource);
    return sum + staffed / seconds;
  }, 0);
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
