import type { Comparison, DesignResult, PeriodResult } from '../../experiment/result.ts';
import { fileName } from '../charts/file-name.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import type { Language } from '../language.ts';
import { capitalised } from '../language.ts';
import { designTitle } from '../results/titles.ts';

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

function subtitleOf({ plan }: DesignResult, period: PeriodResult, language: Language): string {
  return capitalised(periodInWords(plan, period, language));
}
