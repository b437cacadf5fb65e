import { differsByHour } from '../../plan/by-hour.ts';
import type { Plan } from '../../plan/plan.ts';
import { planUnder } from '../../plan/plan-under.ts';
import { day, hour, week } from '../../plan/units.ts';
import type { Stretch } from './stretches.ts';

/** The last weeks of a run tell how a day goes; more of them would tell no more. */
const most = 8 * week;

/**
 * The bounds of the hours of whole weeks at the end of a run, by which its days are judged: under the last rules alone, as each
 * have days of their own. None where no hour differs from another by the rates of arrival, the counts or the rosters, and where
 * these last less than a week.
 */
export function hoursLookedAt(plan: Plan): readonly number[] {
  const { startUp, horizon } = plan.period;
  const last = plan.policies.at(-1);
  const since = last === undefined ? 0 : Math.ceil((last.from + last.over) / day) * day;
  const until = Math.floor(horizon / day) * day;
  const lasts = Math.min(most, Math.floor((until - Math.max(startUp, since)) / week) * week);
  const rules = last === undefined ? plan : planUnder(plan, plan.policies.length - 1);
  if (lasts < week || plan.period.untilEmpty === true || !differsByHour(rules)) return [];
  return Array.from({ length: lasts / hour + 1 }, (_, i) => until - lasts + i * hour);
}

/** From the first of them until the last. */
export function daysLookedAt(plan: Plan): Stretch {
  const hours = hoursLookedAt(plan);
  return { from: hours[0] ?? 0, until: hours.at(-1) ?? 0 };
}
