/** The known word that was probably meant: few letters off, whatever its capitals; undefined where none is near. */
export function nearMiss(found: string, known: readonly string[]): string | undefined {
  const wanted = found.toLowerCase().slice(0, longest);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const word of known) {
    const candidate = word.toLowerCase();
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const distance = candidate === wanted ? 0 : editDistance(wanted, candidate);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Longer names are compared by their beginning: the cost grows with the square of the length. */
const longest = 80;

/** Letters to insert, remove, replace or swap with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
