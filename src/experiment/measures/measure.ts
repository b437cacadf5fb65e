import type { Plan } from '../../plan/plan.ts';
import type { Bounded } from '../../stats/bounded-error-quantiles.ts';
import type { Snapshot } from '../collect/snapshot.ts';
import type { Unit, Where } from '../result.ts';

/** One thing that is measured in a run: a row of a table of measures, under its id. */
export interface MeasureRow {
  readonly unit: Unit;
  /** Whether it is an average that means something only where there is a steady state. */
  readonly needsSteadyState: boolean;
  /** Where it is taken, in the order of the plan. */
  readonly places: (plan: Plan) => readonly Where[];
  /** In one replication; undefined where it saw nothing, Infinity where something was never reached. */
  readonly value: (snapshot: Snapshot, where: Where) => number | undefined;
  /** The value with the most that it may be off, for what is read from a histogram. */
  readonly bounded?: (snapshot: Snapshot, where: Where) => Bounded | undefined;
}

/** What the parameter of a measure may be counted in. */
export type ParameterUnit = 'days';

/** A measure for every value of a parameter of 0 or more, taken only where it is asked for. */
export interface MeasureFamily {
  readonly takes: ParameterUnit;
  readonly row: (parameter: number) => MeasureRow;
}

/** Rows in the order in which they are reported; the keys are the ids that files and tables give them. */
export type MeasureTable = Readonly<Record<string, MeasureRow | MeasureFamily>>;

/** A row that is read from a histogram. */
export function fromHistogram(
  row: Omit<MeasureRow, 'value' | 'bounded'> & Required<Pick<MeasureRow, 'bounded'>>,
): MeasureRow {
  return { ...row, value: (snapshot, where) => row.bounded(snapshot, where)?.value };
}
