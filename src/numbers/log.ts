/**
 * The room `numbers/`: the elementary functions, the same to the last bit on every platform. It knows doubles and nothing
 * else; every inner room may call it, because the platform's own functions may not be used there. Begin with the logarithm
 * here, which most draws use; the tables and halves of doubles stand in parts-of-doubles.ts.
 *
 * Natural logarithms, the same to the last bit on every platform.
 *
 * After Tang, "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic" (ACM TOMS 16,
 * 1990), with a reduction that is exact: x = 2^k z with z in [sqrt(1/2), sqrt(2)); c is a multiple of 1/64 near 1 / z,
 * so that r = c z - 1 has at most 53 bits; and ln x = k ln 2 - ln c + ln(1 + r), the last by its series. Before its one
 * last rounding the sum is right to 2^-66, so an error is at most 0.51 units in the last place; and as the logarithms of
 * neighbouring doubles lie 2^-54 apart or more, it never falls where x rises.
 */
import { ONE, powersOfTwo, upperHalf } from './parts-of-doubles.ts';

const LEAST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 0x40000000000000;
/** The high words of sqrt(1/2), where z begins, and of 1. */
const HIGH_OF_ROOT_HALF = 0x3fe6a09e;
const HIGH_OF_ONE = 0x3ff00000;
const EXPONENT_BITS = 20;
/** Added to a number below 2^19 and taken off again, it leaves the nearest multiple of 2^-32. */
const TO_MULTIPLE = 1.5 * 0x100000;

/** ln 2 to a multiple of 2^-42, any k of which are exact, and the rest of it. */
const LN_2 = 0.6931471805598903;
const LN_2_REST = 5.497923018708371e-14;

/** -ln c to multiples of 2^-42, for c from 45/64 to 91/64, and the rest of each. */
const LEAST_C = 45;
const MINUS_LN_C = [
  0.35222059358943625, 0.33024168687052224, 0.30873548164959175, 0.28768207245184385, 0.2670627852489815,
  0.2468600779316148, 0.22705745063535687, 0.20763936477828793, 0.18859116980752333, 0.16989903679541385,
  0.151549898127314, 0.13353139262449076, 0.11583181552509814, 0.09844007281321865, 0.08134563945395712,
  0.0645385211375924, 0.04800921918626955, 0.03174869831468641, 0.01574835696806076, 0, -0.015504186535963527,
  -0.03077165866670839, -0.0458095360313564, -0.06062462181648698, -0.07522342123752424, -0.08961215868976069,
  -0.10379679368156758, -0.11778303565643, -0.13157635778861732, -0.14518200984457508, -0.15860503017665906,
  -0.17185025692674571, -0.18492233849406148, -0.19782574332998593, -0.21056476910735, -0.22314355131425145,
  -0.23556607131286, -0.2478361639045943, -0.25995752443691345, -0.2719337154835557, -0.28376817313073843,
  -0.2954642128938758, -0.30702503529482783, -0.31845373111855224, -0.32975328637257917, -0.34092658697068146,
  -0.35197642315711164,
];
const MINUS_LN_C_REST = [
  -8.414918193489195e-14, 5.4612144489920215e-14, 2.1522127491642888e-14, -6.292357389008195e-14, 6.371947269815667e-14,
  -8.899851356560444e-14, -1.078736749871691e-14, -4.3425422595242564e-14, 2.6693431578015818e-14,
  -1.6376276414097503e-14, -1.1307104809870373e-13, 3.1859736349078334e-14, 2.3568822182038756e-14,
  3.3871241029241416e-14, -4.713370778300984e-15, -2.1225608044809997e-14, 9.106054379130929e-14,
  -1.0610652735224087e-13, 7.840703382506278e-14, 0, -1.7274567499706107e-15, -4.529814257790929e-14,
  6.219834199475792e-14, 5.213620639136504e-14, -6.329065958724544e-14, 7.355770219435029e-14, -7.598636597194141e-14,
  4.654729747598445e-14, -1.0195735223708473e-13, 7.718001336828099e-14, 2.0472357800461955e-14, 8.649239607212071e-14,
  4.9485167661250996e-14, 6.604544877082384e-14, 3.6507188831790577e-16, 4.169796584527195e-14, 9.30945949519689e-14,
  1.3029797173308663e-14, -1.2621729398885316e-14, -8.604306772808733e-14, 9.3834172236637e-14, 3.993416384387844e-14,
  -8.403156304792425e-14, 1.7625431312172662e-14, 1.1118671389559323e-13, 8.82452633212564e-14, -6.654491643324795e-14,
];

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;

