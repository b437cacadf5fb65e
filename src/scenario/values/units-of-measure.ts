import { day, hour, minute, month, week, year } from '../../model/units.ts';
import type { Base } from './dimension.ts';

/** A unit as an analyst writes it, and what it is worth in the base unit. */
export interface UnitOfMeasure {
  readonly words: readonly string[];
  readonly base: Base | 'share';
  readonly worth: number;
}

export const unitsOfMeasure: readonly UnitOfMeasure[] = [
  { words: ['second', 'seconds'], base: 'time', worth: 1 },
  { words: ['minute', 'minutes'], base: 'time', worth: minute },
  { words: ['hour', 'hours'], base: 'time', worth: hour },
  { words: ['day', 'days'], base: 'time', worth: day },
  { words: ['week', 'weeks'], base: 'time', worth: week },
  { words: ['month', 'months'], base: 'time', worth: month },
  { words: ['year', 'years'], base: 'time', worth: year },
  { words: ['case', 'cases'], base: 'case', worth: 1 },
  { words: ['euro'], base: 'euro', worth: 1 },
  { words: ['FTE'], base: 'FTE', worth: 1 },
  { words: ['person', 'people'], base: 'person', worth: 1 },
  { words: ['place', 'places'], base: 'place', worth: 1 },
  { words: ['unit', 'units'], base: 'unit', worth: 1 },
  { words: ['%'], base: 'share', worth: 0.01 },
];

export const unitWords: readonly string[] = unitsOfMeasure.flatMap(({ words }) => words);

export function unitNamed(word: string): UnitOfMeasure | undefined {
  return unitsOfMeasure.find(({ words }) => words.includes(word));
}

/** What people also write, for the hint; nothing but the words above is read. */
export const otherSpellings: Readonly<Record<string, string>> = {
  s: 'seconds',
  sec: 'seconds',
  min: 'minutes',
  mins: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  u: 'hours',
  uur: 'hours',
  d: 'days',
  dag: 'days',
  dagen: 'days',
  wk: 'weeks',
  weken: 'weeks',
  maand: 'months',
  maanden: 'months',
  jaar: 'years',
  yr: 'years',
  eur: 'euro',
  euros: 'euro',
  '€': 'euro',
  pct: '%',
  percent: '%',
  procent: '%',
  fte: 'FTE',
  ftes: 'FTE',
  vte: 'FTE',
  persons: 'people',
  staff: 'people',
  beds: 'places',
  seats: 'places',
};
