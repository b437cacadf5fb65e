/**
 * Welch's moving average, which shows where a series has come to rest: each point is the mean of the `window` points on either
 * side of it and itself, of fewer near the beginning, as many on either side as there are. The last `window` points have none.
 * Welch, "The statistical analysis of simulation results", in Lavenberg (ed.), Computer Performance Modeling Handbook (1983).
 */
export function movingAverage(series: readonly number[], window: number): readonly number[] {
  return Array.from({ length: Math.max(0, series.length - window) }, (_, i) => {
    const reach = Math.min(window, i);
    const near = series.slice(i - reach, i + reach + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}
