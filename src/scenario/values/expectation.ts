import { asWritten, type Text } from '../../language/text.ts';
import { hour, year } from '../../plan/units.ts';
import { type Dimension, same } from './dimension.ts';
import type { Clock, Quantity } from './value.ts';

/** What may stand at a place where a value is asked for. */
export interface Expectation {
  /** What the value is, with its article, as in "a share without a unit". */
  readonly what: Text;
  /** As in: expected `a percentage such as "56 %"`. */
  readonly example: Text;
  /** The unit to propose where one was forgotten; undefined where none belongs. */
  readonly unit: string | undefined;
  readonly dimensions: readonly Dimension[];
  readonly sorts: readonly Quantity['sort'][];
  readonly clocks: readonly Clock[];
  /** Base units, both included. */
  readonly low: number;
  readonly high: number;
  /** How to say the lower bound, where it has a unit. */
  readonly lowInWords?: Text;
  /**
   * What nobody means, in base units: a number, or the mean and the standard deviation of a distribution, may come to so
   * much at most.
   */
  readonly most: { readonly value: number; readonly words: Text };
  /** Whether a number may stand here without being an input: what shapes the chain is no estimate. */
  readonly structural: boolean;
}

export function fits(expectation: Expectation, found: Pick<Quantity, 'dimension' | 'sort'>): boolean {
  return (
    expectation.sorts.includes(found.sort) &&
    expectation.dimensions.some((dimension) => same(dimension, found.dimension))
  );
}

/** A bound of something without a unit. */
export function upTo(value: number): Expectation['most'] {
  return { value, words: asWritten(String(value)) };
}

const anything: Pick<Expectation, 'sorts' | 'clocks' | 'low' | 'high' | 'structural'> = {
  sorts: ['number', 'computed'],
  clocks: ['any', 'calendar'],
  low: 0,
  high: Number.POSITIVE_INFINITY,
  structural: false,
};

const duration: Expectation = {
  ...anything,
  what: { en: 'a duration', nl: 'een duur' },
  example: { en: 'a duration such as "15 days"', nl: 'een duur zoals "15 days"' },
  unit: 'days',
  dimensions: [{ time: 1 }],
  // What the calendar can count, and more than anyone has simulated.
  most: { value: 10_000 * year, words: { en: '10000 years', nl: '10000 jaar' } },
};

const share: Expectation = {
  ...anything,
  what: { en: 'a share', nl: 'een aandeel' },
  example: { en: 'a percentage such as "56 %"', nl: 'een percentage zoals "56 %"' },
  unit: '%',
  dimensions: [{}],
  sorts: ['share', 'computed'],
  high: 1,
  // The bound above is reported as one of two.
  most: upTo(Number.POSITIVE_INFINITY),
};

/** Of a plain number, either way. */
const largest = 1_000_000_000_000;

const money: Expectation = {
  ...anything,
  what: { en: 'an amount', nl: 'een bedrag' },
  example: { en: 'an amount such as "75 euro"', nl: 'een bedrag zoals "75 euro"' },
  unit: 'euro',
  dimensions: [{ euro: 1 }],
  // More than all public spending; sums of many of them keep their cents.
  most: { value: largest, words: asWritten(`${largest} euro`) },
};

const number: Expectation = {
  ...anything,
  what: { en: 'a number', nl: 'een getal' },
  example: { en: 'a plain number such as 3', nl: 'een getal zonder eenheid, zoals 3' },
  unit: undefined,
  dimensions: [{}],
  low: -largest,
  most: upTo(largest),
};

const cases: Expectation = {
  ...number,
  what: { en: 'a number of cases', nl: 'een aantal zaken' },
  example: { en: 'a number of cases such as "40 cases"', nl: 'een aantal zaken zoals "40 cases"' },
  dimensions: [{}, { case: 1 }],
  low: 0,
  most: upTo(1_000_000_000),
};

const capacity: Expectation = {
  ...anything,
  what: { en: 'a capacity', nl: 'een capaciteit' },
  example: {
    en: 'a capacity such as "1 FTE", "3 people", "60 places" or unlimited',
    nl: 'een capaciteit zoals "1 FTE", "3 people", "60 places" of unlimited',
  },
  unit: 'people',
  dimensions: [{ FTE: 1 }, { person: 1 }, { place: 1 }, { unit: 1 }],
  high: 10_000_000,
  // The bound above is reported as one of two.
  most: upTo(Number.POSITIVE_INFINITY),
};

const oneSecond: Text = { en: '1 second', nl: '1 seconde' };

