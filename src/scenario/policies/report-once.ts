import type { Problem } from '../problem.ts';
import type { Problems } from '../problems.ts';

/**
 * Tells the mistakes of all stages as those of one file: what is wrong at a place is told for the first stage that has
 * it. A mistake that a policy takes along, such as a key that its step never had, is found at the policy too: where a
 * mistake disappears at one place and appears at another, it is still that one.
 */
export function reportOnce(stages: readonly Problems[], into: Problems): void {
  const told = new Set<string>();
  let before: readonly Problem[] = [];
  for (const stage of stages) {
    const found = stage.sorted();
    const here = new Set(found.map(placeAndCode));
    const moved = before.filter((problem) => !here.has(placeAndCode(problem))).map(faultOf);
    for (const problem of found) {
      if (told.has(placeAndCode(problem))) continue;
      const index = moved.indexOf(faultOf(problem));
      if (index < 0) into.add(problem, problem);
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
