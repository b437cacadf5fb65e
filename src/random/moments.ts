import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';

/** In the unit of the values. The distribution must be valid. */
export function meanOf(distribution: Distribution): number {
  return lawOf(distribution).mean();
}

/** In the square of the unit of the values. The distribution must be valid. */
export function varianceOf(distribution: Distribution): number {
  return lawOf(distribution).variance();
}
