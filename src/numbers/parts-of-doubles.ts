/** What a double is made of: a power of two, and two halves of bits. */

/** Where 2^0 stands in the table: 2^k stands at `k + ONE`. */
export const ONE = 1074;

/** 2^k for every k from -1074 (the least double) to 1023. */
export const powersOfTwo: Float64Array = table();

function table(): Float64Array {
  const found = new Float64Array(ONE + 1024);
  found[ONE] = 1;
  for (let k = 1; k <= ONE; k++) found[ONE - k] = found[ONE - k + 1]! / 2;
  for (let k = 1; k < 1024; k++) found[ONE + k] = found[ONE + k - 1]! * 2;
  return found;
}

/** 2^27 + 1. */
const HALVER = 0x8000001;

/**
 * The upper 26 bits of a double, rounded (Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18, 1971); the rest has as few. For x below 2^996.
 */
export function upperHalf(x: number): number {
  const scaled = x * HALVER;
  return scaled - (scaled - x);
}
