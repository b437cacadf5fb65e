import { week } from '../../plan/units.ts';
import { element } from '../element.ts';
import { listPlace } from '../places/list-places.ts';
import type { MeasureTable } from './measure.ts';
import { lists as everyList, followedLists } from './places.ts';
import { overLists, ratio } from './sums.ts';

/** How long lists are, and whether they grow. */
export const lists = {
  /** Over time: the average number waiting. */
  'queue mean': {
    unit: 'cases',
    needsSteadyState: true,
    places: everyList,
    value: (snapshot, where) =>
      ratio(overLists(snapshot, where, snapshot.statistics.steps.waitingArea), snapshot.window),
  },
  /** Cases waiting when the period ends. */
  'waiting at end': {
    unit: 'cases',
    needsSteadyState: false,
    places: everyList,
    value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.waitingAtEnd),
  },
  /** The most cases that waited at once in the window. */
  'longest list': {
    unit: 'cases',
    needsSteadyState: false,
    places: followedLists,
    value: ({ statistics }, where) => {
      const place = listPlace(statistics.plan, where);
      return place === undefined ? undefined : element(statistics.resources.mostWaiting, place);
    },
  },
  /** How fast the list grew, by a straight line through the last three quarters of the window. */
  growth: {
    unit: 'cases per month',
    needsSteadyState: false,
    places: followedLists,
    value: ({ statistics, growth }, where) => {
      const place = listPlace(statistics.plan, where);
      return place === undefined ? undefined : growth[place];
    },
  },
  /** From when the last policy is fully in force until the list has come down to a tenth of what it was then. */
  'clear time': {
    unit: 'weeks',
    needsSteadyState: false,
    places: (plan) => (plan.policies.length > 0 ? followedLists(plan) : []),
    value: ({ statistics: { plan, clearing } }, where) => {
      const place = listPlace(plan, where);
      const took = place === undefined ? undefined : clearing?.took(place);
      return took === undefined ? undefined : took / week;
    },
  },
} satisfies MeasureTable;
