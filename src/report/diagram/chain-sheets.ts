import type { Comparison, DesignResult, LoadPrediction, PeriodResult } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { planUnder } from '../../plan/plan-under.ts';
import { targetsOf } from '../../plan/step-parts.ts';
import { fileName } from '../charts/file-name.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { capitalised } from '../phrases.ts';
import { designTitle } from '../results/titles.ts';
import type { CasesOnWays } from './cases-on-ways.ts';
import { casesOnWays } from './cases-on-ways.ts';

/** One picture of a design: of all of it, or of the rules of one policy. */
export interface ChainSheet {
  /** Name of its files, without ending; unique. */
  readonly name: string;
  readonly design: DesignResult;
  /** Index of the policy; undefined before the first and where there are none. */
  readonly policy: number | undefined;
  readonly title: string;
  /** When these rules hold; empty where they always do. */
  readonly subtitle: string;
}

/** The pictures of all designs, in their order, each with one for every period in which the same rules hold. */
export function chainSheets(comparison: Comparison, language: Language): readonly ChainSheet[] {
  const taken = new Set<string>();
  return comparison.designs.flatMap((design) => {
    const { key, plan, periods } = design;
    const title = designTitle(comparison, design, language);
    const sheet = (policy: number | undefined, subtitle: string): ChainSheet => {
      const under = policy === undefined ? '' : ` ${plan.policies[policy]?.name ?? ''}`;
      return { name: fileName('chain', `${key}${under}`, taken), design, policy, title, subtitle };
    };
    const ruled = periods.filter(({ kind }) => kind === 'under one policy');
    return ruled.length === 0
      ? [sheet(undefined, '')]
      : ruled.map((period) => sheet(period.policy, subtitleOf(design, period, language)));
  });
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

/** Of the whole run, or of the time that the rules of one policy were measured; undefined where that is no time at all. */
export function countedIn(design: DesignResult, policy: number | undefined): CasesOnWays | undefined {
  const { horizon, startUp } = design.plan.period;
  if (design.plan.policies.length === 0) return casesOnWays(design, design, horizon - startUp);
  const found = design.periods.find((each) => each.kind === 'under one policy' && each.policy === policy);
  return found && casesOnWays(design, found, found.until - found.from);
}

/**
 * As it was made for the results, by formula or by a short run; undefined for a period that lies within the start-up, of
 * which they have none.
 */
export function madeForecast(
  { plan, predictions, periods }: DesignResult,
  policy: number | undefined,
): { readonly plan: Plan; readonly predictions: readonly LoadPrediction[] } | undefined {
  if (plan.policies.length === 0) return { plan, predictions };
  const found = periods.find((period) => period.policy === policy && period.predictions !== undefined);
  return found?.predictions && { plan: planUnder(plan, policy), predictions: found.predictions };
}

function subtitleOf({ plan }: DesignResult, period: PeriodResult, language: Language): string {
  return capitalised(periodInWords(plan, period, language));
}
