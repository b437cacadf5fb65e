/** By which part of a stretch a shortage is told. */
import type { StretchFlows } from '../collect/list-flow.ts';
import { material } from './bounds.ts';
import { endsAlike, endsWithLess } from './closings.ts';
import type { Shortage } from './verdict-result.ts';

/**
 * A list that has come to stand by the last quarter grows no more; one that grows all the while is judged by all that comes after
 * the first, unless it grows clearly faster in the end, as where a chain has filled up by then. Where it closes for a holiday in
 * the end, what its list does then tells nothing of what it did before.
 *
 * @param shrinks whether the list came down after the first quarter
 */
export function shortageToTell(
  flows: readonly StretchFlows[],
  resource: number,
  {
    atEnd,
    since,
    shrinks,
  }: { readonly atEnd: Shortage | undefined; readonly since: Shortage | undefined; readonly shrinks: boolean },
): Shortage | undefined {
  if (endsWithLess(flows, resource, shrinks)) return since;
  if (since === undefined || !growsOn(atEnd, since)) return atEnd;
  return endsAlike(flows, resource) && growsFaster(atEnd, since) ? atEnd : since;
}

/** Whether a list that grows does so clearly faster in the last quarter than after the first. */
function growsFaster(atEnd: Shortage | undefined, since: Shortage | undefined): boolean {
  if (atEnd?.list !== 'grows' || since?.list !== 'grows') return false;
  const { mean: before = 0, high = before } = since.growthPerMonth;
  return (atEnd.growthPerMonth.low ?? 0) > (1 + material) * high;
}

/**
 * Whether what a list did after the first quarter tells what it does in the last: it grows in both, or nothing holds it in the
 * last, in which more is asked than can be done, or which is too short, or of too few replications, to tell that it grows less.
 */
function growsOn(atEnd: Shortage | undefined, since: Shortage): boolean {
  if (atEnd === undefined) return true;
  if (since.list !== 'grows') return false;
  if (atEnd.list !== 'stands') return atEnd.list === 'grows';
  const { mean = 0, high = mean } = atEnd.growthPerMonth;
  return mean > 0 && (high >= (since.growthPerMonth.mean ?? 0) || (atEnd.load.low ?? 0) > 1);
}
