import type { Comparison } from '../../experiment/result.ts';
import { momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, week } from '../../plan/units.ts';

/** The first and the last moment of what is drawn, as YYYY-MM-DD hh:mm:ss. */
export interface Run {
  readonly from: string;
  readonly until: string;
  /** In seconds. */
  readonly lasts: number;
}

/** The run of the designs, which is the same for all. */
export function runOf({ designs }: Comparison): Run {
  const { start, horizon } = designs[0]?.plan.period ?? { start: '0000-01-01', horizon: 0 };
  return { from: momentAt(start, 0), until: momentAt(start, horizon), lasts: horizon };
}

/** Shorter runs have points that are less than an hour apart. */
const secondsMatter = 5 * week;

/** A moment of a run: its day and hour, and in short runs minute and second. */
export function momentText({ start, horizon }: Plan['period'], moment: number): string {
  return momentAt(start, moment).slice(0, horizon < secondsMatter ? 19 : 13);
}

/**
 * How Vega reads it: into a field of its own, because charts beside each other may share rows, and a field that is read in
 * place by two of them is read twice.
 */
export function momentRead({ lasts }: Run) {
  return {
    calculate: lasts < secondsMatter ? readAs('date', '%Y-%m-%d %H:%M:%S') : readAs('date', '%Y-%m-%d %H'),
    as: 'moment',
  };
}

/** The expression that reads a field as a moment. */
export function readAs(field: string, format: string): string {
  return `utcParse(datum.${field}, '${format}')`;
}

/** Pixels between the dates below a chart, at least; where there is less room every second is left out. */
export const apart = 8;

/** The whole run, with ticks on first days of months, at most about seven of them; in short runs on days or hours. */
export function timeAxis({ from, until, lasts }: Run) {
  const months = monthNumber(until) - monthNumber(from);
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months / each <= 6) ?? 120;
  const days = months < 2;
  const format = lasts < 1.5 * day ? '%H:%M' : lasts < 4 * day ? '%e %b %H:%M' : days ? '%e %b %Y' : '%b %Y';
  const tickCount = days ? 5 : { interval: 'month' as const, step };
  return {
    field: 'moment' as const,
    type: 'temporal' as const,
    scale: { type: 'utc' as const, domain: [dateTime(from), dateTime(until)] },
    axis: {
      title: null,
      grid: false,
      format,
      tickCount,
      labelOverlap: true,
      labelSeparation: apart,
      labelFlush: false,
      zindex: 1,
    },
  };
}

function monthNumber(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}

/** As Vega-Lite has it. */
function dateTime(moment: string) {
  const [year = 0, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = moment.split(/\D/).map(Number);
  return { year, month, date, hours, minutes, seconds, utc: true };
}
