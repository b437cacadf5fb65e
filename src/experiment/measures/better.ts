/** Whether less or more of a measure is better, where that needs no saying. */
import type { Plan } from '../../plan/plan.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { MeasureId } from './register.ts';

export type Better = 'lower' | 'higher';

const higher: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['completed', 'on time of started', 'on time of all'] as const),
  ...(['collected', 'followed collected'] as const),
]);
const lower: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['wait mean', 'wait p50', 'wait p90', 'wait of all p50', 'wait of all p90', 'share that waits'] as const),
  ...(['waited so far mean', 'oldest wait'] as const),
  ...(['between sessions mean', 'between sessions at end', 'session wait mean'] as const),
  ...(['session waited so far mean'] as const),
  ...(['queue mean', 'waiting at end', 'longest list', 'growth', 'clear time', 'late at end'] as const),
  ...(['in hand mean', 'in hand at end', 'time so far mean', 'start to finish mean'] as const),
  ...(['total time mean', 'total time p50', 'total time p90'] as const),
  ...(['followed total time mean', 'followed total time p50', 'followed total time p90'] as const),
  ...(['gave up', 'refused', 'balked', 'dropped out', 'absences', 'seats left empty', 'owed at end'] as const),
  ...(['followed gave up', 'followed refused', 'followed balked', 'followed still inside'] as const),
  ...(['overtime', 'work after end', 'last leaves', 'cost of work', 'cost of presence'] as const),
]);

/** Undefined where it depends on what is wanted: how many come, how busy it is, where cases go. */
export function betterOf({ measure, kind, whereName }: ChosenMeasure, plans: readonly Plan[]): Better | undefined {
  if (higher.has(measure)) return 'higher';
  if (lower.has(measure) || measure.startsWith('share waiting more than ')) return 'lower';
  if (kind !== 'end' || !(measure === 'ended' || measure === 'followed ended')) return undefined;
  const counts = new Set(
    plans.flatMap(({ ends }) => ends.flatMap((end) => (end.name === whereName ? [end.counts] : []))),
  );
  if (counts.size !== 1 || counts.has('elsewhere')) return undefined;
  return counts.has('done') ? 'higher' : 'lower';
}
