import { atan } from '../../src/numbers/atan.ts';
import { exp, expm1 } from '../../src/numbers/exp.ts';
import { log, log1p } from '../../src/numbers/log.ts';
import { pow } from '../../src/numbers/pow.ts';
import { cosPi, sinPi } from '../../src/numbers/sine.ts';

const functions: Readonly<Record<string, (x: number, u: number) => number>> = {
  log,
  log1p,
  exp: (x, u) => exp(u < 0.5 ? x : -x),
  expm1: (x, u) => expm1(u < 0.5 ? x : -x),
  pow: (x, u) => pow(x, 8 * u - 4),
  sinPi,
  cosPi,
  atan,
};
const times = 200_000;

/** A hash of all bits that each function gives for so many numbers from 0 to 700, half of them below 2. */
export function functionBits(): string {
  return Object.entries(functions)
    .map(([name, of]) => `${name} ${hashOf(of)}`)
    .join('\n');
}

function hashOf(of: (x: number, u: number) => number): number {
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  let seed = 1;
  let hash = 0;
  const uniform = () => {
    // A linear congruential generator (Numerical Recipes), which needs nothing of the platform.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 0x100000000;
  };
  for (let i = 0; i < times; i++) {
    double[0] = of(uniform() * (i % 2 === 0 ? 2 : 700), uniform());
    for (const word of words) hash = Math.imul(hash ^ word ^ (hash >>> 15), 0x9e3779b1);
  }
  return hash >>> 0;
}
