import type { MeasureTable } from './measure.ts';
import { all, chain, lists, returnPlaces, ways, zones } from './places.ts';
import { casesAt, overLists, ratio } from './sums.ts';

/** What comes, and what work is begun and done. */
export const throughput = {
  /** New cases that entered the chain in the window. */
  arrived: {
    unit: 'cases',
    needsSteadyState: false,
    places: all(chain, zones),
    value: (snapshot, where) => casesAt(snapshot, where).arrived,
  },
  /** Cases of people who had left the chain before. */
  returned: {
    unit: 'cases',
    needsSteadyState: false,
    places: returnPlaces,
    value: (snapshot, where) => casesAt(snapshot, where).returned,
  },
  /** Of all cases that entered the chain, those of people who had left it before. */
  'share of returns': {
    unit: 'share',
    needsSteadyState: false,
    places: returnPlaces,
    value: (snapshot, where) => {
      const { arrived, returned } = casesAt(snapshot, where);
      return ratio(returned, arrived + returned);
    },
  },
  /** Cases whose work began. */
  started: {
    unit: 'cases',
    needsSteadyState: false,
    places: lists,
    value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.started),
  },
  /** Cases whose work was finished. */
  completed: {
    unit: 'cases',
    needsSteadyState: false,
    places: lists,
    value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.finished),
  },
  /** Cases that went from one place straight to another, other work among them: counted when they come there. */
  went: {
    unit: 'cases',
    needsSteadyState: false,
    places: ways,
    value: ({ statistics }, where) => (where.kind === 'way' ? statistics.ways?.went(where.index) : undefined),
  },
} satisfies MeasureTable;
