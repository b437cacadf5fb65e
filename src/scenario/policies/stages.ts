/**
 * The file as it reads from each date on: stages are compiled one by one (compile-stages.ts) as if each were a file, laid
 * beside each other (align.ts), compared (check-changes.ts) and put together again (whole-run.ts). `compile` calls each
 * in that order; begin here.
 */
import type { Problems } from '../problems.ts';
import { type Entry, field, fields, isNothing, type Mapping, type Tree } from '../reading/tree.ts';
import { fileSchema } from '../schema/file-schema.ts';
import { join } from '../schema/join.ts';
import { changeableSections, type DatedPolicy } from './read-policies.ts';

/** The file as it reads from a date on. */
export interface Stage {
  /** Undefined for the file itself, before any policy. */
  readonly policy: DatedPolicy | undefined;
  /** With the elements of all stages, in one order, so that an index means the same in each. */
  readonly tree: Mapping;
  /** Elements of other stages: their names are known here, what they say is not. */
  readonly absent: ReadonlySet<Tree>;
}

/** One for each date, in order: the file itself, and then what each policy makes of what held before it. */
export type Each<Thing> = readonly [Thing, ...Thing[]];

export function stagesOf(root: Mapping, policies: readonly DatedPolicy[], problems: Problems): Each<Stage> {
  const entries = new Map(root.entries);
  entries.delete('policies');
  const base: Mapping = { ...root, entries };
  const later: { readonly policy: DatedPolicy; readonly tree: Mapping }[] = [];
  for (const policy of policies) {
    const before = later.at(-1)?.tree ?? base;
    later.push({ policy, tree: join(fileSchema.shape, before, changesOf(policy, before, problems)) });
  }
  const trees = [base, ...later.map(({ tree }) => tree)];
  return [
    { policy: undefined, ...withAllNames(base, trees, 0) },
    ...later.map(({ policy, tree }, index) => ({ policy, ...withAllNames(tree, trees, index + 1) })),
  ];
}

/** What the policy changes, as a file that extends would. A stream may stop on a date; other elements stay. */
function changesOf({ entry: policy }: DatedPolicy, before: Mapping, problems: Problems): Mapping {
  const changes = new Map<string, Entry>();
  for (const [section, entry] of fields(policy.value)) {
    if (!changeableSections.includes(section) || entry.value.kind !== 'mapping') continue;
    const kept = fields(entry.value).filter(([name, { keyAt, value }]) => {
      const isGone = section !== 'arrivals' && isNothing(value) && field(field(before, section), name) !== undefined;
      if (isGone) problems.add(keyAt, { code: 'taken away on a date', name, section });
      return !isGone;
    });
    changes.set(section, { keyAt: entry.keyAt, value: { ...entry.value, entries: new Map(kept) } });
  }
  return { kind: 'mapping', at: policy.value.at, entries: changes };
}

/** The tree with what only other trees have: from the next that has it, or for a stream that stopped from the last. */
function withAllNames(own: Mapping, trees: readonly Mapping[], index: number): Pick<Stage, 'tree' | 'absent'> {
  const others = [...trees.slice(index + 1), ...trees.slice(0, index).reverse()];
  const absent = new Set<Tree>();
  if (others.length === 0) return { tree: own, absent };
  const entries = new Map(own.entries);
  for (const section of changeableSections) {
    const holders = [own, ...others].flatMap((tree) => sectionOf(tree, section) ?? []);
    const [first] = holders;
    if (first === undefined) continue;
    const whole = new Map<string, Entry>();
    for (const name of new Set(trees.flatMap((tree) => [...(sectionOf(tree, section)?.entries.keys() ?? [])]))) {
      const entry = holders.map((holder) => holder.entries.get(name)).find((found) => found !== undefined);
      if (entry === undefined) continue;
      whole.set(name, entry);
      if (!sectionOf(own, section)?.entries.has(name)) absent.add(entry.value);
    }
    entries.set(section, { keyAt: first.at, value: { ...first, entries: whole } });
  }
  return { tree: { ...own, entries }, absent };
}

function sectionOf(tree: Mapping, name: string): Mapping | undefined {
  const section = field(tree, name);
  return section?.kind === 'mapping' ? section : undefined;
}
