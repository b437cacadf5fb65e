import { meanOf } from '../../random/moments.ts';
import { scaled } from '../../random/scaled.ts';
import type { Fault } from '../problem.ts';
import { combined, isDimensionless, power, same } from './dimension.ts';
import { type Clock, describe, jointClock, type Quantity, type Value } from './value.ts';

type Result = Value | { readonly fault: Fault };

/** Of two quantities, or of a constant and a distribution that comes after it. */
export function sum(left: Value, right: Value, found: string): Result {
  if (left.kind === 'quantity' && right.kind === 'quantity') return added(left, right, 1, found);
  if (left.kind === 'quantity' && right.kind === 'distribution') return shifted(left, right, found);
  if (left.kind === 'distribution' && right.kind === 'quantity') return shifted(right, left, found);
  return { fault: { code: 'not arithmetic', found, reason: 'distribution' } };
}

export function difference(left: Value, right: Value, found: string): Result {
  return quantities(left, right, found, (a, b) => added(a, b, -1, found));
}

export function product(left: Value, right: Value, found: string): Result {
  return quantities(left, right, found, (a, b) => multiplied(a, b, a.value * b.value, 1));
}

export function quotient(left: Value, right: Value, found: string): Result {
  return quantities(left, right, found, (a, b) =>
    b.value === 0 ? { fault: { code: 'division by zero', found } } : multiplied(a, b, a.value / b.value, -1),
  );
}

/** A distribution of the same shape with another mean, its spread in proportion. */
export function withMean(of: Value, mean: Value, found: string): Result {
  if (of.kind !== 'distribution') return { fault: { code: 'not arithmetic', found, reason: 'no distribution' } };
  if (mean.kind !== 'quantity') return { fault: { code: 'not arithmetic', found, reason: 'distribution' } };
  const clock = jointClock(of.clock, mean.clock);
  if (!same(of.dimension, mean.dimension) || clock === 'both') {
    return cannotCombine({ ...of, kind: 'quantity', value: 0 }, mean, found);
  }
  const before = meanOf(of.distribution);
  if (mean.value < 0 || !(before > 0)) {
    const expected = {
      en: 'a mean of 0 or more, of a distribution that has one',
      nl: 'een gemiddelde van 0 of meer, van een verdeling die er een heeft',
    };
    return { fault: { code: 'out of bounds', found, expected } };
  }
  return { ...of, clock, distribution: scaled(of.distribution, mean.value / before) };
}

function quantities(left: Value, right: Value, found: string, work: (a: Quantity, b: Quantity) => Result): Result {
  if (left.kind === 'quantity' && right.kind === 'quantity') return work(left, right);
  return { fault: { code: 'not arithmetic', found, reason: 'distribution' } };
}

function added(left: Quantity, right: Quantity, sign: 1 | -1, found: string): Result {
  const clock = jointClock(left.clock, right.clock);
  if (!same(left.dimension, right.dimension) || clock === 'both') return cannotCombine(left, right, found);
  const sort = left.sort === right.sort ? left.sort : 'computed';
  return { ...left, value: left.value + sign * right.value, sort, clock };
}

function multiplied(left: Quantity, right: Quantity, value: number, sign: 1 | -1): Quantity {
  const dimension = combined(left.dimension, right.dimension, sign);
  const plain = isDimensionless(left.dimension) && isDimensionless(right.dimension);
  const kept = plain && left.sort === right.sort && (sign === 1 || left.sort === 'number');
  return {
    kind: 'quantity',
    value,
    dimension,
    sort: kept ? left.sort : 'computed',
    clock: power(dimension, 'time') === 0 ? 'any' : jointClock(clockOf(left), clockOf(right)),
  };
}

function shifted(by: Quantity, of: Extract<Value, { kind: 'distribution' }>, found: string): Result {
  const clock = jointClock(by.clock, of.clock);
  if (!same(by.dimension, of.dimension) || clock === 'both') {
    return cannotCombine(by, { ...of, kind: 'quantity', value: 0 }, found);
  }
  if (by.value < 0) {
    return {
      fault: {
        code: 'out of bounds',
        found,
        expected: {
          en: 'a constant of 0 or more before the distribution',
          nl: 'een constante van 0 of meer voor de verdeling',
        },
      },
    };
  }
  return { ...of, clock, distribution: { kind: 'shifted', by: by.value, of: of.distribution } };
}

function cannotCombine(left: Quantity, right: Quantity, found: string): Result {
  return { fault: { code: 'cannot combine', found, left: describe(left), right: describe(right) } };
}

function clockOf({ dimension, clock }: Quantity): Clock {
  return power(dimension, 'time') > 0 ? clock : 'any';
}

/** To whole numbers; a value within a billionth of one is that one, as in `200 places * 33 %` times 3. */
export const roundings: Readonly<Record<string, (value: number) => number>> = {
  round: Math.round,
  'round up': (value) => Math.ceil(value - dust),
  'round down': (value) => Math.floor(value + dust),
};

const dust = 1e-9;
