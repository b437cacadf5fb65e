import { element } from '../element.ts';
import { estimateOf } from '../summary/estimate.ts';
import type { Observations } from '../summary/observations.ts';
import { thresholds } from '../thresholds.ts';
import type { Stretch } from '../time/stretches.ts';
import { ordinaryList } from './usual-list.ts';
import type { Passing } from './verdict-result.ts';

/**
 * The thresholds above its ordinary length that the list first passed in the stretch, in at least one replication.
 *
 * @param perSecond cases that come, on average; 0 where the pile of a weekend is to count as well
 */
export function passings(
  { plan, replications }: Observations,
  resource: number,
  { from, until }: Stretch,
  perSecond: number,
): readonly Passing[] {
  const usual = ordinaryList(plan, resource, perSecond);
  const happened = (at: number | undefined) => (at !== undefined && at > from && at < until ? at : undefined);
  return thresholds.flatMap((waiting, i) => {
    if (waiting <= usual) return [];
    const passed = replications.map(({ passedAt }) => element(passedAt, resource)[i]);
    const at = estimateOf(passed.map(happened));
    const before = passed.filter((each) => each !== undefined && each <= from).length;
    return at.replications === 0 ? [] : [{ waiting, at, reached: at.replications, before }];
  });
}
