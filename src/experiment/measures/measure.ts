import type { Plan } from '../../model/plan.ts';
import type { Unit, Where } from '../result.ts';
import type { Stock } from '../take-stock.ts';

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
  readonly value: (stock: Stock, where: Where) => number | undefined;
  /** The most that the value may be off, where it is read from a table; none where not given. */
  readonly error?: (stock: Stock, where: Where) => number;
}
