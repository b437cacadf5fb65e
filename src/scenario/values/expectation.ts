import { hour, year } from '../../plan/units.ts';
import { type Dimension, same } from './dimension.ts';
import type { Clock, Quantity } from './value.ts';

/** What may stand at a place where a value is asked for. */
export interface Expectation {
  /** What the value is, as in "the share has no unit". */
  readonly what: string;
  /** As in: expected `a percentage such as "56 %"`. */
  readonly example: string;
  /** The unit to propose where one was forgotten; undefined where none belongs. */
  readonly unit: string | undefined;
  readonly dimensions: readonly Dimension[];
  readonly sorts: readonly Quantity['sort'][];
  readonly clocks: readonly Clock[];
  /** Base units, both included. */
  readonly low: number;
  readonly high: number;
  /** How to say the lower bound, where it has a unit. */
  readonly lowInWords?: string;
  /**
   * What nobody means, in base units: a number, or the mean and the standard deviation of a distribution, may come to so
   * much at most.
   */
  readonly most: { readonly value: number; readonly words: string };
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
  return { value, words: String(value) };
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
  what: 'duration',
  example: 'a duration such as "15 days"',
  unit: 'days',
  dimensions: [{ time: 1 }],
  // What the calendar can count, and more than anyone has simulated.
  most: { value: 10_000 * year, words: '10000 years' },
};

const share: Expectation = {
  ...anything,
  what: 'share',
  example: 'a percentage such as "56 %"',
  unit: '%',
  dimensions: [{}],
  sorts: ['share', 'computed'],
  high: 1,
  // The bound above is told as one of two.
  most: upTo(Number.POSITIVE_INFINITY),
};

/** Of a plain number, either way. */
const largest = 1_000_000_000_000;

const money: Expectation = {
  ...anything,
  what: 'amount',
  example: 'an amount such as "75 euro"',
  unit: 'euro',
  dimensions: [{ euro: 1 }],
  // More than all public spending; sums of many of them keep their cents.
  most: { value: largest, words: `${largest} euro` },
};

const number: Expectation = {
  ...anything,
  what: 'number',
  example: 'a plain number such as 3',
  unit: undefined,
  dimensions: [{}],
  low: -largest,
  most: upTo(largest),
};

const cases: Expectation = {
  ...number,
  what: 'number of cases',
  example: 'a number of cases such as "40 cases"',
  dimensions: [{}, { case: 1 }],
  low: 0,
  most: upTo(1_000_000_000),
};

const capacity: Expectation = {
  ...anything,
  what: 'capacity',
  example: 'a capacity such as "1 FTE", "3 people", "60 places" or unlimited',
  unit: 'people',
  dimensions: [{ FTE: 1 }, { person: 1 }, { place: 1 }, { unit: 1 }],
  high: 10_000_000,
  // The bound above is told as one of two.
  most: upTo(Number.POSITIVE_INFINITY),
};

/** Every kind of value that the language asks for. */
export const expectations = {
  duration,
  /** A duration that is part of the design, such as the length of the run. */
  plannedDuration: { ...duration, structural: true },
  /** A wait that somebody promised, or is held to. */
  norm: {
    ...duration,
    what: 'norm',
    example: 'a duration such as "8 weeks"',
    unit: 'weeks',
    low: 1,
    lowInWords: '1 second',
    structural: true,
  },
  work: {
    ...duration,
    what: 'handling time',
    example: 'a duration such as "45 minutes"',
    unit: 'minutes',
    clocks: ['any', 'work'],
  },
  share,
  rate: {
    ...anything,
    what: 'rate',
    example: 'a rate such as "2000 per year"',
    unit: 'per year',
    dimensions: [{ time: -1 }, { case: 1, time: -1 }],
    most: { value: 1000, words: '1000 per second' },
  },
  /** Of those who wait, the share that gives up in a short time, over that time. */
  hazard: {
    ...anything,
    what: 'rate',
    example: 'a rate such as "1 % per day"',
    unit: '% per day',
    dimensions: [{ time: -1 }],
    sorts: ['share', 'computed'],
    most: { value: 1, words: '100 % per second' },
  },
  money,
  moneyPerHour: {
    ...money,
    what: 'cost',
    example: 'a cost such as "60 euro per hour"',
    unit: 'euro per hour',
    dimensions: [{ euro: 1, time: -1 }],
    most: { value: 1_000_000_000 / hour, words: '1000000000 euro per hour' },
  },
  number,
  factor: {
    ...number,
    what: 'factor',
    example: 'a factor such as 1.2',
    sorts: ['number', 'computed', 'share'],
    low: 0,
    most: upTo(1000),
  },
  cases,
  plannedCases: { ...cases, structural: true },
  units: {
    ...number,
    what: 'number of units',
    example: 'a whole number such as 2, or "2 units"',
    dimensions: [{}, { person: 1 }, { place: 1 }, { unit: 1 }],
    low: 0,
    most: upTo(capacity.high),
    structural: true,
  },
  /** How many times, sessions or steps: it shapes the chain, and has a bound at each place. */
  count: { ...number, low: 1, structural: true },
  /** A duration after which something comes again, and again. */
  repeat: { ...duration, low: 1, lowInWords: '1 second', structural: true },
  /** In a condition: an estimate or a policy like any other. */
  unitCount: {
    ...number,
    what: 'number of units',
    example: 'a number of units such as 0 or "3 places"',
    dimensions: [{}, { person: 1 }, { place: 1 }, { unit: 1 }],
    low: 0,
    most: upTo(capacity.high),
  },
  staff: {
    ...capacity,
    example: 'a number of staff such as "1 FTE", "3 people" or unlimited',
    dimensions: [{ FTE: 1 }, { person: 1 }],
  },
  places: {
    ...capacity,
    example: 'a number of places such as "60 places", "10 units" or unlimited',
    unit: 'places',
    dimensions: [{ place: 1 }, { unit: 1 }],
  },
  shift: {
    ...capacity,
    dimensions: [{ person: 1 }, { place: 1 }, { unit: 1 }],
    example: 'a number such as "3 people" or "6 places"',
  },
  hoursPerYear: {
    ...anything,
    what: 'number of hours a year',
    example: 'hours a year such as "1400 hours per year"',
    unit: 'hours per year',
    dimensions: [{}],
    sorts: ['computed'],
    // All there are, and a little for rounding.
    most: { value: 1 + 1e-9, words: '8766 hours per year' },
  },
  moment: {
    ...anything,
    what: 'moment',
    example: 'a date such as 2014-01-01',
    unit: undefined,
    dimensions: [{ moment: 1 }],
    low: Number.NEGATIVE_INFINITY,
    // Dates have four digits for the year.
    most: upTo(Number.POSITIVE_INFINITY),
    structural: true,
  },
} as const satisfies Record<string, Expectation>;
