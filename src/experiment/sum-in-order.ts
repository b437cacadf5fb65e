/**
 * A sum that is the same to the last digit in whatever order the values come: which case is in which slot of the model says
 * nothing, and depends on who is kept in mind for later.
 */
export function sumInOrder(values: readonly number[]): number {
  let sum = 0;
  for (const value of Float64Array.from(values).sort()) sum += value;
  return sum;
}
