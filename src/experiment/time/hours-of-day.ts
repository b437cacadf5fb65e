import { differsByHour } from '../../plan/by-hour.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, hour, week } from '../../plan/units.ts';

/** The last weeks of a run tell how a day goes; more of them would tell no more. */
const most = 8 * week;

/**
 * The bounds of the hours of whole weeks at the end of a run, by which its days are judged; none where no hour differs from
 * another by the rates of arrival, the counts or the rosters, where the run is shorter than a week, and where policies change
 * the rules, of which each would have days of its own.
 */
export function hoursLookedAt(plan: Plan): readonly number[] {
  const { startUp, horizon } = plan.period;
  const until = Math.floor(horizon / day) * day;
  const lasts = Math.min(most, Math.floor((until - startUp) / week) * week);
  if (lasts < week || plan.policies.length > 0 || plan.period.untilEmpty === true || !differsByHour(plan)) return [];
  return Array.from({ length: lasts / hour + 1 }, (_, i) => until - lasts + i * hour);
}

/** So many days. */
export function daysLookedAt(plan: Plan): number {
  return Math.max(0, hoursLookedAt(plan).length - 1) / (day / hour);
}
