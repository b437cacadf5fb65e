/** Pictures of chains, measured with the program's own font. */
import type { PeriodPrediction } from '../experiment/predict-periods.ts';
import { predictPeriods } from '../experiment/predict-periods.ts';
import type { Comparison } from '../experiment/result.ts';
import { meanOf } from '../random/moments.ts';
import type { DiagramWords } from '../report/diagram/chain-diagram.ts';
import { chainDiagram } from '../report/diagram/chain-diagram.ts';
import { chainSheets } from '../report/diagram/chain-sheets.ts';
import type { Language } from '../report/language.ts';
import { textRuler } from './font.ts';

/** @returns SVG; the PNG is made from it */
export function drawChain({ plan, predictions }: PeriodPrediction, words: DiagramWords): string {
  return chainDiagram(plan, predictions, words, { measure: textRuler(), mean: meanOf });
}

/** Every design, under each of its policies. */
export function drawChains(
  comparison: Comparison,
  language: Language,
): readonly { readonly name: string; readonly svg: string }[] {
  return chainSheets(comparison, language).flatMap(({ name, design, policy, title, subtitle }) => {
    const drawn = predictPeriods(design.plan).find(({ period }) => period.policy === policy);
    return drawn === undefined ? [] : [{ name, svg: drawChain(drawn, { title, subtitle, language }) }];
  });
}
