/** Elementary functions to about 90 digits, in whole numbers, against which doubles are measured. */

/** A number of this times 2^-BITS. */
type Fixed = bigint;

const BITS = 320n;
const ONE = 1n << BITS;

/** `digits` times 2 to the power `power`. */
export interface Real {
  readonly digits: bigint;
  readonly power: number;
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The double that is `steps` doubles above x, or below it; both above 0, or both below. */
export function neighbour(x: number, steps: number): number {
  double[0] = x;
  bits[0] = (bits[0] ?? 0n) + BigInt(x < 0 ? -steps : steps);
  return double[0];
}

/** A double to the last bit. */
function exactly(x: number): Real {
  double[0] = Math.abs(x);
  const all = bits[0] ?? 0n;
  const exponent = Number(all >> 52n);
  const fraction = all & ((1n << 52n) - 1n);
  const digits = exponent === 0 ? fraction : fraction | (1n << 52n);
  return { digits: x < 0 ? -digits : digits, power: Math.max(exponent, 1) - 1075 };
}

function length(digits: bigint): number {
  return (digits < 0n ? -digits : digits).toString(2).length;
}

/** How far a double is from a number, in units in the last place of the number; of one that no double holds, from Infinity. */
export function ulps(found: number, wanted: Real): number {
  const size = length(wanted.digits) + wanted.power;
  const last = Math.max(size - 53, -1074);
  if (!Number.isFinite(found)) return size > 1024 && found > 0 === wanted.digits > 0n ? 0 : Number.POSITIVE_INFINITY;
  const own = exactly(found);
  const power = Math.min(own.power, wanted.power);
  const off = shifted(own, power) - shifted(wanted, power);
  // Thousandths of thousandths, so that what becomes a double is small.
  const unit = last - power;
  const scaled = unit >= 0 ? ((off < 0n ? -off : off) * 1_000_000n) >> BigInt(unit) : 0n;
  return unit >= 0 ? Number(scaled) / 1e6 : Number.NaN;
}

function shifted({ digits, power }: Real, to: number): bigint {
  return digits << BigInt(power - to);
}

function fixed(x: number): Fixed {
  const { digits, power } = exactly(x);
  const shift = power + Number(BITS);
  if (shift < 0 && digits & ((1n << BigInt(-shift)) - 1n)) throw new RangeError(`${x} has bits below 2^-${BITS}`);
  return shift >= 0 ? digits << BigInt(shift) : digits >> BigInt(-shift);
}

const real = (value: Fixed): Real => ({ digits: value, power: -Number(BITS) });
const times = (a: Fixed, b: Fixed): Fixed => (a * b) >> BITS;
const over = (a: Fixed, b: Fixed): Fixed => (a << BITS) / b;

/** The sum of terms from `first` on, each made of the one before, until nothing is left of them. */
function series(
  first: Fixed,
  next: (term: Fixed, n: bigint) => Fixed,
  part = (term: Fixed, _n: bigint) => term,
): Fixed {
  let sum = 0n;
  let term = first;
  for (let n = 0n; term > 1n || term < -1n; n++) {
    sum += part(term, n);
    term = next(term, n);
  }
  return sum;
}

/** atanh(t) = t + t^3 / 3 + ..., or atan(t), with `sign` -1n. */
function areaTangent(t: Fixed, sign: 1n | -1n = 1n): Fixed {
  const square = sign * times(t, t);
  return series(
    t,
    (term) => times(term, square),
    (term, n) => term / (2n * n + 1n),
  );
}

const lnTwo = 2n * areaTangent(ONE / 3n);
const pi = 4n * (4n * areaTangent(ONE / 5n, -1n) - areaTangent(ONE / 239n, -1n));

/** The natural logarithm of `digits` times 2 to the power `power`. */
function lnOf(digits: bigint, power: number): Fixed {
  const size = length(digits) - 1;
  const mantissa = (digits << BITS) >> BigInt(size);
  return BigInt(size + power) * lnTwo + 2n * areaTangent(over(mantissa - ONE, mantissa + ONE));
}

export function highLog(x: number): Real {
  const { digits, power } = exactly(x);
  return real(lnOf(digits, power));
}

export function highLog1p(x: number): Real {
  return real(lnOf(ONE + fixed(x), -Number(BITS)));
}

function expOf(exponent: Fixed): Real {
  const powers = exponent / lnTwo;
  const left = (exponent - powers * lnTwo) >> 8n;
  let value = series(ONE, (term, n) => times(term, left) / (n + 1n));
  for (let doubled = 0; doubled < 8; doubled++) value = times(value, value);
  return { digits: value, power: Number(powers) - Number(BITS) };
}

export function highExp(x: number): Real {
  return expOf(fixed(x));
}

export function highExpm1(x: number): Real {
  const { digits, power } = expOf(fixed(x));
  const unit = -power;
  return unit >= 0 ? { digits: digits - (1n << BigInt(unit)), power } : { digits, power };
}

/** For x above 0. */
export function highPow(x: number, y: number): Real {
  const { digits, power } = exactly(x);
  const exponent = exactly(y);
  const product = lnOf(digits, power) * exponent.digits;
  return expOf(exponent.power >= 0 ? product << BigInt(exponent.power) : product >> BigInt(-exponent.power));
}

function sine(angle: Fixed): Fixed {
  const square = times(angle, angle);
  return series(angle, (term, n) => -times(term, square) / ((2n * n + 2n) * (2n * n + 3n)));
}

function cosine(angle: Fixed): Fixed {
  const square = times(angle, angle);
  return series(ONE, (term, n) => -times(term, square) / ((2n * n + 1n) * (2n * n + 2n)));
}

/** The angle pi x, less whole turns. */
function angleOf(x: number): Fixed {
  return times(fixed(x) % (2n * ONE), pi);
}

export function highSinPi(x: number): Real {
  return real(sine(angleOf(x)));
}

export function highCosPi(x: number): Real {
  return real(cosine(angleOf(x)));
}

/** From an approximation: atan(x) = y + atan((x cos y - sin y) / (cos y + x sin y)). */
export function highAtan(x: number): Real {
  const near = fixed(Math.fround(Math.atan(x)));
  const [s, c, to] = [sine(near), cosine(near), fixed(x)];
  return real(near + areaTangent(over(times(to, c) - s, c + times(to, s)), -1n));
}
