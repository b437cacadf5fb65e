import type { Text } from '../language/text.ts';
import { field, fields, type Mapping, type Tree } from './reading/tree.ts';
import { titleOf } from './schema/leaves.ts';

/**
 * The titles of opening hours by which no resource works, and of holidays on which none of them is closed: what they say changes
 * nothing, and a resource without hours works day and night.
 */
export function unusedTimes(root: Mapping): readonly Text[] {
  const parts = [root, ...fields(field(root, 'policies')).map(([, { value }]) => value)];
  const named = (section: string, key: string) =>
    new Set(
      parts.flatMap((part) => fields(field(part, section)).flatMap(([, { value }]) => textsIn(field(value, key)))),
    );
  const [worked, closed] = [named('resources', 'works'), named('hours', 'closed on')];
  const unused = (section: string, used: ReadonlySet<string>) => {
    const given = new Map<string, Tree>();
    for (const part of parts) {
      for (const [name, { value }] of fields(field(part, section))) if (!given.has(name)) given.set(name, value);
    }
    return [...given].filter(([name]) => !used.has(name)).map(([name, tree]) => titleOf(field(tree, 'title'), name));
  };
  return [...unused('hours', worked), ...unused('holidays', closed)];
}

function textsIn(tree: Tree | undefined): readonly string[] {
  if (tree === undefined || tree.kind === 'mapping') return [];
  return tree.kind === 'scalar' ? [tree.written] : tree.items.flatMap(textsIn);
}
