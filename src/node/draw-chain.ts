/** Pictures of chains, measured with the program's own font. */

import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import type { DesignResult } from '../experiment/result.ts';
import type { Language } from '../language/text.ts';
import type { CasesOnWays } from '../report/diagram/cases-on-ways.ts';
import type { DiagramWords } from '../report/diagram/chain-diagram.ts';
import { chainDiagram } from '../report/diagram/chain-diagram.ts';
import type { ChainSheet } from '../report/diagram/chain-sheets.ts';
import { countedIn, madeForecast } from '../report/diagram/chain-sheets.ts';
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

/** @returns undefined where the policy is never in force */
export async function drawSheet(
  { design, policy, title, subtitle }: ChainSheet,
  language: Language,
): Promise<string | undefined> {
  const drawn = await forecastOf(design, policy);
  return drawn && drawChain(drawn, { title, subtitle, language }, countedIn(design, policy));
}

/** As it was made for the results; only of a period that lies within the start-up they have none. */
async function forecastOf(
  design: DesignResult,
  policy: number | undefined,
): Promise<Pick<PeriodPrediction, 'plan' | 'predictions'> | undefined> {
  const made = madeForecast(design, policy);
  if (made !== undefined) return made;
  // Forecasting takes a model to run, which is seldom needed and a hundred modules to load.
  const { predictPeriods } = await import('../experiment/predict/predict-periods.ts');
  return predictPeriods(design.plan).find(({ period }) => period.policy === policy);
}
