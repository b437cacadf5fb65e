import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { Bounded } from '../../stats/bounded-error-quantiles.ts';
import type { Unit, Where } from '../result.ts';
import type { Snapshot } from '../snapshot.ts';

/** One thing that is told of a run. */
export interface Measure {
  /** What tables and files call it, unique. */
  readonly id: string;
  readonly unit: Unit;
  /** Whether it is an average that means something only where there is a steady state. */
  readonly needsSteadyState: boolean;
  /** Where it is taken, in the order of the plan. */
  readonly places: (plan: Plan) => readonly Where[];
  /** In one replication; undefined where it saw nothing, Infinity where something was never reached. */
  readonly value: (snapshot: Snapshot, where: Where) => number | undefined;
  /** The value with the most that it may be off, for what is read from a table. */
  readonly bounded?: (snapshot: Snapshot, where: Where) => Bounded | undefined;
}

/** A measure that is read from a table. @param seconds the time that is told in days */
export function readFromTable(
  about: Pick<Measure, 'id' | 'places'>,
  seconds: (snapshot: Snapshot, where: Where) => Bounded | undefined,
): Measure {
  const bounded = (snapshot: Snapshot, where: Where): Bounded | undefined => {
    const found = seconds(snapshot, where);
    return found && { value: found.value / day, error: found.error / day };
  };
  return {
    ...about,
    unit: 'days',
    needsSteadyState: true,
    value: (snapshot, where) => bounded(snapshot, where)?.value,
    bounded,
  };
}
