/** Where a part of a stretch has clearly more or less capacity than the rest of it, as by a holiday, and what that tells of its list. */
import type { StretchFlows } from '../collect/list-flow.ts';
import { element } from '../element.ts';

/** Of the capacity: a day off in a quarter of three months differs less, and one of the five days of a quarter of a week more. */
const unlike = 0.14;

/** Whether the last quarter of a stretch holds clearly more or less capacity than what comes after the first. */
export function endsUnlike(flows: readonly StretchFlows[], resource: number): boolean {
  return Math.abs(moreInTheEnd(flows, resource)) > unlike;
}

/** A list that was coming down is longer at the end by the last days of a closing. */
const aLittle = 0.05;

/** Whether it holds less. @param shrinks whether its list came down after the first quarter, so that a little less tells enough */
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
