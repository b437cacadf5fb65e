/**
 * The exponential function, the same to the last bit on every platform.
 *
 * After Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic" (ACM TOMS 15,
 * 1989): x = (32 m + j) ln 2 / 32 + r, and e^x = 2^m 2^(j/32) e^r, the last by its series for r up to ln 2 / 64. Errors
 * are below 0.53 units in the last place, and below 0.78 where the result is smaller than the least normal number. Between
 * two changes of j each step is the rounding of something that rises with x, so the result never falls; test/numbers looks
 * at every change of j.
 */
import { ONE, powersOfTwo } from './parts-of-doubles.ts';

/** Added to a number below 2^51 and taken off again, it leaves the nearest whole number. */
const TO_WHOLE = 1.5 * 0x10000000000000;
const PER_LN_2 = 46.16624130844683;
/** ln 2 / 32 to a multiple of 2^-37, any 2^15 of which are exact, and the rest of it. */
const STEP = 0.021660849393811077;
const STEP_REST = -1.312785960212839e-12;
const STEP_BITS = 5;
const LAST_STEP = 31;

/** Beyond these e^x is above the largest double, or below half the least. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

/** 2^(j / 32) for j from 0 to 31, and what a double leaves of each. */
const ROOTS = Float64Array.of(
  1,
  1.0218971486541166,
  1.0442737824274138,
  1.0671404006768237,
  1.0905077326652577,
  1.1143867425958924,
  1.1387886347566916,
  1.1637248587775775,
  1.189207115002721,
  1.215247359980469,
  1.241857812073484,
  1.2690509571917332,
  1.2968395546510096,
  1.3252366431597413,
  1.3542555469368927,
  1.383909881963832,
  Math.SQRT2,
  1.4451808069770467,
  1.4768261459394993,
  1.5091644275934228,
  1.5422108254079407,
  1.5759808451078865,
  1.6104903319492543,
  1.645755478153965,
  1.681792830507429,
  1.718619298122478,
  1.7562521603732995,
  1.7947090750031072,
  1.8340080864093424,
  1.8741676341103,
  1.9152065613971474,
  1.9571441241754002,
);
const ROOTS_REST = Float64Array.of(
  0,
  5.109225028973444e-17,
  8.551889705537965e-17,
  -7.899853966841582e-17,
  -3.046782079812471e-17,
  1.0410278456845571e-16,
  8.912812676025408e-17,
  3.8292048369240935e-17,
  3.982015231465646e-17,
  -7.712630692681488e-17,
  4.658027591836937e-17,
  2.667932131342186e-18,
  2.5382502794888315e-17,
  -2.8587312100388614e-17,
  7.70094837980299e-17,
  -6.770511658794786e-17,
  -9.667293313452913e-17,
  -3.0237581349939873e-17,
  -3.483994556892796e-17,
  -1.016455327754295e-16,
  7.949834809697621e-17,
  -1.0136916471278304e-17,
  2.4707192569797888e-17,
  -1.0125679913674773e-16,
  8.199010020581497e-17,
  -1.851380418263111e-17,
  2.960140695448873e-17,
  1.8227458427912087e-17,
  3.283107224245627e-17,
  -6.122763413004143e-17,
  -1.0619946056195963e-16,
  8.960767791036668e-17,
);

/** e to the power x: 0 of -Infinity. */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e to the power x + rest, for a `rest` of less than 2^-30. */
export function expOfSum(x: number, rest: number): number {
  if (!(x > UNDERFLOW && x <= OVERFLOW)) return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : Number.NaN;
  const steps = x * PER_LN_2 + TO_WHOLE - TO_WHOLE;
  const r = x - steps * STEP + (rest - steps * STEP_REST);
  const j = steps & LAST_STEP;
  const m = steps >> STEP_BITS;
  const root = ROOTS[j]!;
  const value = root + (root * (r + r * r * squareOn(r)) + ROOTS_REST[j]!);
  // In two halves, because 2^m itself may be too large or too small for a double.
  const half = m >> 1;
  return value * powersOfTwo[half + ONE]! * powersOfTwo[m - half + ONE]!;
}

/** (e^r - 1 - r) / r^2 for r up to 0.011. */
function squareOn(r: number): number {
  return 1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))));
}

/** Up to here (about ln 2 / 2) by the series of e^x - 1 itself, of which the first terms are as exact as x. */
const BY_SERIES = 0.35;
/** Beyond it 1 is less than half of the last place of e^x, and e^-x of that of 1. */
const ONE_IS_NOTHING = 50;

/** e^x - 1, to 0.85 units in the last place, where x is next to nothing too. */
export function expm1(x: number): number {
  if (Math.abs(x) <= BY_SERIES) return x === 0 ? x : x + x * x * (1 / 2 + x * longCubic(x));
  if (!(Math.abs(x) < ONE_IS_NOTHING)) return x < 0 ? -1 : exp(x);
  const steps = x * PER_LN_2 + TO_WHOLE - TO_WHOLE;
  const r = x - steps * STEP - steps * STEP_REST;
  const j = steps & LAST_STEP;
  const scale = powersOfTwo[(steps >> STEP_BITS) + ONE]!;
  const root = ROOTS[j]! * scale;
  const most = root - 1;
  const lost = root < 1 ? root - (most + 1) : root - most - 1;
  return most + (lost + (root * (r + r * r * squareOn(r)) + ROOTS_REST[j]! * scale));
}

/** (e^x - 1 - x - x^2 / 2) / x^3 for x up to 0.35: 1/3! (1 + x/4 (1 + x/5 (...))). */
function longCubic(x: number): number {
  let sum = 1;
  for (let n = 14; n > 3; n--) sum = 1 + (x / n) * sum;
  return sum / 6;
}
