import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { all, chain, zones } from './places.ts';

/** Cases that are unfinished when the run ends. */
export const inHandAtEnd: Measure = {
  id: 'in hand at end',
  unit: 'cases',
  needsSteadyState: false,
  places: all(chain, zones),
  value: ({ inHand, zones: byZone }, where) =>
    where.kind === 'zone' ? element(byZone, where.index).cases : inHand.cases,
};
