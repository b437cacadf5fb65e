/** Which of a scenario's policies a command is about. */

import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import { periodsOf } from '../experiment/time/periods.ts';
import { formatDate, parseDate } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { day } from '../plan/units.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';

export interface PolicyChoice {
  readonly policy?: string;
  /** A day number, as `parseDate` gives it. */
  readonly at?: number;
}

/** The rules that were asked for, by name or by a date; without either, those with which the run begins. */
export function chosenPeriod(
  entry: string,
  plan: Plan,
  periods: readonly PeriodPrediction[],
  { policy, at }: PolicyChoice,
): PeriodPrediction {
  const index = policy === undefined ? policyAt(entry, plan, at) : policyNamed(entry, plan, policy);
  const found = periods.find(({ period }) => period.policy === index);
  if (found !== undefined) return found;
  const name = index === undefined ? '' : (plan.policies[index]?.name ?? '');
  throw new CommandWrong(failures.neverInForce(entry, name));
}

function policyNamed(entry: string, { policies }: Plan, wanted: string): number {
  const names = policies.map(({ name }) => name);
  const index = names.indexOf(wanted);
  if (index >= 0) return index;
  if (names.length === 0) throw new CommandWrong(failures.noPolicies(entry, wanted));
  throw new CommandWrong(failures.noSuchPolicy(entry, wanted, nearMiss(wanted, names), names));
}

/** A policy counts from the day it begins, also while it is still taking over. */
function policyAt(entry: string, plan: Plan, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const { start, horizon } = plan.period;
  const first = parseDate(start) ?? 0;
  const moment = (at - first) * day;
  if (moment < 0 || moment >= horizon) {
    const last = formatDate(first + Math.max(0, Math.ceil(horizon / day) - 1));
    throw new CommandWrong(failures.outsideTheRun(entry, formatDate(at), start, last));
  }
  return periodsOf(plan).findLast(({ from }) => from < moment + day)?.policy;
}
