/**
 * How cases come: at random at a rate that goes up and down with the hour, the weekday, the month and the year, or at gaps of their
 * own. A variation is taken for real where chance would not bring it about once in a hundred logs (Pearson's test of counts).
 */
import { type CivilDate, civilDate, dayNumber, weekday } from '../plan/civil-date.ts';
import { day, hour } from '../plan/units.ts';
import { gammaSurvival } from '../random/gamma-survival.ts';
import { type Fit, fitDistribution } from './fit/fit-distribution.ts';

export type Pattern =
  | {
      readonly kind: 'at random';
      /** Cases that come together, at least 1 on average; undefined where each comes by itself. */
      readonly batch: Fit | undefined;
      /** Moments a second: over the whole log, or from each of some days on. */
      readonly rates: readonly { readonly from: number; readonly rate: number }[];
      readonly by: Readonly<Partial<Record<Cycle, readonly number[]>>>;
      /** What does not vary beyond chance, and what cannot be said for lack of time. */
      readonly steady: readonly Cycle[];
      readonly unknown: readonly Cycle[];
    }
  | {
      readonly kind: 'gaps';
      /** As above. */
      readonly batch: Fit | undefined;
      readonly gaps: Fit;
      /** When the first came. */
      readonly first: number;
    };

export type Cycle = 'hour' | 'weekday' | 'month' | 'year';

const cycles: readonly Cycle[] = ['hour', 'weekday', 'month', 'year'];
const risk = 0.01;
/** Fewer moments do not show a pattern. */
const leastMoments = 40;

/**
 * @param times sorted, in seconds
 * @param firstDay @param lastDay day numbers; both are of the log
 * @param datesOnly whether the times are dates: then nothing shows at what hour cases came, or whether they came together
 */
export function findArrivals(times: readonly number[], firstDay: number, lastDay: number, datesOnly = false): Pattern {
  const { moments, batch } = datesOnly ? { moments: times, batch: undefined } : withoutBatches(times);
  const from = firstDay * day;
  const to = (lastDay + 1) * day;
  const hasGaps = !datesOnly || new Set(times).size === times.length;
  const regular = hasGaps ? regularGaps(moments, batch) : undefined;
  if (regular !== undefined && regular.spread < farFromRandom) return regular.pattern;
  const found = variation(moments, firstDay, lastDay, datesOnly);
  const isSteady = Object.keys(found.by).length === 0 && found.rates.length === 0;
  if (isSteady && regular !== undefined) return regular.pattern;
  const { by, unknown } = found;
  const rates = found.rates.length > 0 ? found.rates : [{ from, rate: moments.length / (to - from) }];
  const told = datesOnly ? cycles.filter((cycle) => cycle !== 'hour') : cycles;
  const steady = told.filter(
    (cycle) => !unknown.includes(cycle) && (cycle === 'year' ? found.rates.length === 0 : by[cycle] === undefined),
  );
  return { kind: 'at random', batch, rates: levelled(rates, by, moments, to), by, steady, unknown };
}

/** Of arrivals at random the gaps spread as much as they last; where they spread half as much no variation explains it. */
const farFromRandom = 0.5;

/** Gaps that are not those of arrivals at random: of another spread, or form, than chance would make of it. */
function regularGaps(
  moments: readonly number[],
  batch: Fit | undefined,
): { readonly pattern: Pattern; readonly spread: number } | undefined {
  if (moments.length < leastMoments) return undefined;
  const gaps = fitDistribution(moments.slice(1).map((at, i) => Math.max(0, at - (moments[i] ?? 0))));
  const spread = gaps.mean > 0 ? gaps.sd / gaps.mean : 1;
  // The spread of exponential gaps is off by 1 / √n; four of these are beyond chance.
  const isRandom = Math.abs(spread - 1) < Math.max(0.1, 4 / Math.sqrt(moments.length));
  return isRandom ? undefined : { pattern: { kind: 'gaps', batch, gaps, first: moments[0] ?? 0 }, spread };
}

