import type { Better } from '../measures/better.ts';
import type { MeasureId } from '../measures/register.ts';
import type { Unit, Where } from '../result.ts';

/** Which designs can be the best by one measure; all that it says holds together with 95 % confidence. */
export interface Ranking {
  readonly measure: MeasureId;
  readonly kind: Where['kind'];
  readonly whereName: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly replications: number;
  /** The best mean first. */
  readonly designs: readonly RankedDesign[];
  readonly leftOut: readonly LeftOut[];
}

export interface RankedDesign {
  readonly design: string;
  /** Of this design by itself, with its own 95 % interval. */
  readonly mean: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly canBeBest: boolean;
  /** So much worse than the best of the others it is at most; undefined where that cannot be said. */
  readonly behindAtMost: number | undefined;
}

export interface LeftOut {
  readonly design: string;
  /** 'other cases': an average over cases that are not the same ones in all designs, of which none is ranked then. */
  readonly why:
    | 'no such place'
    | 'no steady state'
    | 'still inside'
    | 'not reached'
    | 'nothing observed'
    | 'other cases';
}
