/** The lists with which the periods of a plan with policies begin, as far as the forecasts of the periods before tell. */
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { year } from '../../plan/units.ts';
import { stepsAt } from '../places/list-steps.ts';
import type { LoadPrediction } from '../result.ts';
import type { PeriodPrediction } from './predict-periods.ts';

/** So few may wait anywhere. */
const handful = 10;

/**
 * By period, the resources with room for what comes whose list is left from the periods before, roughly: it grows by what
 * comes and is not done, and shrinks by what is left of a capacity. What waits when a policy takes cases off a list is not
 * known from then on.
 */
export function leftLists(
  { resources, policies }: Plan,
  periods: readonly Omit<PeriodPrediction, 'left'>[],
): readonly (readonly number[])[] {
  let lists: readonly number[] = resources.map(() => 0);
  return periods.map(({ period, plan: under, predictions }, i) => {
    const since = (periods[i - 1]?.period.policy ?? -1) + 1;
    const taken = policies.slice(since, (period.policy ?? -1) + 1).flatMap(({ reassess }) => reassess?.steps ?? []);
    const began = lists.map((list, resource) => {
      return stepsAt(under, { kind: 'resource', index: resource }).some((step) => taken.includes(step)) ? 0 : list;
    });
    const of = (resource: number) => predictions.find((each) => each.resource === resource);
    lists = began.map((list, resource) => endOf(of(resource), list, period.until - period.from));
    return began.flatMap((list, resource) => {
      return list >= handful && of(resource)?.verdict !== 'overloaded' ? [resource] : [];
    });
  });
}

/** How long a list is at the end of a period that began with so many in it. */
function endOf(prediction: LoadPrediction | undefined, began: number, lasts: Seconds): number {
  const { load = 0, tasksPerYear = 0, settlesAt, waiting = 0, atStart } = prediction ?? {};
  if (settlesAt !== undefined) return settlesAt.waiting;
  const there = began + (atStart?.waiting ?? 0);
  if (load === 0) return there;
  return Math.max(waiting, there + (tasksPerYear / year) * (1 - 1 / load) * lasts);
}
