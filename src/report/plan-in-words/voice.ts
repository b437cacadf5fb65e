/**
 * A plan in words, and the one place that knows how. Everything that a plan can say is said in one of two ways: in full
 * sentences, where a reader checks the model by them (`explain`, the report's section on the model), and short, as labels
 * in the picture of a chain. Begin at step-parts.ts: a row for each part of a step, with both. Called by description/,
 * which puts sentences under headings, and by diagram/, which puts labels into boxes and beside lines.
 */
import { fill, inLanguage, type Language, type ValuesOf } from '../../language/text.ts';
import type { Named, Plan, Target } from '../../plan/plan.ts';
import type { Said } from '../words/plan/rules-and-values.ts';
import { rangeWords } from '../words/units.ts';

/** A plan, and how it is put into words. */
export interface Voice {
  readonly plan: Plan;
  readonly language: Language;
  readonly words: keyof Said;
  /** Whether it tells of those who wait, as a priority does that rises: then the time waited is that in this list so far. */
  readonly isWaiting?: boolean;
}

/** The phrase for this voice. */
export function said({ words, language }: Voice, phrase: Said): string {
  return inLanguage(phrase[words], language);
}

/** The phrase for this voice, with its slots filled. */
export function fillSaid<const Both extends Said>(
  { words, language }: Voice,
  phrase: Both,
  values: ValuesOf<Both[keyof Said], string | number>,
): string {
  return fill<Both[keyof Said]>(phrase[words], language, values);
}

export function titleIn(list: readonly Named[], index: number | undefined, { language }: Voice): string {
  const named = index === undefined ? undefined : list[index];
  return inLanguage(named?.title, language) ?? inLanguage(rangeWords.nothing, language);
}

export function targetTitle(voice: Voice, target: Target): string {
  const { steps, ends } = voice.plan;
  return target.kind === 'step' ? titleIn(steps, target.step, voice) : titleIn(ends, target.end, voice);
}

export function resourceTitle(voice: Voice, resource: number): string {
  return titleIn(voice.plan.resources, resource, voice);
}

export function attributeTitle(voice: Voice, attribute: number): string {
  return titleIn(voice.plan.attributes, attribute, voice);
}

/** The titles of some of an attribute's levels, in the order of the file. */
export function levelTitles(voice: Voice, attribute: number, levels: readonly number[]): readonly string[] {
  const found = voice.plan.attributes[attribute];
  return found?.kind === 'category' ? levels.map((level) => titleIn(found.levels, level, voice)) : [];
}
