import { sampler } from '../../random/sampler.ts';
import { Stream, streamName } from '../../random/stream.ts';
import type { PatternBuilder } from './build.ts';

/** Independent gaps from one distribution. */
export const renewal: PatternBuilder<'renewal'> = ({ chance }, purpose, { gap, first }) => {
  const stream = new Stream(streamName(chance.seed, chance.replication, purpose));
  const draw = sampler(gap);
  return (number, previous) =>
    number === 0 && first !== undefined ? first : previous + draw(stream.seat(number, 0));
};
