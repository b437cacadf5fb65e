import gammaln from '@stdlib/math-base-special-gammaln';
import { exp, expm1 } from '../../numbers/exp.ts';
import { log } from '../../numbers/log.ts';
import { pow } from '../../numbers/pow.ts';
import type { Law, Of } from '../law.ts';
import { positive, within } from '../parameter-rules.ts';

const LEAST_SHAPE = 0.1;
const MOST_SHAPE = 1000;

/** Survival exp(-(x / scale)^shape), with the shape and scale that give `mean` and `sd`. */
export function weibull({ mean, sd }: Of<'weibull'>): Law {
  let solved: { readonly shape: number; readonly scale: number } | undefined;
  return {
    problem: () =>
      positive('mean', mean) ?? positive('sd', sd) ?? within('sd as a multiple of the mean', sd / mean, 0.002, 400),
    mean: () => mean,
    variance: () => sd * sd,
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => {
      const { shape, scale } = solve();
      return x <= 0 ? 1 : exp(-pow(x / scale, shape));
    },
    sampler: () => {
      const { shape, scale } = solve();
      const power = 1 / shape;
      return (source) => scale * pow(-log(source.next()), power);
    },
  };

  function solve(): { readonly shape: number; readonly scale: number } {
    if (solved === undefined) {
      const shape = shapeFor(sd / mean);
      solved = { shape, scale: mean / exp(gammaln(1 + 1 / shape)) };
    }
    return solved;
  }
}

/** The variation sd / mean falls as the shape rises; the logarithm of the shape is halved in on until it stands still. */
function shapeFor(variation: number): number {
  let low = log(LEAST_SHAPE);
  let high = log(MOST_SHAPE);
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) {
      return exp(middle);
    }
    if (variationAt(exp(middle)) > variation) {
      low = middle;
    } else {
      high = middle;
    }
  }
}

function variationAt(shape: number): number {
  return Math.sqrt(expm1(gammaln(1 + 2 / shape) - 2 * gammaln(1 + 1 / shape)));
}
