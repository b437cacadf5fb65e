/**
 * Of the thresholds that a list passed, smallest first, the ones worth telling: the highest, and the first that is at
 * least a tenth of it. That more than ten waited in the first week says little of a list of a thousand.
 */
export function tellingPasses<Pass extends { readonly waiting: number }>(passed: readonly Pass[]): readonly Pass[] {
  const highest = passed.at(-1);
  if (highest === undefined) return [];
  const first = passed.find(({ waiting }) => waiting >= highest.waiting / 10) ?? highest;
  return first === highest ? [highest] : [first, highest];
}