/** Cases that come at the very same moment come together, where that happens often. */
function withoutBatches(times: readonly number[]): {
  readonly moments: readonly number[];
  readonly batch: Fit | undefined;
} {
  const sizes: number[] = [];
  const moments: number[] = [];
  for (const at of times) {
    if (at === moments.at(-1)) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    else {
      moments.push(at);
      sizes.push(1);
    }
  }
  const together = sizes.filter((size) => size > 1).length;
  const isUsual = moments.length >= 10 && together * 5 > moments.length;
  return isUsual ? { moments, batch: fitDistribution(sizes) } : { moments: times, batch: undefined };
}

interface Variation {
  readonly by: Partial<Record<'hour' | 'weekday' | 'month', readonly number[]>>;
  readonly rates: readonly { readonly from: number; readonly rate: number }[];
  readonly unknown: readonly Cycle[];
}

function variation(moments: readonly number[], firstDay: number, lastDay: number, datesOnly: boolean): Variation {
  const unknown: Cycle[] = [];
  const by: Partial<Record<'hour' | 'weekday' | 'month', readonly number[]>> = {};
  const days = lastDay - firstDay + 1;
  const dates = Array.from({ length: days }, (_, i) => civilDate(firstDay + i));
  const dayOf = moments.map((at) => Math.floor(at / day));
  const factors = (
    cycle: 'hour' | 'weekday' | 'month',
    size: number,
    cellOf: (i: number) => number,
    exposure: readonly number[],
  ) => {
    const counts = new Array<number>(size).fill(0);
    moments.forEach((_, i) => {
      const cell = cellOf(i);
      counts[cell] = (counts[cell] ?? 0) + 1;
    });
    const all = exposure.reduce((sum, each) => sum + each, 0);
    if (!varies(counts, exposure)) return;
    by[cycle] = counts.map((count, cell) => {
      const expected = (moments.length * (exposure[cell] ?? 0)) / all;
      return expected > 0 ? count / expected : 1;
    });
  };
  if (!datesOnly && (moments.length < leastMoments || days < 2)) unknown.push('hour');
  else if (!datesOnly)
    factors('hour', 24, (i) => Math.floor(((moments[i] ?? 0) - (dayOf[i] ?? 0) * day) / hour), new Array(24).fill(1));
  if (moments.length < leastMoments || days < 14) unknown.push('weekday');
  else
    factors(
      'weekday',
      7,
      (i) => weekday(dayOf[i] ?? 0),
      countedBy(days, (i) => weekday(firstDay + i), 7),
    );
  const months = countedBy(days, (i) => (dates[i]?.month ?? 1) - 1, 12);
  if (moments.length < leastMoments || months.some((count) => count < 20)) unknown.push('month');
  else factors('month', 12, (i) => civilDate(dayOf[i] ?? 0).month - 1, months);
  const years = [...new Set(dates.map(({ year }) => year))];
  if (moments.length < leastMoments || years.length < 2 || days < 500)
    return { by, rates: [], unknown: [...unknown, 'year'] };
  const rates = byYear(years, dayOf, firstDay, lastDay);
  if (by.month === undefined || rates.length === 0) return { by, unknown, rates };
  // A log seldom has each month of each year: what is taken for the one may be the other.
  const apart = monthsAndYears(dayOf, dates);
  if (apart.isOfMonths) by.month = apart.factors;
  else Reflect.deleteProperty(by, 'month');
  return { by, unknown, rates: apart.isOfYears || !apart.isOfMonths ? rates : [] };
}

/** Passes over months and years in turn; they settle within a few. */
const passes = 50;

/**
 * Factors for months beside rates for years, each as its own counts say given the other (iterative proportional fitting), and whether
 * either varies beyond chance where the other is what it is.
 */
