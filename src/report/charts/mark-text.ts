/** What a mark of a chart stands for, shown to whoever points at it: the names and figures of the row of data behind it. */

import type { Grain } from '../../experiment/time/cells.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { cellFrom } from '../dates/calendar-in-words.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { figure, roundingPower, signedFigure } from '../figures/round-to-interval.ts';
import { capitalised } from '../phrases.ts';
import { capacityTableWords } from '../words/capacity-figures.ts';
import { grainWords } from '../words/grains.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';

export type MarkRow = Readonly<Record<string, string | number>>;

export interface MarkReader {
  readonly language: Language;
  /** By the id that charts over time give a design; empty where there is one alone. */
  readonly titleOf: (design: string) => string;
  /** Whether the chart is of so few days that moments have minutes. */
  readonly withTime: boolean;
}

/**
 * "The week from 1 January 2015: 730 (Antwerp 2013)", "Fine paid (Antwerp 2013): 1,230 (1,200 to 1,260)"; empty where there is
 * nothing to say.
 */
export function markText(row: MarkRow, { language, titleOf, withTime }: MarkReader): string {
  const { date, mean, title, told } = row;
  const stretch = stretchOf(row, language);
  if (stretch !== undefined && typeof told === 'string') {
    return `${stretch}: ${told}${inBrackets(titleOf(String(row.design ?? '')))}`;
  }
  if (typeof date === 'string') {
    const time = date.slice(11, 16);
    const at = `${dateInWords(date.slice(0, 10), language)}${withTime && time.length === 5 ? ` ${time}` : ''}`;
    if (typeof mean !== 'number') return typeof title === 'string' ? `${at}: ${title}` : '';
    return `${at}: ${formatNumber(mean, 1, language)}${inBrackets(titleOf(String(row.design ?? '')))}`;
  }
  const figures = figuresOf(row, language);
  const name = nameOf(row, language);
  return figures === '' || name === '' ? '' : `${name}: ${figures}`;
}

/** "The week from 1 January 2015": an average is not one of the moment at which its point stands. */
function stretchOf({ from, grain }: MarkRow, language: Language): string | undefined {
  if (typeof from !== 'string' || !isGrain(grain)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = from.slice(11).split(':').map(Number);
  const begins = (hours * 60 + minutes) * 60 + seconds;
  const cell = { grain, from: begins, until: begins, whole: true };
  return capitalised(cellFrom(from.slice(0, 10), cell, language));
}

function isGrain(grain: string | number | undefined): grain is Grain {
  return typeof grain === 'string' && grain in grainWords;
}

function inBrackets(title: string): string {
  return title === '' ? '' : ` (${title})`;
}

function nameOf({ place, label, row, input, n, design }: MarkRow, language: Language): string {
  const name = place ?? label ?? row ?? input;
  if (name !== undefined) return design === undefined ? String(name) : `${name} (${design})`;
  if (n !== undefined) return `${inLanguage(capacityTableWords.replications, language)} ${n}`;
  return design === undefined ? '' : String(design);
}

function figuresOf(row: MarkRow, language: Language): string {
  const { mean, low, high, wait, what, value, used, offered, label, told } = row;
  // In the words and digits of the table beside it.
  if (typeof told === 'string') return told;
  if (typeof wait === 'number') return `${what ?? ''} ${plain(wait, language)}`.trim();
  if (typeof mean === 'number') {
    const spread = { mean, low: numberOf(low), high: numberOf(high) };
    const power = Math.max(-2, roundingPower(spread, 'table'));
    // What is reported by a name of its own is a difference.
    const text = (each: number) => (label === undefined ? figure : signedFigure)(each, power, language);
    if (spread.low === undefined || spread.high === undefined || spread.low === spread.high) return text(mean);
    return fill(rangeWords.range, language, { mean: text(mean), low: text(spread.low), high: text(spread.high) });
  }
  if (typeof value === 'number') return plain(value, language);
  return [
    ...(typeof used === 'number' ? [`${inLanguage(tableWords.used, language)} ${plain(used, language)}%`] : []),
    ...(typeof offered === 'number' ? [`${inLanguage(tableWords.load, language)} ${plain(offered, language)}%`] : []),
  ].join(', ');
}

function numberOf(value: string | number | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** To three figures. */
function plain(value: number, language: Language): string {
  return figure(value, roundingPower({ mean: value, low: undefined, high: undefined }, 'table'), language);
}
