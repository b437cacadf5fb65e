import type { Comparison, DesignResult, Difference } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { measureLabel } from '../measure-label.ts';
import { differenceText } from '../quantity.ts';
import { designTitle, placeTitle } from '../titles.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords, unitWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

export interface DifferencesTable {
  readonly table: Table;
  /** Measures that came out exactly alike and are left out. */
  readonly alike: number;
}

/** Paired differences of one design from the baseline. */
export function differencesTable(comparison: Comparison, other: DesignResult, language: Language): DifferencesTable {
  const [baseline = other] = comparison.designs;
  const all = comparison.differences.filter((each) => each.other === other.key);
  const told = all.filter((each) => each.status === 'no steady state' || !isNothing(each));
  return {
    alike: all.length - told.length,
    table: {
      caption: fill(tableWords.differenceCaption[language], {
        other: designTitle(comparison, other, language),
        baseline: designTitle(comparison, baseline, language),
      }),
      columns: [
        words(tableWords.measure[language]),
        words(tableWords.where[language]),
        numbers(tableWords.difference[language]),
        words(tableWords.reading[language]),
      ],
      rows: told.map((each) => [
        `${measureLabel(each.measure, language)}, ${unitWords[each.unit].many[language]}`,
        placeTitle(comparison, each, language),
        differenceText(each.difference, each.unit, language),
        reading(each, language),
      ]),
    },
  };
}

function isNothing({ difference: { mean, low, high } }: Difference): boolean {
  return (mean ?? 0) === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}

function reading({ status, difference, clear }: Difference, language: Language): string {
  if (difference.mean === undefined) return rangeWords[status === 'estimated' ? 'nothing' : status][language];
  if (difference.low === undefined) return tableWords.noRange[language];
  return tableWords[clear ? 'clear' : 'tooSmall'][language];
}
