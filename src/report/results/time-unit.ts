/**
 * The unit in which a report tells times. Experiments measure in days; a model of minutes or of years is given in a unit that
 * suits it, chosen once for all designs, tables, files and sentences of a comparison.
 */
import type { MeasureId } from '../../experiment/measures/register.ts';
import type {
  CalendarMeasured,
  Comparison,
  DesignResult,
  Difference,
  Estimate,
  Measured,
  Unit,
} from '../../experiment/result.ts';
import type { PreciseMeasure } from '../../experiment/summary/precision-result.ts';
import type { Ranking } from '../../experiment/summary/ranking-result.ts';
import type { MeanAndError, WorldSpread, Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { day, hour, minute, week, year } from '../../plan/units.ts';

export type TimeUnit = Extract<Unit, 'seconds' | 'minutes' | 'hours' | 'days' | 'years'>;

/** In seconds, the largest first. Weeks and months are left out: days are read as easily, and add up. */
const sizes: readonly { readonly unit: TimeUnit; readonly size: number }[] = [
  { unit: 'years', size: year },
  { unit: 'days', size: day },
  { unit: 'hours', size: hour },
  { unit: 'minutes', size: minute },
  { unit: 'seconds', size: 1 },
];

/** Those that count hours of work, or say themselves that they are in hours, whatever the unit of times. */
const inHours: ReadonlySet<MeasureId> = new Set([
  ...(['staff hours', 'presence hours', 'overtime'] as const),
  ...(['work after end', 'last leaves'] as const),
]);

/** Whether it is a time that cases spend: a wait, the time at work, a total time. */
export function isTime(measure: MeasureId, unit: Unit): unit is TimeUnit {
  return sizes.some((each) => each.unit === unit) && !inHours.has(measure);
}

export function sizeOf(unit: TimeUnit): number {
  return sizes.find((each) => each.unit === unit)?.size ?? day;
}

/** The unit of all times in a comparison. */
export function timeUnitOf({ designs }: Pick<Comparison, 'designs'>): TimeUnit {
  for (const { measures } of designs) {
    for (const { measure, unit } of measures) if (measure === 'total time mean' && isTime(measure, unit)) return unit;
  }
  return 'days';
}

/**
 * The same comparison with its times in a unit that suits the model: the largest of which the slowest way through the chain
 * takes two at least, by the average of its cases (or of those who are left in it), in the design in which that is quickest;
 * but years only where waits are told in them too.
 *
 * @param comparison with times in days, as experiments give them
 */
export function inSuitableTimes(comparison: Comparison): Comparison {
  const unit = suitableUnit(comparison);
  if (unit === 'days') return comparison;
  const { designs, differences, stretches, precision, ranking, worlds } = comparison;
  return {
    ...comparison,
    designs: designs.map((design) => ({
      ...design,
      measures: design.measures.map((each) => measuredIn(each, unit)),
      periods: design.periods.map((each) => ({ ...each, measures: each.measures.map((one) => measuredIn(one, unit)) })),
      stretches: design.stretches.map((each) => ({
        ...each,
        measures: each.measures.map((one) => measuredIn(one, unit)),
      })),
      calendar: design.calendar.map((each) => ({
        ...each,
        measures: each.measures.map((one) => calendarIn(one, unit)),
      })),
    })),
    differences: differences.map((each) => differenceIn(each, unit)),
    stretches: stretches.map((each) => ({
      ...each,
      differences: each.differences.map((one) => differenceIn(one, unit)),
    })),
    ...(precision === undefined
      ? {}
      : { precision: { ...precision, measures: precision.measures.map((each) => preciseIn(each, unit)) } }),
    ...(worlds === undefined ? {} : { worlds: worldsIn(worlds, unit) }),
    ...(ranking === undefined ? {} : { ranking: rankingIn(ranking, unit) }),
  };
}

/** The same for single values that were kept apart. @param columns one for each measure, in their order */
export function* columnsInTimeUnit(
  measures: readonly Measured[],
  columns: Iterable<readonly (number | undefined)[]>,
): Generator<readonly (number | undefined)[]> {
  let index = 0;
  for (const column of columns) {
    const ranked = measures[index++];
    const factor = ranked === undefined ? 1 : perMeasuredUnit(ranked.measure, ranked.unit);
    yield factor === 1 ? column : column.map((value) => (value === undefined ? undefined : value * factor));
  }
}

/** How many of the unit in which it is reported there are in the one in which experiments measure it. */
function perMeasuredUnit(measure: MeasureId, given: Unit): number {
  if (!isTime(measure, given)) return 1;
  return (measure === 'clear time' ? week : day) / sizeOf(given);
}

function suitableUnit({ designs }: Comparison): TimeUnit {
  const found = designs.flatMap((design) => slowest(design));
  if (found.length === 0) return 'days';
  const unit = unitFor(Math.min(...found) * day);
  // Waits of days beside years that pass by themselves are no hundredths of a year.
  return unit === 'years' && designs.some(waitsForDays) ? 'days' : unit;
}

/** Of the shortest wait that is told in years. */
const partOfYear = 0.25;

/** Whether cases wait, and nine in ten of those who get their turn nowhere for long enough to be told in years. */
function waitsForDays({ measures }: DesignResult): boolean {
  const waits = measures.flatMap(({ measure, where, estimate: { mean = 0 } }) => {
    return measure === 'wait p90' && where.kind === 'resource' && mean > 0 ? [mean * day] : [];
  });
  return waits.length > 0 && Math.max(...waits) < partOfYear * year;
}

/** The largest of which there are two at least. */
export function unitFor(seconds: number): TimeUnit {
  return sizes.find(({ size }) => seconds >= 2 * size)?.unit ?? 'seconds';
}

/** In days; empty where nobody came. */
function slowest({ measures }: DesignResult): readonly number[] {
  const times = measures.flatMap(({ measure, where, estimate: { mean = 0 } }) => {
    const isTotal = measure === 'total time mean' && (where.kind === 'chain' || where.kind === 'end');
    // Of those who are left in a list that grows it says only how long the run was.
    const isSoFar = measure === 'time so far mean';
    return (isTotal || isSoFar) && mean > 0 ? [isSoFar ? Math.min(mean, year / day) : mean] : [];
  });
  return times.length === 0 ? [] : [Math.max(...times)];
}

/** Weeks are reported in what is finer than days only. */
function isConverted(measure: MeasureId, unit: Unit, to: TimeUnit): boolean {
  return unit === 'weeks' ? sizeOf(to) < day : isTime(measure, unit);
}

function measuredIn(measured: Measured, to: TimeUnit): Measured {
  const { measure, unit, perReplication, errors } = measured;
  if (!isConverted(measure, unit, to)) return measured;
  const factor = perMeasuredUnit(measure, to);
  return {
    ...measured,
    unit: to,
    estimate: scaled(measured.estimate, factor),
    perReplication: perReplication.map((value) => (value === undefined ? undefined : value * factor)),
    ...(errors === undefined ? {} : { errors: errors.map((error) => error * factor) }),
  };
}

function calendarIn(measured: CalendarMeasured, to: TimeUnit): CalendarMeasured {
  const { measure, unit, estimate } = measured;
  if (!isConverted(measure, unit, to)) return measured;
  return { ...measured, unit: to, estimate: scaled(estimate, perMeasuredUnit(measure, to)) };
}

function differenceIn(measured: Difference, to: TimeUnit): Difference {
  const { measure, unit, from, to: other, difference } = measured;
  if (!isConverted(measure, unit, to)) return measured;
  const factor = perMeasuredUnit(measure, to);
  const ends = { from: scaled(from, factor), to: scaled(other, factor), difference: scaled(difference, factor) };
  return { ...measured, ...ends, unit: to };
}

function preciseIn(measured: PreciseMeasure, to: TimeUnit): PreciseMeasure {
  const { measure, unit, mean, low, high, course } = measured;
  if (!isConverted(measure, unit, to)) return measured;
  const factor = perMeasuredUnit(measure, to);
  const each = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  return {
    ...{ ...measured, unit: to, mean: each(mean), low: each(low), high: each(high) },
    course: course.map((point) => ({ mean: each(point.mean), low: each(point.low), high: each(point.high) })),
  };
}

function worldsIn(worlds: Worlds, to: TimeUnit): Worlds {
  const factors = worlds.measures.map(({ measure, unit }) =>
    isConverted(measure, unit, to) ? perMeasuredUnit(measure, to) : 1,
  );
  const times = (value: number | undefined, i: number) => (value === undefined ? undefined : value * (factors[i] ?? 1));
  const each = ({ mean, error }: MeanAndError, i: number) => ({
    mean: times(mean, i),
    error: times(times(error, i), i),
  });
  return {
    ...worlds,
    measures: worlds.measures.map((chosen, i) => (factors[i] === 1 ? chosen : { ...chosen, unit: to })),
    worlds: worlds.worlds.map((world) =>
      world.kind === 'impossible'
        ? world
        : {
            ...world,
            designs: world.designs.map((design) => ({ ...design, values: design.values.map(each) })),
            differences: world.differences.map((values) => values.map(each)),
          },
    ),
    outcomes: worlds.outcomes.map(({ designs, differences }, i) => ({
      designs: designs.map((spread) => spreadIn(spread, factors[i] ?? 1)),
      differences: differences.map((spread) => spreadIn(spread, factors[i] ?? 1)),
    })),
  };
}

function spreadIn(spread: WorldSpread, factor: number): WorldSpread {
  const each = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  const { asItStands, mean, p5, p50, p95 } = spread;
  return {
    ...{ ...spread, mean: each(mean), p5: each(p5), p50: each(p50), p95: each(p95) },
    asItStands: asItStands && { ...asItStands, estimate: scaled(asItStands.estimate, factor) },
  };
}

function rankingIn(ranked: Ranking, to: TimeUnit): Ranking {
  const { measure, unit, designs } = ranked;
  if (!isConverted(measure, unit, to)) return ranked;
  const factor = perMeasuredUnit(measure, to);
  const each = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  return {
    ...{ ...ranked, unit: to },
    designs: designs.map(({ mean, low, high, behindAtMost, ...design }) => {
      return { ...design, mean: mean * factor, low: each(low), high: each(high), behindAtMost: each(behindAtMost) };
    }),
  };
}

function scaled(estimate: Estimate, factor: number): Estimate {
  const each = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  const { mean, low, high, sd, p10, p50, p90 } = estimate;
  return {
    ...estimate,
    ...{ mean: each(mean), low: each(low), high: each(high), sd: each(sd) },
    ...{ p10: each(p10), p50: each(p50), p90: each(p90) },
  };
}
