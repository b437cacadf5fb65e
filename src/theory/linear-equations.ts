/** As good as nothing beside coefficients of the order of 1. */
const NEGLIGIBLE = 1e-12;

/**
 * The x for which `rows` x = `right`, by Gaussian elimination with partial pivoting; for small systems with coefficients
 * of the order of 1. Undefined when there is no one answer.
 */
export function solveLinear(
  rows: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  let remaining = rows.map((row, index) => [...row, right[index] ?? Number.NaN]);
  const solved: number[][] = [];
  for (let column = 0; column < rows.length; column++) {
    const pivot = remaining.reduce((best, row) => (sizeAt(row, column) > sizeAt(best, column) ? row : best));
    if (!(sizeAt(pivot, column) > NEGLIGIBLE)) {
      return undefined;
    }
    solved.push(pivot);
    remaining = remaining.filter((row) => row !== pivot).map((row) => without(column, row, pivot));
  }
  const x: number[] = new Array<number>(rows.length).fill(0);
  for (const [column, row] of [...solved.entries()].reverse()) {
    const known = x.reduce((sum, value, at) => (at > column ? sum + value * (row[at] ?? 0) : sum), 0);
    x[column] = ((row.at(-1) ?? 0) - known) / (row[column] ?? 1);
  }
  return x;
}

function sizeAt(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}

function without(column: number, row: readonly number[], pivot: readonly number[]): number[] {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  return row.map((value, at) => value - factor * (pivot[at] ?? 0));
}
