/** What kind of number each measure is: over what time a published figure of it can be, and what its own sampling error is. */
import type { MeasureFamilyId, MeasureId, RunMeasureId } from './register.ts';
import { familyIds } from './register.ts';

export type FigureKind =
  /** What happened in a period, added up: twice as long, about twice as much. */
  | 'total'
  /** How it stands at one moment, the end of the period. */
  | 'level'
  /** Over the time of a period. */
  | 'time average'
  /** Over cases: their mean, a share of them, or what a share of them stays below. */
  | 'mean'
  | 'share'
  | 'quantile'
  /** None of these: what happened at most, or when. */
  | 'other';

const kinds: Readonly<Record<RunMeasureId | MeasureFamilyId, FigureKind>> = {
  ...{ arrived: 'total', returned: 'total', 'share of returns': 'share', started: 'total', completed: 'total' },
  ...{ went: 'total', 'wait mean': 'mean', 'wait p50': 'quantile', 'wait p90': 'quantile' },
  // Of those who left without a turn it is known only that they waited longer than they did.
  ...{ 'wait of all p50': 'other', 'wait of all p90': 'other', 'share that waits': 'share' },
  ...{ 'share waiting more than': 'share', 'on time of started': 'share', 'on time of all': 'share' },
  ...{ 'left within norm': 'total', 'late at end': 'level', 'waited so far mean': 'level', 'oldest wait': 'level' },
  ...{ 'queue mean': 'time average', 'waiting at end': 'level', 'longest list': 'other', growth: 'time average' },
  ...{ 'clear time': 'other', utilisation: 'time average', load: 'time average', 'work after end': 'other' },
  ...{ 'gave up': 'total', 'moved on': 'total', reassessed: 'total', refused: 'total', balked: 'total' },
  ...{ diverted: 'total', 'days closed': 'other', 'times closed': 'total', 'groups begun': 'total' },
  ...{ 'members per group': 'mean', 'seats left empty': 'share', 'sessions held': 'total', absences: 'share' },
  ...{ 'between sessions mean': 'time average', 'between sessions at end': 'level' },
  ...{ 'session wait mean': 'mean', 'session waited so far mean': 'level' },
  ...{ 'dropped out': 'total', 'held mean': 'mean', 'start to finish mean': 'mean', ended: 'total' },
  ...{ 'share of cases': 'share', 'total time mean': 'mean', 'total time p50': 'quantile' },
  ...{ 'total time p90': 'quantile', 'in hand mean': 'time average', 'in hand at end': 'level' },
  ...{ 'last leaves': 'other', 'time so far mean': 'level', charged: 'total', collected: 'total' },
  ...{ 'owed at end': 'level', 'paid out': 'total', 'staff hours': 'total', 'presence hours': 'total' },
  ...{ overtime: 'total', 'cost of work': 'total', 'cost of presence': 'total' },
};

/** @throws RangeError for a measure of cases that are followed beyond the run, which is of no period */
export function figureKind(measure: MeasureId): FigureKind {
  const family = familyIds.find((id) => measure.startsWith(`${id} `));
  const found = family ?? (isKnown(measure) ? measure : undefined);
  if (found === undefined) throw new RangeError(`"${measure}" is no measure of a period`);
  return kinds[found];
}

function isKnown(measure: MeasureId): measure is RunMeasureId {
  return Object.hasOwn(kinds, measure);
}
