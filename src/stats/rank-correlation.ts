/** Spearman's: 1 where the one rises whenever the other does, -1 where it falls; 0 where either is always the same. */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  return correlation(ranksOf(x), ranksOf(y));
}

/** Equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let until = from + 1;
    while (until < order.length && order[until]?.value === order[from]?.value) until++;
    for (const { i } of order.slice(from, until)) ranks[i] = (from + until - 1) / 2;
    from = until;
  }
  return ranks;
}

/** Pearson's, of pairs. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [middleX = 0, middleY = 0] = [x, y].map((all) => all.reduce((sum, each) => sum + each, 0) / all.length);
  let [xx, yy, xy] = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    const [a, b] = [value - middleX, (y[i] ?? Number.NaN) - middleY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
