/** What a search for capacity finds: plain data, the same for equal searches. */
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import type { CapacityUnits } from './capacity-units.ts';
import type { Mix } from './cheapest-mix.ts';
import type { FirstGuess } from './first-guess.ts';
import type { Least } from './least-enough.ts';
import type { Outcome, TargetResult } from './outcome.ts';
import type { Target } from './target.ts';

export interface CapacityResult {
  readonly key: string;
  /** As in the file. */
  readonly plan: Plan;
  readonly way: 'one resource' | 'whichever is short' | 'cheapest mix';
  readonly seed: string;
  /** Replications at a point: as asked for, at most, and all numbers of them at which it is looked at. */
  readonly replications: number;
  readonly most: number;
  readonly looks: readonly number[];
  readonly confidence: number;
  /** From when on the capacities hold. */
  readonly from: Seconds;
  /** What was asked for, in this order; where nothing was, that nothing jams. */
  readonly targets: readonly Target[];
  /** One resource after the other, in the order in which they were varied. Empty for a mix. */
  readonly searches: readonly Search[];
  readonly mix: MixResult | undefined;
  /**
   * Euro a year that what was found costs more than what there is (below 0: less), and the resources with another number of which
   * that is not known. Undefined where it is known of none.
   */
  readonly added: { readonly cost: number; readonly unknown: readonly number[] } | undefined;
  /** All targets at what was found. */
  readonly end: EndPoint;
  /** Replications that were simulated, over all points. */
  readonly simulated: number;
}

/** One resource varied, the others at what was found before. */
export interface Search {
  readonly resource: number;
  readonly units: CapacityUnits;
  readonly targets: readonly Target[];
  readonly others: readonly UnitsAt[];
  readonly guess: FirstGuess | undefined;
  readonly found: Least;
  /** What was looked at, by steps. */
  readonly curve: readonly CurvePoint[];
  /** Other resources that are short at what was found, or at the most that was tried, the worst first. */
  readonly elsewhere: readonly number[];
}

export interface UnitsAt {
  readonly resource: number;
  readonly units: number;
}

export interface CurvePoint {
  readonly steps: number;
  readonly replications: number;
  readonly outcome: Outcome;
  /** In the order of the search's targets. */
  readonly targets: readonly TargetResult[];
}

export interface MixResult {
  /** Whether any mix is enough: where none is, more of each changes nothing; or that is all that can be said of the last one. */
  readonly found: Mix['kind'] | 'undecided';
  readonly resources: readonly {
    readonly resource: number;
    readonly units: CapacityUnits;
    readonly guess: FirstGuess | undefined;
    /** Euro a year for a unit. */
    readonly cost: number;
    /** Steps that were found; undefined where no mix is enough. */
    readonly steps: number | undefined;
  }[];
  /** Euro a year; undefined where no mix is enough. */
  readonly cost: number | undefined;
  /** Euro a year as it is; undefined where a resource has no single number. */
  readonly costToday: number | undefined;
  readonly isProven: boolean;
  /** Whether of every cheaper mix it is told that it is not enough. */
  readonly isDecided: boolean;
  /** Whether more was never worse in what was looked at. */
  readonly isMonotone: boolean;
  /** Every mix that was looked at, in that order: steps by resource. */
  readonly points: readonly { readonly steps: readonly number[]; readonly point: Omit<CurvePoint, 'steps'> }[];
}

export interface EndPoint {
  readonly units: readonly UnitsAt[];
  readonly replications: number;
  readonly outcome: Outcome;
  readonly targets: readonly TargetResult[];
  /** Resources that are short there, the worst first. */
  readonly short: readonly number[];
  /** Of these, those that stand worst before the capacities hold. */
  readonly shortBefore: readonly number[];
  /** The same, with when they are. */
  readonly shortages: readonly ShortAtEnd[];
  /** By resource, in the order of the plan. */
  readonly resources: readonly PlaceAtEnd[];
}

/** A resource that is short at what was found. */
export interface ShortAtEnd {
  readonly resource: number;
  /** The part of the run in which it stands worst; undefined where that is all of it. */
  readonly part: { readonly from: Seconds; readonly until: Seconds } | undefined;
  /** Whether it has no capacity at all then. */
  readonly isClosed: boolean;
}

/** How a resource stands at what was found. */
export interface PlaceAtEnd {
  readonly used: TargetResult['estimate'];
  readonly waitP90: Pick<TargetResult, 'estimate' | 'status'> | undefined;
}
