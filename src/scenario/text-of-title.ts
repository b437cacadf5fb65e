import type { Text } from '../plan/text.ts';
import { field, type Tree, textOf } from './reading/tree.ts';

/** A title as written: one text for both languages, or one each; the name where there is no title. */
export function titleOf(tree: Tree | undefined, name: string): Text {
  const both = textOf(tree);
  if (both !== undefined) return { en: both, nl: both };
  return { en: textOf(field(tree, 'en')) ?? name, nl: textOf(field(tree, 'nl')) ?? name };
}
