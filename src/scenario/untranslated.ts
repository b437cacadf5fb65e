import type { Attributes } from './attributes/attribute-names.ts';
import { field, fields, isNothing, type Mapping, type Tree } from './reading/tree.ts';
import type { Untranslated } from './scenario.ts';

/** What stands in one language in a file that has other texts in both; nothing for a file in one language only. */
export function untranslated(root: Mapping, attributes: Attributes): readonly Untranslated[] {
  const found = [...elements(root), ...proseIn(root, []), ...levels(root, attributes)];
  return found.some((shown) => shown.isInBoth) ? found.flatMap(({ missing }) => missing ?? []) : [];
}

/** A place that a reader sees a text of. */
interface Shown {
  readonly isInBoth: boolean;
  readonly missing: Untranslated | undefined;
}

/** Sections whose elements are called by their title. */
const titled = ['inputs', 'together', 'hours', 'attributes', 'arrivals', 'resources', 'steps', 'ends', 'policies'];
/** Sections in which the title is all there is. */
const named = ['organisations', 'zones'];

function elements(root: Mapping): readonly Shown[] {
  const own = titled.flatMap((section) =>
    fields(field(root, section)).map(([name, { value }]) => titleAt(field(value, 'title'), [section, name])),
  );
  const others = named.flatMap((section) =>
    fields(field(root, section)).map(([name, { value }]) => titleAt(value, [section, name])),
  );
  const added = fields(field(root, 'policies')).flatMap(([policy, { value }]) =>
    titled.flatMap((section) =>
      fields(field(value, section)).flatMap(([name, entry]) =>
        isNothing(entry.value) || field(field(root, section), name) !== undefined
          ? []
          : [titleAt(field(entry.value, 'title'), ['policies', policy, section, name])],
      ),
    ),
  );
  return [titleAt(field(root, 'title'), ['title']), ...own, ...others, ...added];
}

function levels(root: Mapping, attributes: Attributes): readonly Shown[] {
  return attributes.each.flatMap(({ name, levels: { all } }) => {
    const attribute = field(field(root, 'attributes'), name);
    if (attribute === undefined) return [];
    return all.map((level) => titleAt(field(field(attribute, 'titles'), level), ['attributes', name, level]));
  });
}

/** A plain title is meant for both languages, as names are. */
function titleAt(tree: Tree | undefined, path: readonly string[]): Shown {
  return { isInBoth: isInBoth(tree), missing: isNothing(tree) ? { path, lacks: 'title' } : undefined };
}

const prose = ['source', 'assumption', 'derived', 'note', 'influence'];

function proseIn(tree: Tree, path: readonly string[]): readonly Shown[] {
  const about = fields(field(tree, 'about')).map(([key, { value }]) => proseAt(value, [...path, 'about', key]));
  const inputs = fields(field(tree, 'inputs')).flatMap(([name, input]) =>
    prose.flatMap((key) => {
      const text = field(input.value, key);
      return text === undefined || isNothing(text) ? [] : [proseAt(text, [...path, 'inputs', name, key])];
    }),
  );
  const policies = fields(field(tree, 'policies')).flatMap(([name, { value }]) => proseIn(value, ['policies', name]));
  const together = fields(field(tree, 'together')).flatMap(([name, group]) =>
    ['source', 'assumption'].flatMap((key) => {
      const text = field(group.value, key);
      return text === undefined || isNothing(text) ? [] : [proseAt(text, [...path, 'together', name, key])];
    }),
  );
  return [...about, ...inputs, ...together, ...policies];
}

function proseAt(tree: Tree, path: readonly string[]): Shown {
  return { isInBoth: isInBoth(tree), missing: isInBoth(tree) ? undefined : { path, lacks: 'translation' } };
}

function isInBoth(tree: Tree | undefined): boolean {
  return field(tree, 'en') !== undefined && field(tree, 'nl') !== undefined;
}
