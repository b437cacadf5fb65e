import { inEveryLanguage, inLanguage, type Language, type Text } from '../../language/text.ts';

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
export function nameOfDimension(dimension: Dimension): Text {
  const named = names.find(({ of }) => same(of, dimension));
  if (named !== undefined) return named.name;
  const above = bases.flatMap((base) => (power(dimension, base) > 0 ? [[base, power(dimension, base)] as const] : []));
  const below = bases.flatMap((base) => (power(dimension, base) < 0 ? [[base, -power(dimension, base)] as const] : []));
  return inEveryLanguage((language) =>
    [
      above.map((each) => raised(each, language)).join(inLanguage({ en: ' times ', nl: ' maal ' }, language)) ||
        inLanguage({ en: 'a number', nl: 'een getal' }, language),
      ...below.map((each) => raised(each, language)),
    ].join(inLanguage({ en: ' per ', nl: ' per ' }, language)),
  );
}

function raised([base, exponent]: readonly [Base, number], language: Language): string {
  const word = inLanguage(baseWords[base], language);
  const toThePower = inLanguage({ en: 'to the power', nl: 'tot de macht' }, language);
  return exponent === 1 ? word : `${word} ${toThePower} ${exponent}`;
}

const baseWords: Readonly<Record<Base, Text>> = {
  time: { en: 'time', nl: 'tijd' },
  case: { en: 'case', nl: 'zaak' },
  euro: { en: 'euro', nl: 'euro' },
  FTE: { en: 'FTE', nl: 'FTE' },
  person: { en: 'person', nl: 'persoon' },
  place: { en: 'place', nl: 'plaats' },
  unit: { en: 'unit', nl: 'eenheid' },
  moment: { en: 'date', nl: 'datum' },
};

const names: readonly { readonly of: Dimension; readonly name: Text }[] = [
  { of: { time: 1 }, name: { en: 'a duration', nl: 'een duur' } },
  { of: { time: -1 }, name: { en: 'a rate', nl: 'een tempo' } },
  { of: { case: 1, time: -1 }, name: { en: 'a rate', nl: 'een tempo' } },
  { of: { case: 1 }, name: { en: 'a number of cases', nl: 'een aantal zaken' } },
  { of: { euro: 1 }, name: { en: 'an amount of money', nl: 'een bedrag' } },
  { of: { euro: 1, time: -1 }, name: { en: 'money per time', nl: 'geld per tijd' } },
  { of: { FTE: 1 }, name: { en: 'a number of FTE', nl: 'een aantal FTE' } },
  { of: { person: 1 }, name: { en: 'a number of people', nl: 'een aantal mensen' } },
  { of: { place: 1 }, name: { en: 'a number of places', nl: 'een aantal plaatsen' } },
  { of: { unit: 1 }, name: { en: 'a number of units', nl: 'een aantal eenheden' } },
  { of: { moment: 1 }, name: { en: 'a date', nl: 'een datum' } },
];
