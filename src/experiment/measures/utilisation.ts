import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { resources } from './places.ts';
import { ratio } from './sums.ts';

/** Unit-time in use within the units in force, over unit-time in force; overtime is told apart. None for unlimited units. */
export const utilisation: Measure = {
  id: 'utilisation',
  unit: 'share',
  needsSteadyState: false,
  places: resources,
  value: ({ books }, where) => {
    if (where.kind !== 'resource' || element(books.resources.unlimited, where.index) === 1) return undefined;
    const { busyArea, staffedArea } = books.resources;
    return ratio(element(busyArea, where.index), element(staffedArea, where.index));
  },
};
