import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { overSteps, ratio } from './sums.ts';

/** Per group that began: those who were in it then. */
export const membersPerGroup: Measure = {
  id: 'members per group',
  unit: 'cases',
  needsSteadyState: false,
  places: groups,
  value: (stock, where) => {
    const { members, begun } = stock.books.groups;
    return ratio(overSteps(stock, where, members), overSteps(stock, where, begun));
  },
};
