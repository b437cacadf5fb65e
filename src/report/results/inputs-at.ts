/** Which inputs the parts of a file about a place name, and those that these are worked out from. */
import type { JsonValue, RegisterEntry, Scenario } from '../../scenario/scenario.ts';
import type { ChosenPlaces } from './chosen-places.ts';

/** A word under one of these keys is the name of something else than an input. */
const named: ReadonlySet<string> = new Set(['of', 'to', 'by', 'works', 'closed to', 'refused to', 'holds', 'releases']);
const prose: ReadonlySet<string> = new Set(['title', 'titles']);

/** The entries of the register that stand for such an input, those of a policy among them, in the order of the file. */
export function entriesAt(
  { register, resolved }: Pick<Scenario, 'register' | 'resolved'>,
  { resources, steps }: ChosenPlaces,
): readonly RegisterEntry[] {
  const inputs = register.map(({ input }) => input.name);
  const namesIn = namesReader(inputs, namesOfOthers(resolved));
  const written = [resolved, ...valuesOf(at(resolved, 'policies'))].flatMap((file) => [
    ...[...resources].map((name) => at(at(file, 'resources'), name)),
    ...[...steps].map((name) => at(at(file, 'steps'), name)),
  ]);
  const found = new Set(written.flatMap(namesIn));
  // What a derived input is worked out from, and so on.
  for (const name of found)
    for (const other of namesIn(at(at(at(resolved, 'inputs'), name), 'value'))) found.add(other);
  return register.filter(({ input }) => found.has(input.name));
}

function at(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isMapping(value) ? Object.values(value) : [];
}

function isMapping(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a file calls its resources, steps, ends and attributes: "care place waiting" does not name an input "care". */
function namesOfOthers(resolved: JsonValue): readonly string[] {
  return ['resources', 'steps', 'ends', 'attributes', 'arrivals', 'hours'].flatMap((section) => {
    const found = at(resolved, section);
    return isMapping(found) ? Object.keys(found) : [];
  });
}

/** Reads the longest names first, whole words only. */
function namesReader(inputs: readonly string[], beside: readonly string[]) {
  const known = new Set(inputs);
  const all = [...new Set([...inputs, ...beside])].sort((a, b) => b.length - a.length);
  if (all.length === 0) return () => [];
  const escaped = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const namesIn = (value: JsonValue | undefined): readonly string[] => {
    if (typeof value === 'string')
      return [...value.matchAll(pattern)].flatMap(([name]) => (known.has(name) ? [name] : []));
    if (isMapping(value)) {
      return Object.entries(value).flatMap(([key, inside]) =>
        prose.has(key) || (named.has(key) && typeof inside === 'string') ? [] : namesIn(inside),
      );
    }
    return Array.isArray(value) ? value.flatMap(namesIn) : [];
  };
  return namesIn;
}
