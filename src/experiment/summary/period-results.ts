import { planUnder } from '../../plan/plan-under.ts';
import { element } from '../element.ts';
import type { PeriodPrediction } from '../predict/predict-periods.ts';
import type { PeriodResult, StretchResult } from '../result.ts';
import { sameStretches } from '../time/common-stretches.ts';
import { measuredPeriods, periodsOf } from '../time/periods.ts';
import type { Stretch } from '../time/stretches.ts';
import { verdicts } from '../verdicts/verdict.ts';
import type { Verdict } from '../verdicts/verdict-result.ts';
import { measured } from './measured.ts';
import type { Observations, SiteSamples } from './observations.ts';

/** What the replications say of every period that was measured; none where the plan has no policies. @param samples by period */
export function periodResults(
  whole: Observations,
  samples: readonly SiteSamples[],
  predicted: readonly PeriodPrediction[],
): readonly PeriodResult[] {
  const { plan } = whole;
  return measuredPeriods(plan).map((period, i) => {
    const { kind, policy, from, until } = period;
    const observations = within(whole, element(samples, i), { from, until }, i === 0);
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
 * @param samples by stretch
 * @param found what is known already: the forecasts, and the periods and the verdicts of the whole run
 */
export function stretchResults(
  whole: Observations,
  samples: readonly SiteSamples[],
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
  return stretches.map(({ from, until }, i) => {
    const rules = periodsOf(plan).find((each) => each.from <= from && until <= each.until);
    const { kind = 'under one policy', policy } = rules ?? {};
    const observations = within(whole, element(samples, i), { from, until }, i === 0);
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

/** What was seen in one part of the run; the lists were there before it, but for the first of the parts. */
function within(whole: Observations, samples: SiteSamples, { from, until }: Stretch, isFirst: boolean): Observations {
  // What was passed before the window of the first period was, was passed under its rules.
  const begins = isFirst ? 0 : from;
  const happened = (at: number | undefined) => (at !== undefined && at >= begins && at < until ? at : undefined);
  const replications = whole.replications.map(({ passedAt, ...rest }) => {
    return { ...rest, passedAt: passedAt.map((passings) => passings.map(happened)) };
  });
  return { plan: whole.plan, sites: samples.sites, samples: samples.samples, replications, from, until };
}
