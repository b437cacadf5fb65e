import { datedValue } from '../schema/shapes.ts';
import type { ArrivalWord } from './arrival-word.ts';
import { readRateProfile } from './rate-profile.ts';

/** `poisson: cases a year`: independent arrivals at a rate, which may vary. */
export const poisson: ArrivalWord = {
  key: 'poisson',
  schema: datedValue('independent arrivals at a rate such as "2000 per year", or by date'),
  with: ['batch', 'varies', 'from', 'until'],
  compile: (tree, stream, context) => {
    const rate = readRateProfile(tree, stream, context);
    return rate && { kind: 'poisson', rate };
  },
};
