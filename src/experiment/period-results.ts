import { planUnder } from '../model/plan-under.ts';
import { element } from './element.ts';
import { Evidence } from './evidence.ts';
import { measuredPeriods } from './periods.ts';
import { predictPeriods } from './predict-periods.ts';
import type { PeriodResult } from './result.ts';
import { measured } from './summarise.ts';
import { verdicts } from './verdict.ts';

/** What the replications say of every period that was measured; none where the plan has no policies. */
export function periodResults(whole: Evidence): readonly PeriodResult[] {
  const { plan } = whole;
  const predicted = predictPeriods(plan);
  let before: Evidence | undefined;
  return measuredPeriods(plan).map((period, i) => {
    const { kind, policy, from, until } = period;
    const evidence = within(whole, { from, until, before }, i);
    before = evidence;
    const found = predicted.find((each) => each.period.kind === kind && each.period.policy === policy);
    const predictions = kind === 'transition' ? undefined : found?.predictions;
    const judged = verdicts(evidence);
    const measures = measured(evidence, predictions ?? [], judged, planUnder(plan, policy));
    return { kind, policy, from, until, measures, predictions, verdicts: judged };
  });
}

/** The same replications, as far as they tell about one period. */
function within(whole: Evidence, part: Pick<Evidence, 'from' | 'until' | 'before'>, index: number): Evidence {
  const { plan, replications } = whole;
  // What was passed before the window of the first period was, was passed under its rules.
  const begins = part.before === undefined ? 0 : part.from;
  const happened = (at: number | undefined) => (at !== undefined && at >= begins && at < part.until ? at : undefined);
  return new Evidence(
    plan,
    replications.map((replication) => ({
      ...replication,
      values: element(replication.periods, index),
      errors: element(replication.periodErrors, index),
      passedAt: replication.passedAt.map((passings) => passings.map(happened)),
    })),
    part,
  );
}
