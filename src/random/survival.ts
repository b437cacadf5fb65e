import type { Distribution } from './distribution.ts';
import { lawOf } from './law-of.ts';

/** P(X > x). The distribution must be valid. Set-up is done at each call: not for hot loops. */
export function survival(distribution: Distribution, x: number): number {
  return lawOf(distribution).survival(x);
}
