import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { resources } from './places.ts';

/** The most cases that waited at once in the window. */
export const longestList: Measure = {
  id: 'longest list',
  unit: 'cases',
  needsSteadyState: false,
  places: resources,
  value: ({ books }, where) => {
    return where.kind === 'resource' ? element(books.resources.mostWaiting, where.index) : undefined;
  },
};
