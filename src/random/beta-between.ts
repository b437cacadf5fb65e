import betainc from '@stdlib/math-base-special-betainc';
import type { Sampler } from './distribution.ts';
import type { Support } from './law.ts';
import { unitGamma } from './unit-gamma.ts';

export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/**
 * Draws from a beta stretched over [low, high], as the share of one gamma in the sum of two. With shapes so small that
 * both gammas vanish, the beta is all but a coin with chance a / (a + b), which is then tossed.
 */
export function betaBetween({ a, b }: BetaShape, { low, high }: Support): Sampler {
  const drawA = unitGamma(a);
  const drawB = unitGamma(b);
  const chanceOfHigh = a / (a + b);
  const width = high - low;
  return (source) => {
    const x = drawA(source);
    const sum = x + drawB(source);
    if (sum === 0) {
      return source.next() < chanceOfHigh ? high : low;
    }
    return low + width * (x / sum);
  };
}

/** P(X > x) for the same. */
export function betaSurvival({ a, b }: BetaShape, { low, high }: Support, x: number): number {
  const share = (x - low) / (high - low);
  return betainc(Math.min(1, Math.max(0, share)), a, b, true, true);
}
