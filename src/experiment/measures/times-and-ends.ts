import type { Plan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import type { Where } from '../result.ts';
import type { MeasureTable } from './measure.ts';
import { fromHistogram } from './measure.ts';
import { all, chain, ends, hasSeats, lists, zoneEnds, zones } from './places.ts';
import { boundedInDays, casesAt, inDays, overEnds, overLists, quantileOf, ratio, totalsAt } from './sums.ts';

/** How long work and cases take, where cases end, and how many are unfinished. */
export const timesAndEnds = {
  /** Per case: the time at work, closed hours and interruptions left out; in a group, the time of its sessions. */
  'held mean': {
    unit: 'days',
    needsSteadyState: false,
    places: listsWithoutSeats,
    value: (snapshot, where) => {
      const { worked, finished } = snapshot.statistics.steps;
      return inDays(ratio(overLists(snapshot, where, worked), overLists(snapshot, where, finished)));
    },
  },
  /** Per case: from the start of the work to its end, closed hours and interruptions included. */
  'start to finish mean': {
    unit: 'days',
    needsSteadyState: false,
    places: listsWithoutSeats,
    value: (snapshot, where) => {
      const { held, finished } = snapshot.statistics.steps;
      return inDays(ratio(overLists(snapshot, where, held), overLists(snapshot, where, finished)));
    },
  },
  /** Cases that left the chain. */
  ended: {
    unit: 'cases',
    needsSteadyState: false,
    places: all(chain, ends, zones, zoneEnds),
    value: (snapshot, where) => overEnds(where, casesAt(snapshot, where).ended),
  },
  /** Of all cases that left the chain (of a zone: of all its cases that left), those that left here. */
  'share of cases': {
    unit: 'share',
    needsSteadyState: false,
    places: all(ends, zoneEnds),
    value: (snapshot, where) => {
      const { ended } = casesAt(snapshot, where);
      return ratio(overEnds(where, ended), overEnds({ kind: 'chain' }, ended));
    },
  },
  /** Per case that left: from arrival to leaving. */
  'total time mean': {
    unit: 'days',
    needsSteadyState: true,
    places: all(chain, ends, zones),
    value: (snapshot, where) => {
      const { spent, ended } = casesAt(snapshot, where);
      return inDays(ratio(overEnds(where, spent), overEnds(where, ended)));
    },
  },
  /** Per case that left: the total time that 50 in 100 stayed below. */
  'total time p50': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: all(chain, ends, zones),
    bounded: (snapshot, where) => boundedInDays(quantileOf(totalsAt(snapshot, where), 0.5)),
  }),
  'total time p90': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: all(chain, ends, zones),
    bounded: (snapshot, where) => boundedInDays(quantileOf(totalsAt(snapshot, where), 0.9)),
  }),
  /** Over time: the average number of cases in the chain. */
  'in hand mean': {
    unit: 'cases',
    needsSteadyState: true,
    places: chain,
    value: ({ statistics, window }) => ratio(statistics.chain.inHandArea, window),
  },
  /** Cases that are unfinished when the run ends. */
  'in hand at end': {
    unit: 'cases',
    needsSteadyState: false,
    places: all(chain, zones),
    value: (snapshot, where) => casesAt(snapshot, where).inHand,
  },
  /** Where a run goes on until nobody is left: hours from the end of the period until the last case left, 0 if it had. */
  'last leaves': {
    unit: 'hours',
    needsSteadyState: false,
    places: (plan) => (plan.period.untilEmpty === true ? chain(plan) : []),
    value: ({ statistics: { chain: cases, plan } }) => {
      const { inHand, lastLeft } = cases;
      return inHand > 0 || Number.isNaN(lastLeft) ? undefined : Math.max(0, lastLeft - plan.period.horizon) / hour;
    },
  },
  /** Per case unfinished at the end: how long ago it arrived. */
  'time so far mean': {
    unit: 'days',
    needsSteadyState: false,
    places: chain,
    value: ({ inHand }) => inDays(ratio(inHand.spent, inHand.cases)),
  },
} satisfies MeasureTable;

function listsWithoutSeats(plan: Plan): readonly Where[] {
  return lists(plan).filter((where) => !hasSeats(plan, where));
}
