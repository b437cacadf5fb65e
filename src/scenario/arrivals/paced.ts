import { datedValue } from '../schema/shapes.ts';
import type { ArrivalWord } from './arrival-word.ts';
import { readRateProfile } from './rate-profile.ts';

/** `paced: cases a year`: evenly spaced at a rate, which may vary. */
export const paced: ArrivalWord = {
  key: 'paced',
  schema: datedValue('evenly spaced arrivals at a rate such as "2000 per year", or by date'),
  with: ['batch', 'varies', 'from', 'until'],
  compile: (tree, stream, context) => {
    const rate = readRateProfile(tree, stream, context);
    return rate && { kind: 'paced', rate };
  },
};