/** Every kind of value that the language asks for. */
export const expectations = {
  duration,
  /** A duration that is part of the design, such as the length of the run. */
  plannedDuration: { ...duration, structural: true },
  /** A wait that somebody promised, or is held to. */
  norm: {
    ...duration,
    what: { en: 'a norm', nl: 'een norm' },
    example: { en: 'a duration such as "8 weeks"', nl: 'een duur zoals "8 weeks"' },
    unit: 'weeks',
    low: 1,
    lowInWords: oneSecond,
    structural: true,
  },
  work: {
    ...duration,
    what: { en: 'a handling time', nl: 'een behandeltijd' },
    example: { en: 'a duration such as "45 minutes"', nl: 'een duur zoals "45 minutes"' },
    unit: 'minutes',
    clocks: ['any', 'work'],
  },
  share,
  rate: {
    ...anything,
    what: { en: 'a rate', nl: 'een tempo' },
    example: { en: 'a rate such as "2000 per year"', nl: 'een tempo zoals "2000 per year"' },
    unit: 'per year',
    dimensions: [{ time: -1 }, { case: 1, time: -1 }],
    most: { value: 1000, words: { en: '1000 per second', nl: '1000 per seconde' } },
  },
  /** Of those who wait, the share that gives up in a short time, over that time. */
  hazard: {
    ...anything,
    what: { en: 'a rate', nl: 'een tempo' },
    example: { en: 'a share per time such as "1 % per day"', nl: 'een aandeel per tijd zoals "1 % per day"' },
    unit: '% per day',
    dimensions: [{ time: -1 }],
    sorts: ['share', 'computed'],
    most: { value: 1, words: { en: '100 % per second', nl: '100 % per seconde' } },
  },
  money,
  moneyPerHour: {
    ...money,
    what: { en: 'a cost', nl: 'een kostenbedrag' },
    example: { en: 'a cost such as "60 euro per hour"', nl: 'kosten zoals "60 euro per hour"' },
    unit: 'euro per hour',
    dimensions: [{ euro: 1, time: -1 }],
    most: { value: 1_000_000_000 / hour, words: { en: '1000000000 euro per hour', nl: '1000000000 euro per uur' } },
  },
  number,
  factor: {
    ...number,
    what: { en: 'a factor', nl: 'een factor' },
    example: { en: 'a factor such as 1.2', nl: 'een factor zoals 1.2' },
    sorts: ['number', 'computed', 'share'],
    low: 0,
    most: upTo(1000),
  },
  cases,
  plannedCases: { ...cases, structural: true },
  units: {
    ...number,
    what: { en: 'a number of units', nl: 'een aantal' },
    example: { en: 'a whole number such as 2, or "2 units"', nl: 'een geheel getal zoals 2, of "2 units"' },
    dimensions: [{}, { person: 1 }, { place: 1 }, { unit: 1 }],
    low: 0,
    most: upTo(capacity.high),
    structural: true,
  },
  /** How many times, sessions or steps: it shapes the chain, and has a bound at each place. */
  count: { ...number, low: 1, structural: true },
  /** A duration after which something comes again, and again. */
  repeat: { ...duration, low: 1, lowInWords: oneSecond, structural: true },
  /** In a condition: an estimate or a policy like any other. */
  unitCount: {
    ...number,
    what: { en: 'a number of units', nl: 'een aantal' },
    example: { en: 'a number of units such as 0 or "3 places"', nl: 'een aantal zoals 0 of "3 places"' },
    dimensions: [{}, { person: 1 }, { place: 1 }, { unit: 1 }],
    low: 0,
    most: upTo(capacity.high),
  },
  staff: {
    ...capacity,
    example: {
      en: 'a number of staff such as "1 FTE", "3 people" or unlimited',
      nl: 'een aantal medewerkers zoals "1 FTE", "3 people" of unlimited',
    },
    dimensions: [{ FTE: 1 }, { person: 1 }],
  },
  places: {
    ...capacity,
    example: {
      en: 'a number of places such as "60 places", "10 units" or unlimited',
      nl: 'een aantal plaatsen zoals "60 places", "10 units" of unlimited',
    },
    unit: 'places',
    dimensions: [{ place: 1 }, { unit: 1 }],
  },
  shift: {
    ...capacity,
    dimensions: [{ person: 1 }, { place: 1 }, { unit: 1 }],
    example: { en: 'a number such as "3 people" or "6 places"', nl: 'een aantal zoals "3 people" of "6 places"' },
  },
  hoursPerYear: {
    ...anything,
    what: { en: 'a number of hours a year', nl: 'een aantal uren per jaar' },
    example: { en: 'hours a year such as "1400 hours per year"', nl: 'uren per jaar zoals "1400 hours per year"' },
    unit: 'hours per year',
    dimensions: [{}],
    sorts: ['computed'],
    // Whoever works none of them never finishes anything; a little for rounding.
    low: (1 - 1e-9) * (hour / year),
    lowInWords: { en: '1 hour per year', nl: '1 uur per jaar' },
    // All there are, and a little for rounding.
    most: { value: 1 + 1e-9, words: { en: '8766 hours per year', nl: '8766 uur per jaar' } },
  },
  moment: {
    ...anything,
    what: { en: 'a moment', nl: 'een moment' },
    example: { en: 'a date such as 2014-01-01', nl: 'een datum zoals 2014-01-01' },
    unit: undefined,
    dimensions: [{ moment: 1 }],
    low: Number.NEGATIVE_INFINITY,
    // Dates have four digits for the year.
    most: upTo(Number.POSITIVE_INFINITY),
    structural: true,
  },
} as const satisfies Record<string, Expectation>;
