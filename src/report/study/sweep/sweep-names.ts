/** What the designs, inputs, values, places and measures of a sweep are called in a report. */

import type { ChosenMeasure } from '../../../experiment/points/chosen-measure.ts';
import type { PlaceVerdict, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../experiment/sweep/swept-input.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { DesignStyle } from '../../charts/design-styles.ts';
import { designStyles } from '../../charts/design-styles.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { capitalised, listed } from '../../phrases.ts';
import { unitInWords } from '../../plan-in-words/values-as-written.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { designTitle, placeTitleIn } from '../../results/titles.ts';
import { sweepWords } from '../../words/sweep.ts';

export interface SweepNames {
  readonly language: Language;
  /** In the order of the sweep's designs. */
  readonly plans: readonly Plan[];
  readonly designs: readonly string[];
  /** The same as scenarios, by which names are found. */
  readonly asDesigns: readonly Scenario[];
  /** What charts tell them apart by. */
  readonly styles: readonly DesignStyle[];
  /** In the order of the sweep's inputs. */
  readonly inputs: readonly string[];
  /** "25 places". */
  readonly value: (input: SweptInput, value: number) => string;
  /** The unit as the reader has it; empty for a plain number. */
  readonly unit: (input: SweptInput) => string;
  /** Of a resource. */
  readonly place: (name: string) => string;
  /** In the order of the sweep's measures, with their place. */
  readonly measures: readonly string[];
}

export function sweepNames(
  { designs, inputs, measures }: Sweep,
  scenarios: readonly Scenario[],
  language: Language,
): SweepNames {
  const own = designs.flatMap(({ key }) => scenarios.find((each) => each.key === key) ?? []);
  const plans = own.map(({ plan }) => plan);
  const inWords = unitInWords(language);
  const place = (kind: ChosenMeasure['kind'], name: string) => {
    if (kind === 'chain') return name;
    const found = plans.map((plan) => placeTitleIn(plan, kind, name, language));
    return found.find((title) => title !== name) ?? name;
  };
  return {
    ...{ language, plans },
    designs: own.map((each) => designTitle({ designs: own }, each, language)),
    asDesigns: own,
    styles: designStyles({ designs: own }, language),
    inputs: inputs.map(({ title }) => capitalised(inLanguage(title, language))),
    value: (input, value) => {
      const number = valueNumber(input, value, language);
      return `${number} ${inWords(number === '1' ? input.one : input.unit.shown)}`.trim();
    },
    unit: ({ unit }) => inWords(unit.shown),
    place: (name) => place('resource', name),
    measures: measures.map(({ measure, kind, whereName }) => {
      const label = measureLabel(measure, language);
      const at = { measure: label, place: place(kind, whereName) };
      return kind === 'chain' ? label : fill(sweepWords.measureAt, language, at);
    }),
  };
}

/** "Care places (places)": over a column, or along an axis. */
export function headingOf(input: SweptInput, index: number, names: SweepNames): string {
  const unit = names.unit(input);
  const title = names.inputs[index] ?? '';
  return unit === '' ? title : `${title} (${unit})`;
}

/** In the unit of the input. */
export function inUnit({ unit: { worth } }: SweptInput, value: number): number {
  return Number((value / worth).toPrecision(12));
}

/** More digits than these are those of a third or a seventh of a range, and no wish of anybody. */
const mostDigits = 6;
const tooManyDigits = 1_000_000;

/** With all digits that it has, and no more decimals than make six of them. */
export function valueNumber(input: SweptInput, value: number, language: Language): string {
  const shown = inUnit(input, value);
  const rounded = Math.abs(shown) < tooManyDigits ? Number(shown.toPrecision(mostDigits)) : Math.round(shown);
  const decimals = /\.(\d+)$/.exec(String(rounded))?.[1]?.length ?? 0;
  return formatNumber(rounded, decimals, language);
}

/** Short of capacity, and not just slightly; of a period that is itself what is looked at, with more work than it holds. */
export function isJammed({ kind, slight }: PlaceVerdict): boolean {
  return kind === 'runs over' || (kind === 'short' && !slight);
}

/** Within a sentence, where its name may be any words. */
export function inputName({ title }: SweptInput, { language }: SweepNames): string {
  return fill(sweepWords.quoted, language, { input: capitalised(inLanguage(title, language)) });
}

/** ", at these places"; empty without any. */
export function atPlaces(places: readonly string[], { place, language }: SweepNames): string {
  if (places.length === 0) return '';
  return fill(sweepWords.atPlaces, language, { places: listed(places.map(place), language) });
}
