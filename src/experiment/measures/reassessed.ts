import type { Plan } from '../../plan/plan.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { overLists } from './sums.ts';

/** Cases that a policy took off a list. */
export const reassessed: Measure = {
  id: 'reassessed',
  unit: 'cases',
  needsSteadyState: false,
  places: clearedLists,
  value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.reassessed),
};

function clearedLists({ policies }: Plan): readonly Where[] {
  const steps = new Set(policies.flatMap(({ reassess }) => reassess?.steps ?? []));
  return [...steps].sort((a, b) => a - b).map((index) => ({ kind: 'step', index }));
}
