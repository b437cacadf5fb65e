/** Several measurements of the same thing, as one figure with its lowest and its highest. */

export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

/**
 * How many times as large one was as the other in the same round, over the rounds that both did: whatever the machine
 * did between rounds falls out. Undefined where they did none together.
 */
export function ratios(values: readonly number[], others: readonly number[]): Spread | undefined {
  const inRounds = values.slice(0, others.length).map((value, round) => value / others[round]!);
  return inRounds.length === 0 ? undefined : spreadOf(inRounds);
}
