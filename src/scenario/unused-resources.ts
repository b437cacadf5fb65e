import type { Text } from '../language/text.ts';
import { field, fields, itemsOf, type Mapping, type Tree, textOf } from './reading/tree.ts';
import { titleOf } from './schema/leaves.ts';

/**
 * The titles of people and places that no step takes, in the file or in a policy: what is said of them changes nothing, as where
 * a variant misspells the name of one that its base has.
 */
export function unusedResources(root: Mapping): readonly Text[] {
  const parts = [root, ...fields(field(root, 'policies')).map(([, { value }]) => value)];
  const taken = new Set(
    parts.flatMap((part) => fields(field(part, 'steps')).flatMap(([, { value }]) => takenBy(value))),
  );
  const given = new Map<string, Tree>();
  for (const part of parts) {
    for (const [name, { value }] of fields(field(part, 'resources'))) if (!given.has(name)) given.set(name, value);
  }
  return [...given].filter(([name]) => !taken.has(name)).map(([name, tree]) => titleOf(field(tree, 'title'), name));
}

function takenBy(step: Tree): readonly string[] {
  const [work, group] = [field(step, 'work'), field(step, 'group')];
  return [field(work, 'by'), field(group, 'by'), field(group, 'at')].flatMap((by) =>
    by?.kind === 'mapping' ? fields(by).map(([name]) => name) : itemsOf(by).flatMap((name) => textOf(name) ?? []),
  );
}
