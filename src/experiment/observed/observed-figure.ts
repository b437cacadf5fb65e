import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { Unit } from '../result.ts';

/** Days as `parseDate` numbers them, [from, until). */
export interface Days {
  readonly from: number;
  readonly until: number;
}

/** A measure at one place, or at several of which the numbers are added up. */
export interface Summed {
  readonly chosen: ChosenMeasure;
  /** What is added to it; the same kind of number. */
  readonly plus: readonly ChosenMeasure[];
}

/** A figure as an office published it: plain data. Of a share of `of` it is the part that is measured. */
export interface ObservedFigure extends Summed {
  /** The row of the table that it stands in, from 1. */
  readonly row: number;
  /** What it is a share of, over the same period; undefined where the figure is no such share. */
  readonly of: Summed | undefined;
  readonly days: Days;
  /** How the table has the period. */
  readonly period: string;
  /** In the unit of the measure, or so many of it in one `per`; a share of `of` as a part of 1. */
  readonly value: number;
  /** As the table has it. */
  readonly written: string;
  /** The unit in which the table gives a time; undefined for what is no time, and for months, which reports tell in days. */
  readonly timeUnit: GivenTime | undefined;
  /** What one in the last digit is worth, in the same unit: so precisely was it published. */
  readonly step: number;
  /** The time for which it is counted, where it is a rate and not the total over its period. */
  readonly per: RateTime | undefined;
  /** Of how many cases it was taken; undefined where that was not said. */
  readonly count: number | undefined;
  readonly source: string | undefined;
  /** What the office calls it; undefined where that was not said. */
  readonly name: string | undefined;
}

/** Units in which reports can tell a time as the office gave it. */
export type GivenTime = Extract<Unit, 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'years'>;

export type RateTime = 'day' | 'week' | 'month' | 'quarter' | 'year';
