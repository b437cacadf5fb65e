import type { Plan } from '../model/plan.ts';
import { planUnder } from '../model/plan-under.ts';
import type { RulePeriod } from './periods.ts';
import { periodsOf } from './periods.ts';
import { forecastBudget, predictLoads } from './predict.ts';
import type { LoadPrediction } from './result.ts';

/** What is forecast of a period in which the same rules hold, as if they had always held. */
export interface PeriodPrediction {
  readonly period: RulePeriod;
  /** Without policies; its time 0 is the beginning of the period, or the first midnight in it. */
  readonly plan: Plan;
  /** Moments in them are from the start of the run. */
  readonly predictions: readonly LoadPrediction[];
}

type Passage = LoadPrediction['passes'][number];

/** What the rules would have led to after they had ended does not happen. */
function within({ waiting, at }: Passage, until: number): Passage {
  return { waiting, at: at !== undefined && at < until ? at : undefined };
}

/**
 * The loads under each policy, one after the other; transitions are left out. Of a plan without policies: of the whole run.
 *
 * When lists pass some length is told of the first period only: the later ones begin with the lists that they find.
 */
export function predictPeriods(plan: Plan): readonly PeriodPrediction[] {
  if (plan.policies.length === 0) {
    const whole = { kind: 'under one policy', policy: undefined, from: 0, until: plan.period.horizon } as const;
    return [{ period: whole, plan, predictions: predictLoads(plan) }];
  }
  const periods = periodsOf(plan);
  const ruled = periods.filter(({ kind }) => kind !== 'transition').length;
  // What a forecast may cost is of the whole file.
  const share = { steps: forecastBudget.steps / ruled, events: forecastBudget.events / ruled };
  return periods.flatMap((period, i) => {
    if (period.kind === 'transition') return [];
    const under = planUnder(plan, period.policy);
    const later = period.until - under.period.horizon;
    const predictions = predictLoads(under, share).map((prediction) => ({
      ...prediction,
      passes: i === 0 ? prediction.passes.map((passage) => within(passage, period.until)) : [],
      shortSpells: prediction.shortSpells.map(({ from, until, load }) => {
        return { from: from + later, until: until + later, load };
      }),
    }));
    return [{ period, plan: under, predictions }];
  });
}
