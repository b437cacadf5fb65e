/** What a compiled scenario calls its things, in a reader's language. */
import type { Named, Plan, Target } from '../../plan/plan.ts';
import type { Language } from '../language.ts';
import { rangeWords } from '../words/units.ts';

/** A plan and the language in which it is described. */
export interface Reader {
  readonly plan: Plan;
  readonly language: Language;
}

export function titleIn(list: readonly Named[], index: number | undefined, language: Language): string {
  const named = index === undefined ? undefined : list[index];
  return named?.title[language] ?? rangeWords.nothing[language];
}

export function targetTitle({ plan, language }: Reader, target: Target): string {
  return target.kind === 'step' ? titleIn(plan.steps, target.step, language) : titleIn(plan.ends, target.end, language);
}

export function resourceTitle({ plan, language }: Reader, resource: number): string {
  return titleIn(plan.resources, resource, language);
}

export function attributeTitle({ plan, language }: Reader, attribute: number): string {
  return titleIn(plan.attributes, attribute, language);
}

/** The titles of some of an attribute's levels, in the order of the file. */
export function levelTitles(
  { plan, language }: Reader,
  attribute: number,
  levels: readonly number[],
): readonly string[] {
  const found = plan.attributes[attribute];
  if (found?.kind !== 'category') return [];
  return levels.map((level) => titleIn(found.levels, level, language));
}
