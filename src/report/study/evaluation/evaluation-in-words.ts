/** An evaluation in the language of the reader: what figures and designs are called, and how values are written. */

import type { DesignEvaluated, Evaluation, FigureAnswer } from '../../../experiment/observed/evaluate.ts';
import type { ObservedFigure, Summed } from '../../../experiment/observed/observed-figure.ts';
import type { ChosenMeasure } from '../../../experiment/points/chosen-measure.ts';
import type { Unit } from '../../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import { civilDate, formatDate } from '../../../plan/civil-date.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { dateInWords } from '../../dates/date-in-words.ts';
import { figure, leadingPower } from '../../figures/round-to-interval.ts';
import { capitalised, listed } from '../../phrases.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { designTitle, placeTitleIn } from '../../results/titles.ts';
import { dateWords } from '../../words/date.ts';
import { evaluationWords as words } from '../../words/evaluation.ts';
import { unitWords } from '../../words/units.ts';

export interface EvaluationInWords {
  readonly evaluation: Evaluation;
  readonly scenarios: readonly Scenario[];
  readonly language: Language;
  /** Titles, by design. */
  readonly designs: readonly string[];
  /** By figure: what it is of, over which period, and both together. */
  readonly what: readonly string[];
  /** What is measured of it, whatever the office calls it. */
  readonly measured: readonly string[];
  readonly periods: readonly string[];
  readonly labels: readonly string[];
  readonly observed: readonly string[];
}

export type JudgedFigure = Extract<FigureAnswer, { readonly kind: 'judged' }>;

export function evaluationInWords(
  evaluation: Evaluation,
  scenarios: readonly Scenario[],
  language: Language,
): EvaluationInWords {
  const { figures } = evaluation;
  return {
    ...{ evaluation, scenarios, language, ...figuresInWords(figures, scenarios, language) },
    designs: scenarios.map((design) => designTitle({ designs: scenarios }, design, language)),
    observed: figures.map((each) => withUnit(each, valueText(each, each.value, language), language)),
  };
}

/** What figures are of, in the words of the office or of the reports, and over which period. */
export function figuresInWords(
  figures: readonly ObservedFigure[],
  scenarios: readonly Scenario[],
  language: Language,
): Pick<EvaluationInWords, 'what' | 'measured' | 'periods' | 'labels'> {
  const measured = figures.map((each) => whatOf(each, scenarios, language));
  const what = figures.map(({ name }, i) => capitalised(name ?? measured[i] ?? ''));
  const periods = figures.map((each) => periodText(each, language));
  const labels = what.map((text, i) => {
    const period = periods[i] ?? '';
    return saysWhen(text, period) ? text : fill(words.label, language, { what: text, period });
  });
  return { what, measured, periods, labels };
}

/** Whether the office's own name for a figure has its period in it already, as in "Helped in 2024". */
function saysWhen(name: string, period: string): boolean {
  const at = name.indexOf(period);
  const isWord = (beside: string | undefined) => beside !== undefined && /[\p{L}\p{N}-]/u.test(beside);
  return period !== '' && at >= 0 && !isWord(name[at - 1]) && !isWord(name[at + period.length]);
}

/** Those of its figures that a design tells, with their number. */
export function judgedIn({
  figures,
}: DesignEvaluated): readonly { readonly at: number; readonly judged: JudgedFigure }[] {
  return figures.flatMap((judged, at) => (judged.kind === 'judged' ? [{ at, judged }] : []));
}

/** Whether a design agrees with all that it tells: chance alone does as much in more than one of twenty. */
export function agrees({ probability }: DesignEvaluated): boolean {
  return probability !== undefined && probability > 0.05;
}

export function unitOf({ chosen, of }: ObservedFigure): Unit {
  return of === undefined ? chosen.unit : 'share';
}

/** In the unit in which it is reported: shares as percentages. */
export function scaled(of: ObservedFigure, value: number): number {
  return unitOf(of) === 'share' ? value * 100 : value;
}

/** With as many decimals as were published, without the unit. */
export function valueText(of: ObservedFigure, value: number, language: Language): string {
  return figure(scaled(of, value), Math.min(0, leadingPower(scaled(of, of.step))), language);
}

/** "54 to 58%", "12 to 20 a month". */
export function bandText(of: ObservedFigure, { low, high }: JudgedFigure, language: Language): string {
  const [from, to] = [valueText(of, low, language), valueText(of, high, language)];
  return withUnit(of, from === to ? from : fill(words.band, language, { low: from, high: to }), language);
}

function withUnit(of: ObservedFigure, value: string, language: Language): string {
  const unit = unitOf(of);
  if (unit === 'share') return fill(words.percent, language, { value });
  if (of.per !== undefined) {
    return fill(words[of.per === 'quarter' ? 'perQuarter' : of.per], language, { value });
  }
  return unit === 'cases' ? value : `${value} ${inLanguage(unitWords[unit][value === '1' ? 'one' : 'many'], language)}`;
}

function whatOf(observed: ObservedFigure, scenarios: readonly Scenario[], language: Language): string {
  const part = summed(observed, scenarios, language);
  const { of } = observed;
  return of === undefined ? part : fill(words.partOf, language, { part, whole: summed(of, scenarios, language) });
}

/** Places of the same measure are named after it, as in "Went this way, A → B and A → C". */
function summed({ chosen, plus }: Summed, scenarios: readonly Scenario[], language: Language): string {
  const all = [chosen, ...plus];
  const measures = [...new Set(all.map(({ measure }) => measure))];
  const each = measures.map((measure) => {
    const label = measureLabel(measure, language);
    const places = all.flatMap((one) => (one.measure === measure ? (placeOf(one, scenarios, language) ?? []) : []));
    if (places.length === 0) return label;
    return fill(words.at, language, { measure: label, place: listed(places, language) });
  });
  return each.join(' + ');
}

/** What a place is called in the designs; undefined for the whole chain. */
export function placeOf(
  { kind, whereName }: ChosenMeasure,
  scenarios: readonly Scenario[],
  language: Language,
): string | undefined {
  if (kind === 'chain') return undefined;
  const titles = scenarios.map(({ plan }) => placeTitleIn(plan, kind, whereName, language));
  return titles.find((title) => title !== whereName) ?? whereName;
}

/** "2014", "Q1 2014", "March 2014", "1 September 2013 to 30 April 2014". */
function periodText({ chosen, days }: ObservedFigure, language: Language): string {
  const { from, until } = days;
  const [first, next] = [civilDate(from), civilDate(until)];
  const months = first.day === 1 && next.day === 1 ? 12 * (next.year - first.year) + next.month - first.month : 0;
  const date = (number: number) => dateInWords(formatDate(number), language);
  const isLevel = atMoment.has(chosen.measure);
  if (until - from === 1) return isLevel ? fill(words.onDay, language, { day: date(from) }) : date(from);
  const text = () => {
    if (months === 12 && first.month === 1) return String(first.year);
    if (months === 3 && first.month % 3 === 1) {
      return fill(words.quarter, language, { number: (first.month + 2) / 3, year: first.year });
    }
    if (months === 1) return `${inLanguage(dateWords.months[first.month - 1], language) ?? ''} ${first.year}`;
    return fill(words.dates, language, { from: date(from), to: date(until - 1) });
  };
  return isLevel ? fill(words.atEnd, language, { period: text() }) : text();
}

/** Of the end of their period. */
const atMoment: ReadonlySet<string> = new Set([
  ...['waiting at end', 'in hand at end', 'owed at end', 'late at end'],
  ...['waited so far mean', 'oldest wait', 'time so far mean'],
]);
