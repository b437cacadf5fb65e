import { log } from '../numbers/log.ts';
import { pow } from '../numbers/pow.ts';
import type { Sampler } from './distribution.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Up to here a product of uniforms is quicker than rejection, and far from underflow. */
const MOST_FACTORS = 6;
const WHOLE = 1e-12;

/**
 * Draws from a gamma with scale 1. Whole shapes (to 1e-12) up to 6 are Erlang: minus the logarithm of a product of
 * uniforms. Others by Marsaglia and Tsang, "A simple method for generating gamma variables" (ACM TOMS 26, 2000), with
 * normals by inversion, because a method that makes two normals at a time would carry one over into another case's draw.
 */
export function unitGamma(shape: number): Sampler {
  const whole = Math.round(shape);
  if (whole >= 1 && whole <= MOST_FACTORS && Math.abs(shape - whole) <= WHOLE * shape) {
    return erlangByProduct(whole);
  }
  return shape >= 1 ? marsagliaTsang(shape) : boosted(shape);
}

function erlangByProduct(phases: number): Sampler {
  return (source) => {
    let product = source.next();
    for (let phase = 1; phase < phases; phase++) {
      product *= source.next();
    }
    return -log(product);
  };
}

/** For shape 1 and more; takes two uniforms, seldom four. */
function marsagliaTsang(shape: number): Sampler {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (source) => {
    for (;;) {
      const z = normalQuantile(source.next());
      const root = 1 + c * z;
      const u = source.next();
      if (root <= 0) {
        continue;
      }
      const v = root * root * root;
      const z2 = z * z;
      if (u < 1 - 0.0331 * z2 * z2 || log(u) < 0.5 * z2 + d * (1 - v + log(v))) {
        return d * v;
      }
    }
  };
}

/** For shape below 1: a gamma of one more, times a power of a uniform (the same paper, section 6). */
function boosted(shape: number): Sampler {
  const larger = marsagliaTsang(shape + 1);
  const power = 1 / shape;
  return (source) => pow(source.next(), power) * larger(source);
}