function monthsAndYears(dayOf: readonly number[], dates: readonly CivilDate[]) {
  const first = dates[0]?.year ?? 0;
  const years = (dates.at(-1)?.year ?? 0) - first + 1;
  const cellOf = ({ year, month }: CivilDate) => (year - first) * 12 + month - 1;
  const size = years * 12;
  const days = countedBy(dates.length, (i) => cellOf(dates[i] ?? { year: first, month: 1, day: 1 }), size);
  const cases = countedBy(dayOf.length, (i) => cellOf(civilDate(dayOf[i] ?? 0)), size);
  const overYears = (value: (cell: number) => number) =>
    Array.from({ length: 12 }, (_, month) =>
      sumOf(Array.from({ length: years }, (_each, year) => value(year * 12 + month))),
    );
  const overMonths = (value: (cell: number) => number) =>
    Array.from({ length: years }, (_, year) =>
      sumOf(Array.from({ length: 12 }, (_each, month) => value(year * 12 + month))),
    );
  const [inMonths, inYears] = [overYears((cell) => cases[cell] ?? 0), overMonths((cell) => cases[cell] ?? 0)];
  let factors: readonly number[] = new Array<number>(12).fill(1);
  let ofMonths: readonly number[] = [];
  let ofYears: readonly number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const byMonth = factors;
    const expected = overMonths((cell) => (days[cell] ?? 0) * (byMonth[cell % 12] ?? 1));
    const rates = inYears.map((count, year) => quotient(count, expected[year] ?? 0, 0));
    const then = overYears((cell) => (days[cell] ?? 0) * (rates[Math.floor(cell / 12)] ?? 0));
    factors = inMonths.map((count, month) => quotient(count, then[month] ?? 0, 1));
    [ofYears, ofMonths] = [expected, then];
  }
  const mean = quotient(sumOf(factors), 12, 1);
  return {
    factors: factors.map((factor) => quotient(factor, mean, 1)),
    isOfMonths: varies(inMonths, ofMonths),
    isOfYears: varies(inYears, ofYears),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function quotient(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}

/** A rate for each calendar year, where years differ beyond chance. */
function byYear(years: readonly number[], dayOf: readonly number[], firstDay: number, lastDay: number) {
  const begins = years.map((year) => Math.max(firstDay, dayNumber({ year, month: 1, day: 1 })));
  const lengths = begins.map((begin, i) => (begins[i + 1] ?? lastDay + 1) - begin);
  const counts = years.map((year) => dayOf.filter((number) => civilDate(number).year === year).length);
  if (!varies(counts, lengths)) return [];
  return begins.map((begin, i) => ({ from: begin * day, rate: (counts[i] ?? 0) / ((lengths[i] ?? 1) * day) }));
}

function countedBy(days: number, cellOf: (i: number) => number, size: number): readonly number[] {
  const counts = new Array<number>(size).fill(0);
  for (let i = 0; i < days; i++) {
    const cell = cellOf(i);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** Pearson's statistic against even counts; where fewer than 5 are expected in a cell the test says little and is not made. */
function varies(counts: readonly number[], exposure: readonly number[]): boolean {
  const [all, whole] = [counts, exposure].map((each) => each.reduce((sum, one) => sum + one, 0));
  let statistic = 0;
  let cells = 0;
  for (const [i, count] of counts.entries()) {
    const expected = ((all ?? 0) * (exposure[i] ?? 0)) / Math.max(1, whole ?? 0);
    if (expected === 0) continue;
    cells++;
    statistic += ((count - expected) * (count - expected)) / expected;
  }
  if (cells < 2 || (all ?? 0) < 2 * cells) return false;
  return gammaSurvival((cells - 1) / 2, statistic / 2) < risk;
}

/** Rates at which as many cases are expected as came, with the factors as they are: they need not be 1 on average over the log. */
function levelled(
  rates: readonly { readonly from: number; readonly rate: number }[],
  by: Variation['by'],
  moments: readonly number[],
  to: number,
): readonly { readonly from: number; readonly rate: number }[] {
  const hours = (by.hour ?? []).reduce((sum, each) => sum + each, 0) / 24;
  return rates.map(({ from }, i) => {
    const until = rates[i + 1]?.from ?? to;
    let weight = 0;
    for (let number = Math.floor(from / day); number * day < until; number++) {
      const ofDay = (by.weekday?.[weekday(number)] ?? 1) * (by.month?.[civilDate(number).month - 1] ?? 1);
      weight += ofDay * (by.hour === undefined ? 1 : hours) * day;
    }
    const count = moments.filter((at) => at >= from && at < until).length;
    return { from, rate: weight > 0 ? count / weight : 0 };
  });
}
