/** What a number counts: powers of the base units. A duration is time 1; 2000 cases per year is case 1, time -1. */
const bases = ['time', 'case', 'euro', 'FTE', 'person', 'place', 'unit', 'moment'] as const;

export type Base = (typeof bases)[number];

/** One power per base, 0 where it is left out. */
export type Dimension = Readonly<Partial<Record<Base, number>>>;

export const dimensionless: Dimension = {};

export function power(dimension: Dimension, base: Base): number {
  return dimension[base] ?? 0;
}

export function same(a: Dimension, b: Dimension): boolean {
  return bases.every((base) => power(a, base) === power(b, base));
}

export function isDimensionless(dimension: Dimension): boolean {
  return same(dimension, dimensionless);
}

/** The dimension of a product, or with `sign` -1 of a quotient. */
export function combined(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers: Partial<Record<Base, number>> = {};
  for (const base of bases) {
    const sum = power(a, base) + sign * power(b, base);
    if (sum !== 0) powers[base] = sum;
  }
  return powers;
}

/** In words: "a duration", "a rate", or its base units for what has no name. */
export function nameOfDimension(dimension: Dimension): string {
  const named = names.find(({ of }) => same(of, dimension));
  if (named !== undefined) return named.name;
  const above = bases.filter((base) => power(dimension, base) > 0).map((base) => raised(base, power(dimension, base)));
  const below = bases.filter((base) => power(dimension, base) < 0).map((base) => raised(base, -power(dimension, base)));
  return [above.join(' times ') || 'a number', ...below].join(' per ');
}

function raised(base: Base, exponent: number): string {
  const word = base === 'moment' ? 'date' : base;
  return exponent === 1 ? word : `${word} to the power ${exponent}`;
}

const names: readonly { readonly of: Dimension; readonly name: string }[] = [
  { of: { time: 1 }, name: 'a duration' },
  { of: { time: -1 }, name: 'a rate' },
  { of: { case: 1, time: -1 }, name: 'a rate' },
  { of: { case: 1 }, name: 'a number of cases' },
  { of: { euro: 1 }, name: 'an amount of money' },
  { of: { euro: 1, time: -1 }, name: 'money per time' },
  { of: { FTE: 1 }, name: 'a number of FTE' },
  { of: { person: 1 }, name: 'a number of people' },
  { of: { place: 1 }, name: 'a number of places' },
  { of: { unit: 1 }, name: 'a number of units' },
  { of: { moment: 1 }, name: 'a date' },
];
