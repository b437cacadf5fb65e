import { sampler } from '../../random/sampler.ts';
import { streamFor } from '../random-numbers.ts';
import type { PatternBuilder } from './build.ts';

/** Independent gaps from one distribution; equal ones are counted from the first, so that rounding does not add up. */
export const renewal: PatternBuilder<'renewal'> = ({ chance }, purpose, { gap, first }) => {
  if (gap.kind === 'constant') {
    let begins = 0;
    return (number, previous) => {
      if (number === 0) begins = first ?? previous + gap.value;
      return begins + number * gap.value;
    };
  }
  const stream = streamFor(chance, ...purpose);
  const draw = sampler(gap);
  return (number, previous) => (number === 0 && first !== undefined ? first : previous + draw(stream.seat(number, 0)));
};
