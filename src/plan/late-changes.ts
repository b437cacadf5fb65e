/** What changes so late in a run that it is not judged by itself. */
import { leastAtEndOf } from './least-judged.ts';
import { oncePerPlan } from './once-per-plan.ts';
import type { Seconds } from './units.ts';

/**
 * The moments so shortly before the end of a run that what a capacity, a rate of arrival or a stream is from then on is not
 * judged by itself, but with what was before. Only what becomes another counts; sorted, each once.
 */
export const lateChanges = oncePerPlan((plan): readonly Seconds[] => {
  const { startUp, horizon, untilEmpty } = plan.period;
  const policy = plan.policies.at(-1);
  const last = { from: Math.max(startUp, policy === undefined ? 0 : policy.from + policy.over), until: horizon };
  if (untilEmpty === true || last.from >= horizon) return [];
  const from = Math.max(last.from, horizon - leastAtEndOf(last));
  const streams = plan.arrivals.filter(({ pattern }) => pattern.kind !== 'backlog');
  const moments = [
    ...plan.resources.flatMap(({ capacity }) => changesIn(capacity.levels)),
    ...streams.flatMap(({ pattern }) => ('rate' in pattern ? changesIn(pattern.rate.levels) : [])),
    ...streams.flatMap((stream) => [stream.from, stream.until]),
  ];
  return [...new Set(moments)].filter((at) => at > from && at < horizon).sort((a, b) => a - b);
});

function changesIn(levels: readonly { readonly from: Seconds }[]): readonly Seconds[] {
  const values = levels.map(({ from: _, ...value }) => JSON.stringify(value));
  return levels.flatMap(({ from }, i) => (i > 0 && values[i] !== values[i - 1] ? [from] : []));
}
