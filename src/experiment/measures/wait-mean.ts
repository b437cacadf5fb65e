import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { all, lists, zones } from './places.ts';
import { inDays, overLists, ratio } from './sums.ts';

/**
 * Per case: from joining the list to the start of the work, over those who started (many of them after no wait). For a zone
 * over all lists together.
 */
export const waitMean: Measure = {
  id: 'wait mean',
  unit: 'days',
  needsSteadyState: true,
  places: all(lists, zones),
  value: (snapshot, where) => {
    if (where.kind === 'zone') {
      const zone = element(snapshot.statistics.cases.zones, where.index);
      return inDays(ratio(zone.waited, zone.started));
    }
    const { waited, started } = snapshot.statistics.steps;
    return inDays(ratio(overLists(snapshot, where, waited), overLists(snapshot, where, started)));
  },
};
