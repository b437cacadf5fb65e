import { field, fields, type Mapping, type Tree } from './reading/tree.ts';

/**
 * Opening hours by which no resource works, and holidays on which none of them is closed, as paths in the file: what they say
 * changes nothing, and a resource without hours works day and night.
 */
export function unusedTimes(root: Mapping): readonly (readonly string[])[] {
  const parts = [root, ...fields(field(root, 'policies')).map(([, { value }]) => value)];
  const named = (section: string, key: string) =>
    new Set(
      parts.flatMap((part) => fields(field(part, section)).flatMap(([, { value }]) => textsIn(field(value, key)))),
    );
  const [worked, closed] = [named('resources', 'works'), named('hours', 'closed on')];
  const unused = (section: string, used: ReadonlySet<string>) => {
    const names = new Set(parts.flatMap((part) => fields(field(part, section)).map(([name]) => name)));
    return [...names].filter((name) => !used.has(name)).map((name) => [section, name]);
  };
  return [...unused('hours', worked), ...unused('holidays', closed)];
}

function textsIn(tree: Tree | undefined): readonly string[] {
  if (tree === undefined || tree.kind === 'mapping') return [];
  return tree.kind === 'scalar' ? [tree.written] : tree.items.flatMap(textsIn);
}
