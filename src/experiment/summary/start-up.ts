/** How long a start-up the lists ask for, where a scenario asks for a steady state. */
import type { Plan } from '../../plan/plan.ts';
import { movingAverage } from '../../stats/moving-average.ts';
import { mser } from '../../stats/mser.ts';
import { middleOf, wholeWithin } from '../collect/course.ts';
import { element } from '../element.ts';
import type { Measured, QueueSeries } from '../result.ts';
import type { StartUpAt, StartUpCheck } from './start-up-result.ts';

/**
 * A start-up that is left out is the sign that a steady state is asked for. Nothing comes to one where the run begins with
 * cases that are there already, where cases come on dates that are given, or where anything changes on a date.
 */
export function asksForSteadyState({ period, policies, arrivals, resources }: Plan): boolean {
  const { startUp, horizon, untilEmpty } = period;
  const comesAsEver = ({ pattern, from, until }: Plan['arrivals'][number]) => {
    if (from > 0 || until < horizon) return false;
    if (pattern.kind === 'renewal') return true;
    return (pattern.kind === 'poisson' || pattern.kind === 'paced') && pattern.rate.levels.length === 1;
  };
  return (
    startUp > 0 &&
    untilEmpty !== true &&
    policies.length === 0 &&
    arrivals.every(comesAsEver) &&
    resources.every(({ capacity }) => capacity.levels.length === 1)
  );
}

/** So many stretches are put together into batches of five; fewer are averages over a long time each, and are taken one by one. */
const enoughForBatches = 100;
/** Cases waiting at most, on average over a stretch and the replications. */
const hardlyAnybody = 0.5;
/** The window of the moving average, as a part of the run. */
const smoothedOver = 1 / 20;

/**
 * By MSER-5, on the averages over the replications of the cases in hand and of each list. Undefined where the plan asks for no
 * steady state.
 *
 * @param measures of the run, which say where there is none
 */
export function startUpCheck(
  plan: Plan,
  series: readonly QueueSeries[],
  measures: readonly Measured[],
): StartUpCheck | undefined {
  if (!asksForSteadyState(plan)) return undefined;
  const followed = series.filter(({ quantity }) => quantity !== 'in use');
  const inHand = followed.filter(({ quantity }) => quantity === 'in hand');
  const waiting = followed.filter(({ quantity }) => quantity === 'waiting');
  return {
    given: plan.period.startUp,
    places: [...inHand, ...waiting].map((each) => startUpAt(plan, each, isSteady(each, measures))),
  };
}

function startUpAt(plan: Plan, { where, whereName, quantity, cells, mean }: QueueSeries, steady: boolean): StartUpAt {
  const { startUp, horizon } = plan.period;
  const whole = wholeWithin(cells, 0, horizon);
  const values = whole.map((i) => element(mean, i));
  const smoothed = movingAverage(values, Math.max(1, Math.round(values.length * smoothedOver)));
  const batch = values.length >= enoughForBatches ? 5 : 1;
  const course = whole.map((i, nth) => ({
    at: middleOf(element(cells, i)),
    mean: element(values, nth),
    smoothed: smoothed[nth],
  }));
  const about = { where, whereName, quantity, batch, course };
  if (!steady) return { ...about, finding: 'no steady state', cut: undefined };
  // Of a list in which next to nobody ever waits, a cut says only when somebody happened to.
  if (quantity === 'waiting' && Math.max(...values) < hardlyAnybody) return { ...about, finding: 'enough', cut: 0 };
  const truncation = mser(values, batch);
  if (truncation.kind === 'too few data') return { ...about, finding: 'too few data', cut: undefined };
  const first = whole[truncation.observations];
  const cut = truncation.observations === 0 || first === undefined ? 0 : element(cells, first).from;
  return { ...about, finding: cut <= startUp ? 'enough' : 'too short', cut };
}

/** Whether averages are given there, and are not those of a list that is still filling up. */
function isSteady({ where, whereName }: QueueSeries, measures: readonly Measured[]): boolean {
  return !measures.some(
    (each) =>
      each.where.kind === where.kind &&
      each.whereName === whereName &&
      (each.status === 'no steady state' || each.status === 'still filling up'),
  );
}
