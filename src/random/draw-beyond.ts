import { log } from '../numbers/log.ts';
import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';
import type { Law } from './law.ts';

/**
 * A draw of a distribution given that it is more than `least`, from one uniform number `u`, by inversion of what is left of
 * the survival function. Where nothing is left (or less than a double can tell from nothing) it is `least` itself.
 */
export function drawBeyond(distribution: Distribution): (least: number, u: number) => number {
  switch (distribution.kind) {
    case 'constant':
      return (least) => Math.max(least, distribution.value);
    case 'exponential':
      // It does not know how long it has lasted.
      return (least, u) => Math.max(0, least) - distribution.mean * log(1 - u);
    case 'shifted': {
      const draw = drawBeyond(distribution.of);
      return (least, u) => distribution.by + draw(least - distribution.by, u);
    }
    default: {
      const law = lawOf(distribution);
      return (least, u) => inverted(law, least, u);
    }
  }
}

/** The smallest double beyond which no more is left than `1 - u` of what is left beyond `least`, by bisection. */
function inverted(law: Law, least: number, u: number): number {
  const { low, high } = law.support();
  const start = Math.max(least, low);
  const target = (1 - u) * law.survival(least);
  if (!(target > 0)) return least;
  let below = start;
  let above = high;
  // Beyond the support there is nothing; without an end to it, so far that less is left than is asked for.
  for (let step = Math.max(law.mean(), start); above === Number.POSITIVE_INFINITY; step *= 2) {
    if (law.survival(below + step) <= target) above = below + step;
    else below += step;
  }
  if (law.survival(start) <= target) return start;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (law.survival(middle) > target) below = middle;
    else above = middle;
  }
}
