import { sampler } from '../../random/sampler.ts';
import { streamFor } from '../chance.ts';
import type { PatternBuilder } from './build.ts';

/** Independent gaps from one distribution. */
export const renewal: PatternBuilder<'renewal'> = ({ chance }, purpose, { gap, first }) => {
  const stream = streamFor(chance, ...purpose);
  const draw = sampler(gap);
  return (number, previous) => (number === 0 && first !== undefined ? first : previous + draw(stream.seat(number, 0)));
};
