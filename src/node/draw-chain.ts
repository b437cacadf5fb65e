/** Pictures of chains, measured with the program's own font. */
import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import type { Comparison, DesignResult } from '../experiment/result.ts';
import type { Plan } from '../plan/plan.ts';
import { planUnder } from '../plan/plan-under.ts';
import { targetsOf } from '../plan/step-parts.ts';
import type { CasesOnWays } from '../report/diagram/cases-on-ways.ts';
import { casesOnWays } from '../report/diagram/cases-on-ways.ts';
import type { DiagramWords } from '../report/diagram/chain-diagram.ts';
import { chainDiagram } from '../report/diagram/chain-diagram.ts';
import type { ChainSheet } from '../report/diagram/chain-sheets.ts';
import { chainSheets } from '../report/diagram/chain-sheets.ts';
import type { Language } from '../report/language.ts';
import { textRuler } from './font.ts';

/**
 * @param cases that went along its lines, where it has run
 * @returns SVG; the PNG is made from it
 */
export function drawChain(
  { plan, predictions }: Pick<PeriodPrediction, 'plan' | 'predictions'>,
  words: DiagramWords,
  cases?: CasesOnWays,
): string {
  return chainDiagram(plan, predictions, words, textRuler(), cases);
}

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

/** @returns undefined where the policy is never in force */
export async function drawSheet(
  { design, policy, title, subtitle }: ChainSheet,
  language: Language,
): Promise<string | undefined> {
  const drawn = await forecastOf(design, policy);
  return drawn && drawChain(drawn, { title, subtitle, language }, countedIn(design, policy));
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
): Promise<Pick<PeriodPrediction, 'plan' | 'predictions'> | undefined> {
  if (plan.policies.length === 0) return { plan, predictions };
  const found = periods.find((period) => period.policy === policy && period.predictions !== undefined);
  if (found?.predictions !== undefined) return { plan: planUnder(plan, policy), predictions: found.predictions };
  // Forecasting takes a model to run, which is seldom needed and a hundred modules to load.
  const { predictPeriods } = await import('../experiment/predict/predict-periods.ts');
  return predictPeriods(plan).find(({ period }) => period.policy === policy);
}
