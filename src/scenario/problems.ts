import type { Fault, Problem } from './problem.ts';
import type { Place } from './reading/tree.ts';

/** Collects every mistake, so that all of them can be told at once. */
export class Problems {
  private readonly found = new Map<string, Problem>();

  /** The same fault at the same place counts once, however many ways lead to it. */
  add(at: Place, fault: Fault): undefined {
    const problem = { file: at.file, line: at.line, column: at.column, ...fault };
    const key = JSON.stringify(problem);
    if (!this.found.has(key)) this.found.set(key, problem);
  }

  get count(): number {
    return this.found.size;
  }

  /** By file, line, column and, at one place, code. */
  sorted(): readonly Problem[] {
    return [...this.found.values()].sort(
      (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code),
    );
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
