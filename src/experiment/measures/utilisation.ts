import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { hasSeats, resources } from './places.ts';
import { ratio } from './sums.ts';

/**
 * Unit-time in use within the units in force, over unit-time in force; overtime is told apart. None for unlimited units. Of
 * seats: those taken at the sessions of the window, over those there were.
 */
export const utilisation: Measure = {
  id: 'utilisation',
  unit: 'share',
  needsSteadyState: false,
  places: resources,
  value: ({ statistics }, where) => {
    if (where.kind !== 'resource') return undefined;
    if (hasSeats(statistics.plan, where)) {
      return ratio(element(statistics.seats.taken, where.index), element(statistics.seats.offered, where.index));
    }
    if (element(statistics.resources.unlimited, where.index) === 1) return undefined;
    const { busyArea, staffedArea } = statistics.resources;
    return ratio(element(busyArea, where.index), element(staffedArea, where.index));
  },
};
