/** More designs than stand beside each other: one row for each, with a letter for its name. */

import type { Comparison, DesignResult, Difference } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { noneJams } from '../headline/answer.ts';
import { keyDifferences } from '../headline/key-differences.ts';
import { placeOf } from '../headline/verdict-body.ts';
import { stateOf } from '../headline/verdict-sentences.ts';
import { listed } from '../phrases.ts';
import { besideBaseline, isGiven } from '../results/find-difference.ts';
import { measureSubject } from '../results/measure-label.ts';
import { isTime } from '../results/time-unit.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { labelWithUnit } from '../tables/measures-at.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { briefWords, statesOfDesigns, whereWords } from '../words/brief.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { amountText } from './average-text.ts';
import { letterOf } from './letters.ts';

const states = ['jams', 'runs over', 'slight', 'filling up', 'flows'] as const;

/** "8 designs: A, C and D jam; B is slightly short of capacity; E does not jam." */
export function manyAnswer(comparison: Comparison, language: Language): string {
  const { designs } = comparison;
  const found = designs.map(({ verdicts: [worst] }) => stateOfDesign(worst));
  if (found.every((state) => state === 'flows' || state === 'filling up')) return noneJams(comparison, language);
  const clauses = states.flatMap((state) => {
    const letters = found.flatMap((each, i) => (each === state ? [letterOf(i)] : []));
    if (letters.length === 0) return [];
    const phrase = statesOfDesigns[state][letters.length === 1 ? 'one' : 'many'];
    return [fill(phrase, language, { names: listed(letters, language) })];
  });
  return fill(briefWords.manyDesigns, language, { count: designs.length, states: clauses.join('; ') });
}

function stateOfDesign(worst: Verdict | undefined): (typeof states)[number] {
  if (worst?.kind === 'runs over' || worst?.kind === 'filling up') return worst.kind;
  if (worst?.kind !== 'short') return 'flows';
  return worst.slight ? 'slight' : 'jams';
}

/** From so many designs on a row has one line, so that all of them fit on a screen. */
const manyRows = 9;
const shortTitle = 40;
/** Places named in a cell. */
const mostPlaces = 3;

/** What each letter stands for, and where that design jams. */
export function whereTable(comparison: Comparison, language: Language): Table {
  const { designs } = comparison;
  const isTight = designs.length >= manyRows;
  return {
    caption: '',
    columns: [words(''), words(inLanguage(tableWords.design, language)), words(inLanguage(briefWords.where, language))],
    rows: designs.map((design, i) => {
      const title = designTitle(comparison, design, language);
      return [
        letterOf(i),
        isTight ? shortened(title, shortTitle) : title,
        whereText(design, isTight ? 1 : mostPlaces, language),
      ];
    }),
  };
}

/** Whole words, as many as fit. */
function shortened(title: string, length: number): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

function whereText(design: DesignResult, most: number, language: Language): string {
  const [worst] = design.verdicts;
  if (worst === undefined || worst.kind === 'flows') return inLanguage(whereWords.flows, language);
  const alike = design.verdicts.filter((each) => stateOfDesign(each) === stateOfDesign(worst) && each.kind !== 'flows');
  const places = alike.map(({ resource }) => placeOf(design, resource, language));
  const named = places.length <= most ? places : places.slice(0, most);
  const rest = places.length - named.length;
  const all = rest === 0 ? named : [...named, fill(briefWords.morePlaces, language, { count: rest })];
  return fill(whereWords[stateOf(worst)], language, { places: listed(all, language) });
}

/** Measures told: the columns that a screen holds. */
const mostColumns = 5;

/** The measures in which most designs differ clearly from the baseline: what each design comes to. */
export function differingTable(comparison: Comparison, language: Language): Table | undefined {
  const [baseline, ...others] = comparison.designs;
  const columns = mostTelling(
    others.flatMap((other) => keyDifferences(comparison, other).clear),
    language,
  );
  if (baseline === undefined || columns.length === 0) return undefined;
  const of = (other: DesignResult, column: Difference) =>
    besideBaseline(comparison, comparison.differences, other).find((each) => isOf(each, column));
  const rows = others.map((other, i) => [
    letterOf(i + 1),
    ...columns.map((column) => levelText(of(other, column), 'to', language)),
  ]);
  const title = designTitle(comparison, baseline, language);
  return {
    caption: fill(briefWords.differing, language, { baseline: letterOf(0), title }),
    columns: [words(''), ...columns.map((column) => numbers(headOf(comparison, column, language)))],
    rows: [[letterOf(0), ...columns.map((column) => levelText(column, 'from', language))], ...rows],
  };
}

/** What the table leaves to be said. */
export function whatAlikeMeans(comparison: Comparison, language: Language): readonly string[] {
  const clear = comparison.designs.slice(1).some((other) => keyDifferences(comparison, other).clear.length > 0);
  return clear ? [fill(briefWords.alike, language, { baseline: letterOf(0) })] : [];
}

/** Each once: first those that tell most designs apart, then those that are clear in most; in the order in which they matter. */
function mostTelling(clear: readonly Difference[], language: Language): readonly Difference[] {
  const firsts = clear.filter((each, i) => clear.findIndex((other) => isOf(other, each)) === i);
  const ranked = firsts.map((first) => {
    const alike = clear.filter((each) => isOf(each, first));
    const levels = new Set(alike.map((each) => levelText(each, 'to', language)));
    return { first, levels: levels.size, often: alike.length };
  });
  const best = ranked.sort((a, b) => b.levels - a.levels || b.often - a.often).slice(0, mostColumns);
  return firsts.filter((each) => best.some(({ first }) => first === each));
}

function isOf(one: Difference, other: Difference): boolean {
  return one.measure === other.measure && one.where.kind === other.where.kind && one.whereName === other.whereName;
}

function headOf(comparison: Comparison, column: Difference, language: Language): string {
  const place = placeTitle(comparison, column, language);
  if (column.measure === 'followed ended') return fill(briefWords.ended, language, { end: place });
  if (column.where.kind === 'chain') return labelOf(column, language);
  return fill(briefWords.at, language, { measure: labelOf(column, language), place });
}

/** Times are reported with their unit, which may be another one in each row. */
function labelOf({ measure, unit }: Difference, language: Language): string {
  if (isTime(measure, unit)) return measureSubject(measure, language);
  return labelWithUnit(measure, unit, language, measureSubject(measure, language));
}

function levelText(given: Difference | undefined, side: 'from' | 'to', language: Language): string {
  if (given === undefined || (side === 'to' && !isGiven(given))) return inLanguage(rangeWords.nothing, language);
  const level = amountText(given[side], given, language);
  return side === 'to' && !given.clear ? `= ${level}` : level;
}
