import type { Text } from '../language/text.ts';
import type { Problems } from './problems.ts';
import { type Tree, textOf } from './reading/tree.ts';

/** The names of one kind of thing, in the order of the file: a name's index is the thing's index in the plan. */
export class Names {
  /** What they name, as in "there is no resource called ...". */
  readonly what: Text;
  readonly all: readonly string[];
  private readonly index: ReadonlyMap<string, number>;

  /** Whether the section that should hold them is something else, or missing: then no name can be said to be wrong. */
  readonly isUnreadable: boolean;

  constructor(what: Text, all: readonly string[], isUnreadable = false) {
    this.what = what;
    this.isUnreadable = isUnreadable;
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
    if (index === undefined && !this.isUnreadable) problems.add(tree.at, unknownName(this.what, found, this.all));
    return index;
  }
}

export function unknownName(what: Text, found: string, known: readonly string[]) {
  return { code: 'unknown name', what, found, near: nearMiss(found, known), known } as const;
}

/** How the register, `--set` and reports call an input that a policy gives another value. */
export function inputOfPolicy(input: string, policy: string): string {
  return `${input} (${policy})`;
}

/**
 * The known word that was probably meant: few letters off and not all of them, whatever its capitals; undefined where none
 * is near.
 *
 * Among more than a few hundred words nobody mistypes one; a list that long is machine-made, and not searched.
 */
export function nearMiss(found: string, known: readonly string[]): string | undefined {
  if (known.length > mostWords) return undefined;
  const wanted = found.toLowerCase().slice(0, longest);
  let best: string | undefined;
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  for (const word of known) {
    const distance = editDistance(wanted, word.toLowerCase().slice(0, longest), allowed);
    if (distance > allowed || distance >= Math.max(wanted.length, word.length)) continue;
    best = word;
    // Only a nearer one is better: of equals the first stays.
    allowed = distance - 1;
  }
  return best;
}

const mostWords = 300;

/** Longer names are compared by their beginning: the cost grows with the square of the length. */
const longest = 60;

/**
 * Letters to insert, remove, replace or swap with a neighbour (optimal string alignment); something above `allowed`
 * where it is more than that.
 */
function editDistance(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
      const distance = Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1);
      row.push(distance);
      least = Math.min(least, distance);
    }
    // A swap reaches back over one row.
    if (least > allowed && Math.min(...last) > allowed) return allowed + 1;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
