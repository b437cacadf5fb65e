import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { hasSeats, resources } from './places.ts';
import { overLists, ratio, worked } from './sums.ts';

/**
 * Work on offer as simulated: the hours of work of those who came to the lists, at what the started ones took, over the
 * hours of presence, both at full pace. None for unlimited units. Of seats: whoever came for one, and was there when the window began, over the
 * seats there were.
 */
export const load: Measure = {
  id: 'load',
  unit: 'share',
  needsSteadyState: false,
  places: resources,
  value: (snapshot, where) => {
    const { plan, resources: statistics, seats, steps } = snapshot.statistics;
    if (where.kind !== 'resource' || element(statistics.unlimited, where.index) === 1) return undefined;
    const started = overLists(snapshot, where, steps.started);
    const atOnce = started - overLists(snapshot, where, steps.startedFromList);
    const came = atOnce + overLists(snapshot, where, steps.lined);
    if (hasSeats(plan, where)) {
      return ratio(overLists(snapshot, where, steps.atOpening) + came, element(seats.offered, where.index));
    }
    const perStart = ratio(worked(snapshot, where.index), started);
    const offered = perStart === undefined ? undefined : perStart * came;
    return offered === undefined ? undefined : ratio(offered, element(statistics.presenceArea, where.index));
  },
};
