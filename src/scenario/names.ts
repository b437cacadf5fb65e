import { nearMiss } from './near-miss.ts';
import type { Problems } from './problems.ts';
import { type Tree, textOf } from './reading/tree.ts';

/** The names of one kind of thing, in the order of the file: a name's index is the thing's index in the plan. */
export class Names {
  /** What they name, as in "no resource has this name". */
  readonly what: string;
  readonly all: readonly string[];
  private readonly index: ReadonlyMap<string, number>;

  constructor(what: string, all: readonly string[]) {
    this.what = what;
    this.all = all;
    this.index = new Map(all.map((name, index) => [name, index]));
  }

  indexOf(name: string): number | undefined {
    return this.index.get(name);
  }

  /** The index of the thing that the tree names, reported where there is none. */
  find(tree: Tree, problems: Problems): number | undefined {
    const found = textOf(tree) ?? '';
    const index = this.indexOf(found);
    if (index === undefined) problems.add(tree.at, unknownName(this.what, found, this.all));
    return index;
  }
}

export function unknownName(what: string, found: string, known: readonly string[]) {
  return { code: 'unknown name', what, found, near: nearMiss(found, known), known } as const;
}
