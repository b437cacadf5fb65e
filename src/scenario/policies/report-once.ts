import type { Problem } from '../problem.ts';
import type { Problems } from '../problems.ts';

/**
 * Adds the mistakes of the later stages to those of the first, as those of one file: what is wrong at a place is told for
 * the first stage that has it. A mistake that a policy takes along, such as a key that its step never had, is found at
 * the policy too: where a mistake disappears at one place and appears at another, it is still that one.
 */
export function reportOnce(first: Problems, later: readonly Problems[]): void {
  let before = first.sorted();
  const told = new Set(before.map(placeAndCode));
  for (const stage of later) {
    const found = stage.sorted();
    const here = new Set(found.map(placeAndCode));
    const moved = before.filter((problem) => !here.has(placeAndCode(problem))).map(faultOf);
    for (const problem of found) {
      if (told.has(placeAndCode(problem))) continue;
      const index = moved.indexOf(faultOf(problem));
      if (index < 0) first.add(problem, problem);
      else moved.splice(index, 1);
    }
    for (const place of here) told.add(place);
    before = found;
  }
}

function placeAndCode({ file, line, column, code }: Problem): string {
  return JSON.stringify([file, line, column, code]);
}

/** What is wrong, wherever it stands. */
function faultOf(problem: Problem): string {
  return JSON.stringify({ ...problem, file: '', line: 0, column: 0 });
}
