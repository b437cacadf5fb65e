/** What it means in a study that counts where a design jams, of plans for which that takes a word. */

import { inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { year } from '../../plan/units.ts';
import { yearlyWords } from '../words/seasons.ts';
import { untilEmptyWords } from '../words/until-empty.ts';

export function whatAJamMeans(plans: readonly Plan[], language: Language): readonly string[] {
  return [
    ...(plans.some(({ period }) => period.untilEmpty === true) ? [inLanguage(untilEmptyWords.jams, language)] : []),
    ...(plans.some(hasYearlySeason) ? [inLanguage(yearlyWords.jams, language)] : []),
  ];
}

/** Whether more come in some months of each year than in others, for so long that those months are not judged by themselves. */
export function hasYearlySeason({ arrivals, resources, policies, period }: Plan): boolean {
  const rates = arrivals.flatMap(({ pattern }) => ('rate' in pattern ? [pattern.rate] : []));
  const isSeasonal = rates.some(({ byMonth = [], wave }) => {
    return new Set(byMonth).size > 1 || (wave !== undefined && wave.amplitude > 0 && nearlyAYear(wave.every));
  });
  if (!isSeasonal || period.untilEmpty === true) return false;
  const levels = [...rates.map((rate) => rate.levels), ...resources.map(({ capacity }) => capacity.levels)].flat();
  const inside = [...levels, ...policies].map(({ from }) => from);
  const dates = [period.startUp, ...inside.filter((at) => at > period.startUp && at < period.horizon), period.horizon];
  const sorted = dates.sort((a, b) => a - b);
  return sorted.some((at, i) => at - (sorted[i - 1] ?? at) >= 2 * year);
}

function nearlyAYear(seconds: number): boolean {
  return Math.abs(seconds / year - 1) <= 0.01;
}
