/**
 * Sine and cosine of multiples of pi, which IEEE 754-2019 calls sinPi and cosPi, the same to the last bit on every
 * platform. What lies beyond a quarter is taken off the argument exactly, however large it is; the rest is the series,
 * with its leading terms in two doubles. Errors are below 0.8 units in the last place.
 */
import { upperHalf } from './parts-of-doubles.ts';

/** pi to a multiple of 2^-24, and the rest of it. */
const PI = 3.1415926814079285;
const PI_REST = -2.7818135228334233e-8;
/** pi^2 / 2 to a multiple of 2^-23, and the rest of it. */
const HALF_PI_SQUARED = 4.934802174568176;
const HALF_PI_SQUARED_REST = 2.5976503039885996e-8;
/** Below it, halves of x may be no normal numbers. */
const TINY = 1e-280;

/** sin(pi x). */
export function sinPi(x: number): number {
  if (x < 0) return -sinPi(-x);
  if (!(x < Number.POSITIVE_INFINITY)) return Number.NaN;
  return x === 0 ? x : atQuarter(x, 0);
}

/** cos(pi x). */
export function cosPi(x: number): number {
  const size = Math.abs(x);
  return size < Number.POSITIVE_INFINITY ? atQuarter(size, 1) : Number.NaN;
}

/** sin(pi (x + ahead / 2)), for x of 0 and more. */
function atQuarter(x: number, ahead: 0 | 1): number {
  const turned = x % 2;
  const halves = Math.round(2 * turned);
  const r = turned - halves / 2;
  switch ((halves % 4) + ahead) {
    case 1:
      return cosine(r);
    case 2:
      return 0 - sine(r);
    case 3:
      return -cosine(r);
    default:
      return sine(r);
  }
}

/** sin(pi r) for r from -1/4 to 1/4. */
function sine(r: number): number {
  if (Math.abs(r) < TINY) return Math.PI * r;
  const most = upperHalf(r);
  const rest = (r - most) * PI + r * PI_REST;
  const rr = r * r;
  return most * PI + (rest - r * rr * sineSeries(rr));
}

/** (pi r - sin(pi r)) / r^3. */
function sineSeries(rr: number): number {
  let sum = 2.1915353447830217e-5 - rr * 7.952054001475513e-7;
  sum = 0.00046630280576761255 - rr * sum;
  sum = 0.0073704309457143504 - rr * sum;
  sum = 0.08214588661112823 - rr * sum;
  sum = 0.5992645293207921 - rr * sum;
  sum = 2.5501640398773455 - rr * sum;
  return 5.16771278004997 - rr * sum;
}

/** cos(pi r) for r from -1/4 to 1/4. */
function cosine(r: number): number {
  const most = upperHalf(r);
  const rr = r * r;
  const square = upperHalf(rr);
  const squareRest = most * most - square + (r - most) * (r + most);
  const fall = square * HALF_PI_SQUARED;
  const fallRest = square * HALF_PI_SQUARED_REST + squareRest * HALF_PI_SQUARED;
  const left = 1 - fall;
  return left + (1 - left - fall - fallRest + rr * rr * cosineSeries(rr));
}

/** (cos(pi r) - 1 + (pi r)^2 / 2) / r^4. */
function cosineSeries(rr: number): number {
  let sum = 4.303069587032947e-6 - rr * 1.3878952462213771e-7;
  sum = 0.0001046381049248457 - rr * sum;
  sum = 0.0019295743094039231 - rr * sum;
  sum = 0.02580689139001406 - rr * sum;
  sum = 0.2353306303588932 - rr * sum;
  sum = 1.3352627688545895 - rr * sum;
  return 4.0587121264167685 - rr * sum;
}
