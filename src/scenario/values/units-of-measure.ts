import { day, hour, minute, month, week, year } from '../../plan/units.ts';
import type { Base } from './dimension.ts';

/** A unit as an analyst writes it, and what it is worth in the base unit. */
export interface UnitOfMeasure {
  readonly words: readonly string[];
  readonly base: Base | 'share';
  readonly worth: number;
}

export const unitsOfMeasure: readonly UnitOfMeasure[] = [
  { words: ['seconds', 'second'], base: 'time', worth: 1 },
  { words: ['minutes', 'minute'], base: 'time', worth: minute },
  { words: ['hours', 'hour'], base: 'time', worth: hour },
  { words: ['days', 'day'], base: 'time', worth: day },
  { words: ['weeks', 'week'], base: 'time', worth: week },
  { words: ['months', 'month'], base: 'time', worth: month },
  { words: ['years', 'year'], base: 'time', worth: year },
  { words: ['cases', 'case'], base: 'case', worth: 1 },
  { words: ['euro'], base: 'euro', worth: 1 },
  { words: ['FTE'], base: 'FTE', worth: 1 },
  { words: ['people', 'person'], base: 'person', worth: 1 },
  { words: ['places', 'place'], base: 'place', worth: 1 },
  { words: ['units', 'unit'], base: 'unit', worth: 1 },
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
