import { hour } from '../../plan/units.ts';
import { askedFor, comingTo, workAt, workOfEach } from '../collect/asked-for.ts';
import { element } from '../element.ts';
import type { MeasureTable } from './measure.ts';
import { hasSeats, limited, units } from './places.ts';
import { overLists, ratio, worked } from './sums.ts';

/** How much of the capacity is used, and how much is asked for. */
export const use = {
  /**
   * Unit-time in use within the units in force, over unit-time in force; overtime is told apart. None for unlimited units. Of
   * seats: those taken at the sessions of the window, over those there were.
   */
  utilisation: {
    unit: 'share',
    needsSteadyState: false,
    places: limited,
    value: ({ statistics }, where) => {
      if (where.kind !== 'resource') return undefined;
      if (hasSeats(statistics.plan, where)) {
        return ratio(element(statistics.seats.taken, where.index), element(statistics.seats.offered, where.index));
      }
      if (element(statistics.resources.unlimited, where.index) === 1) return undefined;
      const { busyArea, staffedArea } = statistics.resources;
      return ratio(element(busyArea, where.index), element(staffedArea, where.index));
    },
  },
  /**
   * Work on offer as simulated: the hours of work of those who came to the lists or would have, at what the started ones took
   * (where lists are known to ask for unlike work, of each list), over the hours of presence, both at full pace. None for
   * unlimited units. Of seats: the cases that came or would have come for one, and those there when the window began, over the
   * seats there were. Where a run goes on until nobody is left, the hours and seats are those of its period, in which all of
   * them came.
   */
  load: {
    unit: 'share',
    needsSteadyState: false,
    places: limited,
    value: (snapshot, where) => {
      const { plan, resources: statistics, seats, steps } = snapshot.statistics;
      if (where.kind !== 'resource' || element(statistics.unlimited, where.index) === 1) return undefined;
      const asked = askedFor(snapshot.statistics, where.index);
      if (hasSeats(plan, where)) {
        return ratio(overLists(snapshot, where, steps.atOpening) + asked, seats.offeredInPeriod(where.index));
      }
      const work = workAt(snapshot.statistics, where.index);
      const perWork = ratio(worked(snapshot, where.index), work.workOfStarted);
      const { refused } = comingTo(snapshot.statistics, where.index);
      const offered = perWork === undefined ? undefined : perWork * asked * workOfEach(asked, refused, work);
      return offered === undefined ? undefined : ratio(offered, statistics.presenceInPeriod(where.index));
    },
  },
  /** Where a run goes on until nobody is left: hours in which people work, or places are in use, after the period. */
  'work after end': {
    unit: 'hours',
    needsSteadyState: false,
    places: (plan) => (plan.period.untilEmpty === true ? units(plan) : []),
    value: ({ statistics }, where) => {
      const seconds = where.kind === 'resource' ? statistics.resources.afterEnd(where.index) : undefined;
      return seconds === undefined ? undefined : seconds / hour;
    },
  },
} satisfies MeasureTable;
