import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Difference, Estimate, StretchDifferences } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { stretchInWords } from '../dates/date-in-words.ts';
import { differenceText, powerFor, shown, whyNot } from '../figures/quantity.ts';
import { atRateOf } from '../figures/rates.ts';
import { figure, leadingPower, roundingPower, roundToPower } from '../figures/round-to-interval.ts';
import { keyDifferenceRows, keyDifferences } from '../headline/key-differences.ts';
import { capitalised } from '../phrases.ts';
import { besideBaseline, isGiven, isNothing, isSame, leavesOutZero } from '../results/find-difference.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { differenceWords } from '../words/differences.ts';
import { periodWords } from '../words/periods.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords, unitWords } from '../words/units.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** How many measures came out exactly alike in a design and the baseline; tables leave them out. */
export function alikeCount(comparison: Comparison, other: DesignResult): number {
  return besideBaseline(comparison, comparison.differences, other).filter(isNothing).length;
}

/** How many ranges the tables of all differences from the baseline give between them; those that were exactly alike have none. */
export function intervalCount(comparison: Comparison): number {
  const each = comparison.designs.slice(1).map((other) => {
    const rows = besideBaseline(comparison, comparison.differences, other).filter((row) => !isNothing(row));
    return onceEach(rows).filter(({ difference }) => isRange(difference)).length;
  });
  return each.reduce((sum, count) => sum + count, 0);
}

function isRange({ low, high }: Difference['difference']): boolean {
  return low !== undefined && high !== undefined && high > low;
}

/** All paired differences of one design from the baseline, but those that another row has already. */
export function allDifferencesTable(comparison: Comparison, other: DesignResult, language: Language): Table {
  const rows = besideBaseline(comparison, comparison.differences, other).filter((each) => !isNothing(each));
  return differencesTable(comparison, other, onceEach(rows), language);
}

/** The few that a reader comes for. */
export function keyDifferencesTable(comparison: Comparison, other: DesignResult, language: Language): Table {
  return differencesTable(comparison, other, keyDifferenceRows(comparison, other), language);
}

/** What is reported for each part of the run: lists as they stand at its end, the rest within it. */
const measures: readonly { readonly measure: MeasureId; readonly kind: Difference['where']['kind'] }[] = [
  { measure: 'followed ended', kind: 'end' },
  { measure: 'followed gave up', kind: 'chain' },
  { measure: 'followed refused', kind: 'chain' },
  { measure: 'followed diverted', kind: 'chain' },
  { measure: 'waiting at end', kind: 'resource' },
  { measure: 'wait p90', kind: 'resource' },
  { measure: 'utilisation', kind: 'resource' },
  { measure: 'followed collected', kind: 'chain' },
  { measure: 'staff hours', kind: 'chain' },
];

/**
 * Before, during and after a policy, by place: one column for each part of the run. Where nothing differs clearly in any of
 * them there is no row; undefined where the run has no parts, or nothing differs.
 */
export function stretchDifferencesTable(
  comparison: Comparison,
  other: DesignResult,
  language: Language,
  isIncluded: (measure: MeasureId, whereName: string) => boolean = () => true,
): Table | undefined {
  const { stretches } = comparison;
  const [baseline] = comparison.designs;
  if (stretches.length === 0 || baseline === undefined) return undefined;
  const rows = measures.flatMap(({ measure, kind }) => {
    const inEach = stretches.map((stretch) => differencesIn(comparison, stretch, other, measure, kind));
    const places = new Map(inEach.flat().map((each) => [each.whereName, each]));
    return [...places.values()].flatMap((place) => {
      const found = inEach.map((all) => all.find(({ whereName }) => whereName === place.whereName));
      const differs = found.some((each) => each?.clear === true);
      return differs && isIncluded(measure, place.whereName) ? [{ place, found }] : [];
    });
  });
  if (rows.length === 0) return undefined;
  return {
    caption: fill(differenceWords.inStretches, language, {
      other: designTitle(comparison, other, language),
      baseline: designTitle(comparison, baseline, language),
    }),
    columns: [
      words(inLanguage(tableWords.measure, language)),
      words(inLanguage(tableWords.where, language)),
      ...stretches.map((stretch) => numbers(capitalised(stretchInWords(baseline.plan, stretch, language)))),
    ],
    rows: rows.map(({ place, found }) => [
      place.measure === 'waiting at end' ? inLanguage(periodWords.waitingAtEnd, language) : labelOf(place, language),
      placeTitle(comparison, place, language),
      ...found.map((each) => (each === undefined ? inLanguage(rangeWords.nothing, language) : cell(each, language))),
    ]),
  };
}

