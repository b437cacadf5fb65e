import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';

/** P(X > x). The distribution must be valid. */
export function survival(distribution: Distribution, x: number): number {
  return lawOf(distribution).survival(x);
}

/** The same as a function of x, set up once. */
export function survivalOf(distribution: Distribution): (x: number) => number {
  return lawOf(distribution).survival;
}