/** For z from 90/128 to 182/128 in steps of 1/128, rows of four: c, -ln c and its rest; the fourth is empty. */
const LEAST_ROW = 90;
const LAST_ROW = 182;
const table = new Float64Array((LAST_ROW - LEAST_ROW + 1) << 2);
for (let row = LEAST_ROW; row <= LAST_ROW; row++) {
  const c = Math.round((64 * 128) / row);
  table.set([c / 64, MINUS_LN_C[c - LEAST_C]!, MINUS_LN_C_REST[c - LEAST_C]!], (row - LEAST_ROW) << 2);
}

/** The natural logarithm of x: -Infinity of 0, not a number below it. */
export function log(x: number): number {
  if (!(x >= LEAST_NORMAL && x < Number.POSITIVE_INFINITY)) return logAtTheEnds(x);
  double[0] = x;
  const k = ((words[HIGH]! + (HIGH_OF_ONE - HIGH_OF_ROOT_HALF)) >> EXPONENT_BITS) - 1023;
  const z = x * powersOfTwo[ONE - k]!;
  const at = (((z * 128 + 0.5) | 0) - LEAST_ROW) << 2;
  const c = table[at]!;
  const short = z + TO_MULTIPLE - TO_MULTIPLE;
  const r = short * c - 1 + (z - short) * c;
  const base = k * LN_2 + table[at + 1]!;
  const sum = base + r;
  const lost = base - sum + r;
  return sum + (lost + (k * LN_2_REST + table[at + 2]! + (cubicOn(r) - 0.5 * r * r)));
}

/** ln(1 + r) without its first two terms, r - r^2 / 2, for r up to 0.014. */
function cubicOn(r: number): number {
  const rr = r * r;
  return (
    r *
    rr *
    (1 / 3 - r * (1 / 4) + rr * (1 / 5 - r * (1 / 6) + rr * (1 / 7 - r * (1 / 8) + rr * (1 / 9 - r * (1 / 10)))))
  );
}

function logAtTheEnds(x: number): number {
  if (x > 0 && x < LEAST_NORMAL) return logInTwo(x, 0) + logRest[0]!;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? x : Number.NaN;
}

/** ln(1 + x), to 0.8 units in the last place, where x is next to nothing too: -Infinity of -1, not a number below it. */
export function log1p(x: number): number {
  const sum = 1 + x;
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) return log(sum);
  if (x === 0) return x;
  // What rounding took off the sum, exactly.
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  return logInTwo(sum, lost) + logRest[0]!;
}

/** What `logInTwo` leaves to be added. */
export const logRest: Float64Array = new Float64Array(1);

/**
 * ln(x + lost) as a sum of two doubles, right to 2^-65 of itself: the larger is returned, the other stands in `logRest`
 * until the next call.
 * @param x above 0 and finite
 * @param lost less than the last place of x; 0 where x is below the least normal number
 */
export function logInTwo(x: number, lost: number): number {
  if (x < LEAST_NORMAL) {
    const high = logInTwo(x * TWO_TO_54, 0);
    logRest[0] = logRest[0]! - 54 * LN_2_REST;
    // Exact: both are multiples of 2^-43, and so is their difference, of less than 2^10.
    return high - 54 * LN_2;
  }
  double[0] = x;
  const k = ((words[HIGH]! + (HIGH_OF_ONE - HIGH_OF_ROOT_HALF)) >> EXPONENT_BITS) - 1023;
  const scale = powersOfTwo[ONE - k]!;
  const z = x * scale;
  const at = (((z * 128 + 0.5) | 0) - LEAST_ROW) << 2;
  const c = table[at]!;
  const short = z + TO_MULTIPLE - TO_MULTIPLE;
  const r = short * c - 1 + (z - short) * c;
  // In two parts, of which the square of the first is exact.
  const most = upperHalf(r);
  const little = r - most + lost * scale * c;
  const half = 0.5 * most * most;
  const base = k * LN_2 + table[at + 1]!;
  const first = base + most;
  const sum = first - half;
  const small = cubicOn(most + little) + (k * LN_2_REST + table[at + 2]!) - (most + 0.5 * little) * little + little;
  logRest[0] = small + (base - first + most) + (first - sum - half);
  return sum;
}
