import type { Comparison, DesignResult, Difference } from '../../experiment/result.ts';
import { isGiven, isNothing } from '../find-difference.ts';
import { keyDifferences } from '../key-differences.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { differenceText, whyNot } from '../quantity.ts';
import { designTitle, placeTitle } from '../titles.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords, unitWords } from '../words/units.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** How many measures came out exactly alike in a design and the baseline; tables leave them out. */
export function alikeCount({ differences }: Comparison, other: DesignResult): number {
  return differences.filter((each) => each.other === other.key && isNothing(each)).length;
}

/** All paired differences of one design from the baseline. */
export function allDifferencesTable(comparison: Comparison, other: DesignResult, language: Language): Table {
  const rows = comparison.differences.filter((each) => each.other === other.key && !isNothing(each));
  return differencesTable(comparison, other, rows, language);
}

/** The few that a reader comes for. */
export function keyDifferencesTable(comparison: Comparison, other: DesignResult, language: Language): Table {
  return differencesTable(comparison, other, keyDifferences(comparison, other), language);
}

function differencesTable(
  comparison: Comparison,
  other: DesignResult,
  differences: readonly Difference[],
  language: Language,
): Table {
  const [baseline = other] = comparison.designs;
  return {
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
    rows: differences.map((each) => [
      labelOf(each, language),
      placeTitle(comparison, each, language),
      isGiven(each) ? differenceText(each.difference, each.unit, language) : rangeWords.nothing[language],
      reading(each, language),
    ]),
  };
}

/** A difference between percentages is in points, which its cell cannot say. */
function labelOf({ measure, unit }: Difference, language: Language): string {
  const label = labelWithUnit(measure, unit, language);
  return unit === 'share' || unit === 'date' ? `${label}, ${unitWords[unit].many[language]}` : label;
}

function reading(given: Difference, language: Language): string {
  const { status, difference, clear } = given;
  if (!isGiven(given)) return whyNot(status, language);
  if (difference.low === undefined) return tableWords.noRange[language];
  return tableWords[clear ? 'clear' : 'tooSmall'][language];
}