/** The same of the few that a reader comes for. */
export function keyStretchDifferencesTable(
  comparison: Comparison,
  other: DesignResult,
  language: Language,
): Table | undefined {
  const { clear } = keyDifferences(comparison, other);
  return stretchDifferencesTable(comparison, other, language, (measure, whereName) =>
    clear.some((each) => each.measure === measure && each.whereName === whereName),
  );
}

function differencesIn(
  comparison: Comparison,
  { differences }: StretchDifferences,
  other: DesignResult,
  measure: MeasureId,
  kind: Difference['where']['kind'],
): readonly Difference[] {
  return besideBaseline(comparison, differences, other).filter(
    (each) => each.measure === measure && each.where.kind === kind,
  );
}

/** A row for what has the same figures at a resource and at its only step, at the chain and at its only zone. */
function onceEach(rows: readonly Difference[]): readonly Difference[] {
  return rows.filter((each, i) => {
    return !rows.slice(0, i).some((earlier) => earlier.measure === each.measure && isElsewhere(earlier, each));
  });
}

function isElsewhere(one: Difference, other: Difference): boolean {
  return one.where.kind !== other.where.kind && isGiven(one) && isSame(one, other);
}

/** A row for each, in their order: those that a picture has, or all that there are. */
export function differencesTable(
  comparison: Comparison,
  other: DesignResult,
  differences: readonly Difference[],
  language: Language,
): Table {
  const [baseline = other] = comparison.designs;
  const titles = {
    other: designTitle(comparison, other, language),
    baseline: designTitle(comparison, baseline, language),
  };
  return {
    caption: fill(tableWords.differenceCaption, language, titles),
    columns: [
      words(inLanguage(tableWords.measure, language)),
      words(inLanguage(tableWords.where, language)),
      numbers(titles.baseline),
      numbers(titles.other),
      numbers(inLanguage(tableWords.difference, language)),
      words(inLanguage(tableWords.reading, language)),
    ],
    rows: differences
      .map(inUnitOf(baseline))
      .map((each) => [
        labelOf(each, language),
        placeTitle(comparison, each, language),
        levelText(each, 'from', language),
        levelText(each, 'to', language),
        cell(each, language),
        reading(each, titles, language),
      ]),
  };
}

/** Of how much lists grow, in the unit that suits the run. */
function inUnitOf({ plan: { period } }: DesignResult): (each: Difference) => Difference {
  return (each) => {
    const inUnit = (estimate: Estimate) => atRateOf(period, { unit: each.unit, estimate });
    const { unit, estimate: difference } = inUnit(each.difference);
    return { ...each, unit, difference, from: inUnit(each.from).estimate, to: inUnit(each.to).estimate };
  };
}

/** As fine as their difference is known, unless nothing would be left of what is something; a date is reported by its difference alone. */
function levelText(each: Difference, level: 'from' | 'to', language: Language): string {
  const { unit } = each;
  const { mean } = shown(each[level], unit);
  if (mean === undefined || unit === 'date' || !isGiven(each)) return inLanguage(rangeWords.nothing, language);
  const power = powerOf(each);
  const isLost = mean !== 0 && roundToPower(mean, power) === 0;
  const text = figure(mean, isLost ? Math.max(finest, leadingPower(Math.abs(mean))) : power, language);
  return unit === 'share' ? fill(rangeWords.percent, language, { number: text }) : text;
}

/** Tables stop at hundredths. */
const finest = -2;

/** A difference that is called clear is not shown as none. */
function powerOf({ unit, difference, clear }: Difference): number {
  const spread = shown(difference, unit);
  const power = powerFor(spread, unit, 'table');
  const isLost = clear && roundToPower(spread.mean ?? 0, power) === 0;
  return isLost ? roundingPower(spread, 'table') : power;
}

function cell(each: Difference, language: Language): string {
  return isGiven(each)
    ? differenceText(each.difference, each.unit, language, powerOf(each))
    : inLanguage(rangeWords.nothing, language);
}

/** A difference between percentages is in points, which its cell cannot say. */
function labelOf({ measure, unit }: Difference, language: Language): string {
  const label = labelWithUnit(measure, unit, language);
  return unit === 'share' || unit === 'date' ? `${label}, ${inLanguage(unitWords[unit].many, language)}` : label;
}

function reading(
  given: Difference,
  titles: { readonly other: string; readonly baseline: string },
  language: Language,
): string {
  const { status, difference, clear, negligible, onlyIn } = given;
  if (!isGiven(given)) return whyNot(status, language);
  if (difference.low === undefined) return inLanguage(tableWords.noRange, language);
  if (!clear) {
    if (leavesOutZero(given)) return inLanguage(differenceWords.sureButSmall, language);
    return inLanguage(negligible ? differenceWords.negligible : tableWords.tooSmall, language);
  }
  if (onlyIn === undefined) return inLanguage(tableWords.clear, language);
  return fill(differenceWords.onlyInDesign, language, { design: titles[onlyIn] });
}
