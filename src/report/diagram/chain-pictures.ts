/** The pictures of what was simulated: every design, under each of its policies, with the cases that went along its lines. */
import type { PeriodPrediction } from '../../experiment/predict/predict-periods.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { planUnder } from '../../plan/plan-under.ts';
import { targetsOf } from '../../plan/step-parts.ts';
import type { Language } from '../language.ts';
import type { CasesOnWays } from './cases-on-ways.ts';
import { casesOnWays } from './cases-on-ways.ts';
import { chainDiagram } from './chain-diagram.ts';
import type { ChainSheet } from './chain-sheets.ts';
import { chainSheets } from './chain-sheets.ts';
import type { Measure } from './wrapped-text.ts';

/** Ways from place to place in one picture, at most: more take longer to lay out than anybody looks at them. */
export const mostWays = 400;

/** Ways from place to place, as many as the plan has. */
export function waysIn({ arrivals, steps }: Plan): number {
  return steps.reduce((sum, { parts }) => sum + parts.flatMap(targetsOf).length, arrivals.length);
}

/** Every design, under each of its policies, one after the other; without those that are too large to draw. */
export function chainsToDraw(comparison: Comparison, language: Language): readonly ChainSheet[] {
  return chainSheets(comparison, language).filter(({ design }) => waysIn(design.plan) <= mostWays);
}

/**
 * @param forecast what is known of a plan before it runs, where the results have it not: of a period within the start-up
 * @returns undefined where the policy is never in force
 */
export async function chainPicture(
  { design, policy, title, subtitle }: ChainSheet,
  language: Language,
  measure: Measure,
  forecast: (plan: Plan) => Promise<readonly PeriodPrediction[]>,
): Promise<string | undefined> {
  const drawn = await forecastOf(design, policy, forecast);
  if (drawn === undefined) return undefined;
  const words = { title, subtitle, language };
  return chainDiagram(drawn.plan, drawn.predictions, words, measure, countedIn(design, policy));
}

/** Of the whole run, or of the time that the rules of one policy were measured; undefined where that is no time at all. */
function countedIn(design: DesignResult, policy: number | undefined): CasesOnWays | undefined {
  const { horizon, startUp } = design.plan.period;
  if (design.plan.policies.length === 0) return casesOnWays(design, design, horizon - startUp);
  const found = design.periods.find((each) => each.kind === 'under one policy' && each.policy === policy);
  return found && casesOnWays(design, found, found.until - found.from);
}

/** As it was made for the results; only of a period that lies within the start-up they have none. */
async function forecastOf(
  { plan, predictions, periods }: DesignResult,
  policy: number | undefined,
  forecast: (plan: Plan) => Promise<readonly PeriodPrediction[]>,
): Promise<Pick<PeriodPrediction, 'plan' | 'predictions'> | undefined> {
  if (plan.policies.length === 0) return { plan, predictions };
  const found = periods.find((period) => period.policy === policy && period.predictions !== undefined);
  if (found?.predictions !== undefined) return { plan: planUnder(plan, policy), predictions: found.predictions };
  return (await forecast(plan)).find(({ period }) => period.policy === policy);
}
