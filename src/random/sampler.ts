import type { Distribution, Sampler } from './distribution.ts';
import { lawOf } from './distribution.ts';

/**
 * A function that draws from a valid distribution (see `checkDistribution`). It keeps nothing between draws, so a draw
 * depends only on where the source stands.
 *
 * All but gamma, Erlang, beta and PERT use one uniform and turn it monotonically into the value, so that a high uniform
 * stays a high value when a parameter changes; a mixture uses one more, to choose the part.
 */
export function sampler(distribution: Distribution): Sampler {
  return lawOf(distribution).sampler();
}
