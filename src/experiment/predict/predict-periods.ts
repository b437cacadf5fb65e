import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { planUnder } from '../../plan/plan-under.ts';
import { element } from '../element.ts';
import type { LoadPrediction } from '../result.ts';
import type { RulePeriod } from '../time/periods.ts';
import { periodsOf } from '../time/periods.ts';
import { leftLists } from './left-lists.ts';
import { forecast, forecastBudget, needsShortRun, predictLoads, reckoned } from './predict-loads.ts';

/** What is forecast of a period in which the same rules hold, as if they had always held. */
export interface PeriodPrediction {
  readonly period: RulePeriod;
  /** Without policies; its time 0 is the beginning of the period, or the first midnight in it. */
  readonly plan: Plan;
  /** Moments in them are from the start of the run. */
  readonly predictions: readonly LoadPrediction[];
  /** Resources with room for what comes, which begin the period with a list that is left from before. */
  readonly left: readonly number[];
}

type Passage = LoadPrediction['passes'][number];

/** The longer a period is beside the others, the more of the events it gets; a tenth is shared out evenly. */
function eventsFor(horizon: number, ofAll: number, periods: number): number {
  const share = ofAll > 0 ? horizon / ofAll : 0;
  return forecastBudget.events * (0.9 * share + 0.1 / Math.max(1, periods));
}

/** What the rules would have led to after they had ended does not happen. */
function within({ waiting, at }: Passage, until: number): Passage {
  return { waiting, at: at !== undefined && at < until ? at : undefined };
}

/**
 * The loads under each policy, one after the other; transitions are left out. Of a plan without policies: of the whole run.
 *
 * When lists pass some length is reported for the first period only: the later ones begin with the lists that they find.
 *
 * Worked out once for a plan: its chain is drawn with it, what is said before a run tells it, and results are laid beside it.
 */
export const predictPeriods: (plan: Plan) => readonly PeriodPrediction[] = oncePerPlan((plan) => {
  if (plan.policies.length === 0) {
    const whole = { kind: 'under one policy', policy: undefined, from: 0, until: plan.period.horizon } as const;
    return [{ period: whole, plan, predictions: predictLoads(plan), left: [] }];
  }
  const periods = periodsOf(plan);
  const ruled = periods.filter(({ kind }) => kind !== 'transition');
  // What a forecast may cost is of the whole file; short runs share it where there are any.
  const known = ruled.map(({ policy, from }) => {
    return reckoned(planUnder(plan, policy), forecastBudget.steps / ruled.length, from > 0);
  });
  const running = known.filter(needsShortRun).map(({ plan: { period } }) => period.horizon);
  const allOfThem = running.reduce((sum, horizon) => sum + horizon, 0);
  const found = ruled.map((period, i) => {
    const { plan: under } = element(known, i);
    const later = period.until - under.period.horizon;
    const predictions = forecast(element(known, i), eventsFor(under.period.horizon, allOfThem, running.length)).map(
      (prediction) => ({
        ...prediction,
        passes: i === 0 ? prediction.passes.map((passage) => within(passage, period.until)) : [],
        shortSpells: prediction.shortSpells.map((spell) => {
          return { ...spell, from: spell.from + later, until: spell.until + later };
        }),
      }),
    );
    return { period, plan: under, predictions };
  });
  const left = leftLists(plan, found);
  return found.map((each, i) => ({ ...each, left: element(left, i) }));
});
