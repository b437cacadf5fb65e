import type { Fault, Problem } from './problem.ts';
import { isSet, type Place } from './reading/tree.ts';

/** More than anyone mends in one go: a file with more is a file of another kind, or a hostile one. */
const mostProblems = 500;

/** Collects every mistake, so that all of them can be reported at once. */
export class Problems {
  private readonly found = new Map<string, Problem>();
  private more: Problem | undefined;

  /** The same fault at the same place counts once, however many ways lead to it. */
  add(at: Place, fault: Fault): undefined {
    const place = { file: at.file, line: at.line, column: at.column };
    const problem = { ...place, ...fault };
    const key = JSON.stringify(problem);
    if (this.found.has(key)) return;
    if (this.found.size < mostProblems) this.found.set(key, problem);
    else this.more ??= { ...place, code: 'more problems', limit: mostProblems };
  }

  get count(): number {
    return this.found.size + (this.more === undefined ? 0 : 1);
  }

  /**
   * By file, line, column and, at one place, code; at the end whether there are more. Where a number cannot be read as it is
   * written, what else is said of it there follows from that, and is left out; of a value that was set, that is none at all or
   * that is something else, the first is reported, however many things wanted one of their own kind there.
   */
  sorted(): readonly Problem[] {
    const all = [...this.found.values()];
    const unread = firstByPlace(all.filter(({ code }) => unreadable.has(code)));
    const firstAt = firstByPlace(all);
    const wrongKinds = firstByPlace(all.filter(({ code }) => code === 'wrong kind'));
    const kept = all.filter((problem) => {
      const place = placeOf(problem);
      if (isSet(problem) || problem.code === 'not a quantity') return firstAt.get(place) === problem;
      if (unread.has(place)) return unread.get(place)?.code === problem.code;
      return problem.code !== 'wrong kind' || wrongKinds.get(place) === problem;
    });
    const sorted = kept.sort(
      (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code),
    );
    return this.more === undefined ? sorted : [...sorted, this.more];
  }
}

const unreadable: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'comma in number',
  'no-break space',
  'comma missing',
  'unit of range',
]);

function firstByPlace(problems: readonly Problem[]): ReadonlyMap<string, Problem> {
  return new Map(problems.map((problem) => [placeOf(problem), problem] as const).reverse());
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The list itself, if nothing in it is missing: where one part has a problem, the whole is left alone. */
export function allDefined<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  const defined = list.filter((item) => item !== undefined);
  return defined.length === list.length ? defined : undefined;
}
