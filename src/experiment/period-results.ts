import { planUnder } from '../plan/plan-under.ts';
import { sameStretches } from './common-stretches.ts';
import { element } from './element.ts';
import { Observations } from './observations.ts';
import { measuredPeriods, periodsOf } from './periods.ts';
import type { PeriodPrediction } from './predict-periods.ts';
import type { ReplicationResult } from './replicate.ts';
import type { PeriodResult, StretchResult } from './result.ts';
import type { Stretch } from './stretches.ts';
import { measured } from './summarise.ts';
import { verdicts } from './verdict.ts';
import type { Verdict } from './verdict-result.ts';

/** What the replications say of every period that was measured; none where the plan has no policies. */
export function periodResults(whole: Observations, predicted: readonly PeriodPrediction[]): readonly PeriodResult[] {
  const { plan } = whole;
  let before: Observations | undefined;
  return measuredPeriods(plan).map((period, i) => {
    const { kind, policy, from, until } = period;
    const observations = within(whole, { from, until, before }, ({ periods, periodErrors }) => {
      return { values: element(periods, i), errors: element(periodErrors, i) };
    });
    before = observations;
    const found = predicted.find((each) => each.period.kind === kind && each.period.policy === policy);
    const predictions = kind === 'transition' ? undefined : found?.predictions;
    const judged = verdicts(observations, predicted);
    const measures = measured(observations, predictions ?? [], judged, planUnder(plan, policy));
    return { kind, policy, from, until, measures, predictions, verdicts: judged };
  });
}

/**
 * The same for the parts of the run over which all designs of a comparison are measured. Where they are the periods of the
 * plan itself, what is known of those is taken; a part of one, or of the whole run, is judged as it is.
 *
 * @param found what is known already: the forecasts, and the periods and the verdicts of the whole run
 */
export function stretchResults(
  whole: Observations,
  stretches: readonly Stretch[],
  found: {
    readonly predicted: readonly PeriodPrediction[];
    readonly periods: readonly PeriodResult[];
    readonly judged: readonly Verdict[];
  },
): readonly StretchResult[] {
  const { predicted, periods, judged } = found;
  const { plan } = whole;
  if (stretches.length === 0) return [];
  if (sameStretches(periods, stretches))
    return periods.map(({ from, until, kind, policy, measures }) => ({ from, until, kind, policy, measures }));
  let before: Observations | undefined;
  return stretches.map(({ from, until }, i) => {
    const rules = periodsOf(plan).find((each) => each.from <= from && until <= each.until);
    const { kind = 'under one policy', policy } = rules ?? {};
    const observations = within(whole, { from, until, before }, ({ stretches: all, stretchErrors }) => {
      return { values: element(all, i), errors: element(stretchErrors, i) };
    });
    before = observations;
    const forecast = predicted.find((each) => each.period.kind === kind && each.period.policy === policy);
    const predictions = kind === 'transition' ? undefined : forecast?.predictions;
    const around = periods.find((each) => each.from <= from && until <= each.until);
    const inPart = (around?.verdicts ?? judged).flatMap((verdict) => clipped(verdict, { from, until }));
    const measures = measured(observations, predictions ?? [], inPart, planUnder(plan, policy));
    return { from, until, kind, policy, measures };
  });
}

/** A verdict as far as it is about a part of the run; nothing where it is about another. */
function clipped(verdict: Verdict, part: Stretch): readonly Verdict[] {
  const from = Math.max(verdict.from, part.from);
  const until = Math.min(verdict.until, part.until);
  return until > from ? [{ ...verdict, from, until }] : [];
}

/** The same replications, as far as they tell about one part of the run. */
function within(
  whole: Observations,
  part: Pick<Observations, 'from' | 'until' | 'before'>,
  valuesOf: (replication: ReplicationResult) => Pick<ReplicationResult, 'values' | 'errors'>,
): Observations {
  const { plan, replications, extraMeasures } = whole;
  // What was passed before the window of the first period was, was passed under its rules.
  const begins = part.before === undefined ? 0 : part.from;
  const happened = (at: number | undefined) => (at !== undefined && at >= begins && at < part.until ? at : undefined);
  return new Observations(
    plan,
    replications.map((replication) => ({
      ...replication,
      ...valuesOf(replication),
      passedAt: replication.passedAt.map((passings) => passings.map(happened)),
    })),
    extraMeasures,
    part,
  );
}
