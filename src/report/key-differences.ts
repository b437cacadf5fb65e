/** The few differences that a reader comes for, out of the hundred that there are. */
import type { Comparison, DesignResult, Difference } from '../experiment/result.ts';
import { differencesAt, isGiven, isNothing } from './find-difference.ts';

/** In the order in which they are told; of each, the largest few. */
const kinds: readonly {
  readonly measure: string;
  readonly kind: Difference['where']['kind'];
  readonly most: number;
}[] = [
  { measure: 'waiting at end', kind: 'resource', most: 2 },
  { measure: 'utilisation', kind: 'resource', most: 3 },
  { measure: 'ended', kind: 'end', most: 3 },
  { measure: 'gave up', kind: 'chain', most: 1 },
  { measure: 'wait p90', kind: 'resource', most: 2 },
  { measure: 'in hand at end', kind: 'chain', most: 1 },
  { measure: 'staff hours', kind: 'chain', most: 1 },
  { measure: 'collected', kind: 'chain', most: 1 },
];

/** Smaller differences than these are of no matter to anybody, however sure they are: in the unit of the measure. */
const material: Readonly<Record<string, number>> = { utilisation: 0.01, 'wait p90': 0.1 };
/** Differences too small to tell that are named. */
const mostUnclear = 3;

/** The clear ones first; what is exactly alike, immaterial, or has no steady state, is left out. */
export function keyDifferences(comparison: Comparison, other: DesignResult): readonly Difference[] {
  const found = kinds.flatMap(({ measure, kind, most }) =>
    differencesAt(comparison, other, measure, kind)
      .filter((each) => isGiven(each) && !isNothing(each) && size(each) >= (material[measure] ?? 0))
      .sort((a, b) => size(b) - size(a))
      .slice(0, most),
  );
  const told = found.filter((each, i) => !found.slice(0, i).some((earlier) => isSame(earlier, each)));
  return [...told.filter(({ clear }) => clear), ...told.filter(({ clear }) => !clear).slice(0, mostUnclear)];
}

/** The same people under two names: where all who give up are lost, that is told once. */
function isSame(one: Difference, other: Difference): boolean {
  const { mean, low, high } = one.difference;
  const same = other.difference;
  return one.unit === other.unit && mean === same.mean && low === same.low && high === same.high;
}

function size({ difference }: Difference): number {
  return Math.abs(difference.mean ?? 0);
}
