/** Designs of which the same is to be said: it is said of the first of them, and of the others that it is the same. */
import type { Language } from '../../language/text.ts';
import { listed } from '../phrases.ts';

/** What is said of one design. */
export interface Sentences {
  readonly lead: string;
  readonly sentences: readonly string[];
}

/** With the name of the design as its sentences have it. */
export interface Named<T extends Sentences> {
  readonly name: string;
  readonly said: T;
}

/**
 * @param same how it is said of others that the same holds
 * @returns the first of each kind as it is reported, and after it one sentence for all that are like it
 */
export function withoutRepeats<T extends Sentences>(
  all: readonly Named<T>[],
  same: (designs: string, like: string) => string,
  language: Language,
): readonly T[] {
  const kinds = new Map<string, [Named<T>, ...Named<T>[]]>();
  for (const each of all) {
    const kind = JSON.stringify([without(each.said.lead, each.name), each.said.sentences]);
    const found = kinds.get(kind);
    if (found === undefined) kinds.set(kind, [each]);
    else found.push(each);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (others.length === 0) return [first.said];
    const designs = listed(
      others.map(({ name }) => quoted(name)),
      language,
    );
    return [first.said, { ...first.said, lead: same(designs, quoted(first.name)), sentences: [] }];
  });
}

/**
 * Clauses of one sentence, each about one design: of those that say the same the first, and that it holds for the others.
 *
 * @param same what is said of others after the clause
 */
export function clausesOnce(
  all: readonly { readonly name: string; readonly clause: string }[],
  same: (clause: string, names: readonly string[]) => string,
): readonly string[] {
  const kinds = new Map<string, { readonly clause: string; readonly names: string[] }>();
  for (const { name, clause } of all) {
    const kind = without(clause, name);
    const found = kinds.get(kind);
    if (found === undefined) kinds.set(kind, { clause, names: [quoted(name)] });
    else found.names.push(quoted(name));
  }
  return [...kinds.values()].map(({ clause, names }) => (names.length === 1 ? clause : same(clause, names)));
}

function without(text: string, name: string): string {
  return text.replaceAll(quoted(name), '“”');
}

function quoted(name: string): string {
  return `“${name}”`;
}
