import type { FollowedMeasureId } from './followed.ts';
import { gatesAndRefusals } from './gates-and-refusals.ts';
import { groups } from './groups.ts';
import { hoursAndCosts } from './hours-and-costs.ts';
import { lists } from './lists.ts';
import type { MeasureFamily, MeasureRow, ParameterUnit } from './measure.ts';
import { money } from './money.ts';
import { throughput } from './throughput.ts';
import { timesAndEnds } from './times-and-ends.ts';
import { use } from './use.ts';
import { waits } from './waits.ts';

/** Everything that can be measured in a run, in the order in which it is reported. A new measure is a row of one of these. */
const table = {
  ...throughput,
  ...waits,
  ...lists,
  ...use,
  ...gatesAndRefusals,
  ...groups,
  ...timesAndEnds,
  ...money,
  ...hoursAndCosts,
};
type Table = typeof table;

/** The measures that take a parameter. */
export type MeasureFamilyId = {
  [Id in keyof Table]: Table[Id] extends MeasureFamily ? Id : never;
}[keyof Table];

/** The measures that are taken in every run. */
export type RunMeasureId = Exclude<keyof Table, MeasureFamilyId>;

/** A measure with its parameter, taken only where it is asked for: `share waiting more than 28 days`. */
export type ExtraMeasureId = `${MeasureFamilyId} ${number} ${ParameterUnit}`;

/** Everything that a result can tell. */
export type MeasureId = RunMeasureId | ExtraMeasureId | FollowedMeasureId;

/**
 * Asks for a measure with a parameter, a finite number of 0 or more in the unit that is its key:
 * `{ measure: 'share waiting more than', days: 28 }`.
 */
export type ExtraMeasure = {
  [Id in MeasureFamilyId]: { readonly measure: Id } & {
    readonly [Unit in Table[Id]['takes']]: number;
  } & { readonly [Unit in Exclude<ParameterUnit, Table[Id]['takes']>]?: undefined };
}[MeasureFamilyId];

/** A row with its id. */
export interface Measure extends MeasureRow {
  /** What tables and files call it, unique. */
  readonly id: RunMeasureId | ExtraMeasureId;
}

const families: Readonly<Record<MeasureFamilyId, MeasureFamily>> = table;
const rows: Readonly<Record<RunMeasureId, MeasureRow>> = table;

/** The ids of all rows, those that take a parameter among them, in the order in which they are reported. */
const ids = Object.keys(table).filter(isRegistered);

/**
 * The measures of a run, in the order in which they are reported; one that takes a parameter for each value that is asked for,
 * in the order of asking, and once where it is asked for twice.
 *
 * @throws RangeError for a parameter that is below 0, infinite or not a number
 */
export function measuresWith(extra: readonly ExtraMeasure[] = []): readonly Measure[] {
  return ids.flatMap((id): readonly Measure[] => (isFamily(id) ? asked(id, extra) : [{ ...rows[id], id }]));
}

function asked(family: MeasureFamilyId, extra: readonly ExtraMeasure[]): readonly Measure[] {
  const { takes, row } = families[family];
  const parameters = extra.flatMap((each) => (each.measure === family ? [each[takes]] : []));
  return [...new Set(parameters)].map((parameter) => {
    if (parameter === undefined || !(parameter >= 0 && parameter < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`"${family}" takes a finite number of ${takes} from 0 up, not ${parameter}`);
    }
    return { ...row(parameter), id: `${family} ${parameter} ${takes}` };
  });
}

/** Those that take a parameter. */
export const familyIds: readonly MeasureFamilyId[] = ids.filter(isFamily);

function isRegistered(id: string): id is keyof Table {
  return Object.hasOwn(table, id);
}

function isFamily(id: keyof Table): id is MeasureFamilyId {
  return 'takes' in table[id];
}
