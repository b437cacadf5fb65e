/** The arc tangents of 1/2, 1, 3/2 and Infinity, and what a double leaves of each. */
const OF_HALF = [0.4636476090008061, 2.2698777452961687e-17] as const;
const OF_ONE = [0.7853981633974483, 3.061616997868383e-17] as const;
const OF_THREE_HALVES = [0.982793723247329, 1.3903311031230998e-17] as const;
const OF_INFINITY = [1.5707963267948966, 6.123233995736766e-17] as const;

/** The first power of the series that is left out, at 7/16, is below 2^-58 of the sum. */
const LAST_POWER = 43;

/**
 * The arc tangent of x, in radians, the same to the last bit on every platform. The argument is turned back by the nearest
 * of five angles (Cody and Waite, "Software Manual for the Elementary Functions", 1980, with the breakpoints of fdlibm);
 * what is left is the series. Errors are below one unit in the last place.
 */
export function atan(x: number): number {
  if (x < 0) return -atan(-x);
  if (x < 7 / 16) return x === 0 ? x : x - x * bend(x);
  if (x < 11 / 16) return turned(OF_HALF, (2 * x - 1) / (2 + x));
  if (x < 19 / 16) return turned(OF_ONE, (x - 1) / (x + 1));
  if (x < 39 / 16) return turned(OF_THREE_HALVES, (x - 1.5) / (1 + 1.5 * x));
  return turned(OF_INFINITY, -1 / x);
}

function turned([most, rest]: readonly [number, number], t: number): number {
  return most - (t * bend(t) - rest - t);
}

/** 1 - atan(t) / t, for t up to 7/16. */
function bend(t: number): number {
  const tt = t * t;
  let sum = 0;
  for (let power = LAST_POWER; power > 1; power -= 2) sum = tt * (1 / power - sum);
  return sum;
}
