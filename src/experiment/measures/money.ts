import type { MeasureTable } from './measure.ts';
import { chain, endsWhere, hasCharges, withChain, withChainAndZones, zones } from './places.ts';
import { casesAt, overEnds } from './sums.ts';

/** What cases are charged, pay, owe and cost at their ends. */
export const money = {
  /** What was charged in the window. */
  charged: {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) => (hasCharges(plan) ? [...chain(plan), ...zones(plan)] : []),
    value: (snapshot, where) => casesAt(snapshot, where).charged,
  },
  /** What cases owed at ends that collect it. */
  collected: {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        endsWhere(plan, ({ collects }) => collects),
      ),
    value: (snapshot, where) => overEnds(where, casesAt(snapshot, where).collected),
  },
  /** What unfinished cases owe when the run ends. */
  'owed at end': {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) => (hasCharges(plan) ? chain(plan) : []),
    value: ({ inHand }) => inHand.owed,
  },
  /** The cost of the ends that cases reached. */
  'paid out': {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) => withChain(endsWhere(plan, ({ costs }) => costs !== undefined)),
    value: ({ statistics }, where) => overEnds(where, statistics.chain.paidOut),
  },
} satisfies MeasureTable;
