/** What differs between two descriptions: things by their name in the file, and of each the sentences that are not shared. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { descriptionWords } from '../words/description.ts';
import type { Described, Section } from './description.ts';

export interface ChangedSection {
  readonly heading: string;
  readonly things: readonly Change[];
}

export interface Change {
  readonly name: string;
  readonly title: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** Sentences that hold in the first only, and in the second only. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Sections without a difference are left out. */
export function differencesBetween(one: readonly Section[], other: readonly Section[]): readonly ChangedSection[] {
  return one
    .map(({ heading, things }, i) => ({ heading, things: changes(things, other[i]?.things ?? []) }))
    .filter(({ things }) => things.length > 0);
}

function changes(one: readonly Described[], other: readonly Described[]): readonly Change[] {
  const before = new Map(one.map((thing) => [thing.name, thing]));
  const after = new Map(other.map((thing) => [thing.name, thing]));
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => change(name, before.get(name), after.get(name)));
}

function change(name: string, one: Described | undefined, other: Described | undefined): readonly Change[] {
  const before = one?.sentences ?? [];
  const after = other?.sentences ?? [];
  const title = other?.title ?? one?.title ?? name;
  if (one === undefined) return [{ name, title, kind: 'new', before, after }];
  if (other === undefined) return [{ name, title, kind: 'gone', before, after }];
  const lost = before.filter((sentence) => !after.includes(sentence));
  const won = after.filter((sentence) => !before.includes(sentence));
  return lost.length + won.length === 0 ? [] : [{ name, title, kind: 'changed', before: lost, after: won }];
}

/** "File screening. Was: Staff: 1. Is: Staff: 2." */
export function inWords({ title, kind, before, after }: Change, language: Language): string {
  return [`${title}.`, ...changeSentences({ kind, before, after }, language)].join(' ');
}

export function changeSentences(
  { kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>,
  language: Language,
): readonly string[] {
  if (kind === 'gone') return [inLanguage(descriptionWords.isGone, language)];
  const now = after.join(' ');
  if (kind === 'new') return [fill(descriptionWords.isNew, language, { sentences: now })];
  const was = before.length === 0 ? [] : [fill(descriptionWords.was, language, { sentences: before.join(' ') })];
  return after.length === 0 ? was : [...was, fill(descriptionWords.becomes, language, { sentences: now })];
}
