/** A study of sensitivity with the titles of its scenarios, in the language of the reader. */

import type { Member } from '../../../experiment/points/together.ts';
import type { Unit } from '../../../experiment/result.ts';
import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';
import type { UncertainInput, VariedAxis } from '../../../experiment/uncertainty/uncertain-inputs.ts';
import { fill, inLanguage, type Language, type Phrase } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { daysInWords } from '../../dates/date-in-words.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { powerFor, shown, unitOfLevel } from '../../figures/quantity.ts';
import { figure, leadingPower, signedFigure, tenToThe } from '../../figures/round-to-interval.ts';
import { whatAJamMeans } from '../../headline/what-a-jam-means.ts';
import { valueInWords } from '../../plan-in-words/values-as-written.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { placeTitleIn } from '../../results/titles.ts';
import { sensitivityWords } from '../../words/sensitivity.ts';
import { rangeWords, unitWords } from '../../words/units.ts';

export interface SensitivityInWords {
  readonly study: SensitivityStudy;
  readonly language: Language;
  /** Titles of the designs, the first of two being the one that is subtracted. */
  readonly designs: readonly string[];
  /** What it is about: the measure, and of which designs. */
  readonly what: string;
  /** What its place is called; undefined for the whole chain. */
  readonly place: string | undefined;
  /** Of effects, which are differences. */
  readonly unit: string;
  /** Of the measure itself: of one design a share is in percents. */
  readonly unitItself: string;
  /** Of what is varied, an input or inputs that go together: what it is called, as the file has it, and its range. */
  readonly titles: readonly string[];
  readonly inFile: readonly string[];
  readonly range: readonly string[];
  /** What is varied at an end of its range. */
  readonly endAt: (input: number, end: 'low' | 'high') => string;
  /** From where on it has another verdict: `first` is the part of its range at which that was seen, `last` the one before it. */
  readonly turnAt: (input: number, between: readonly [last: number, first: number]) => string;
  /** The title of a resource of a design. */
  readonly placeAt: (design: number, key: string) => string;
  /** What was simulated at each setting. */
  readonly period: string;
  /** What it means that a design jams, where that takes a word. */
  readonly whatAJamMeans: readonly string[];
  /** A value of the measure, to as many figures as its swings make sense of. */
  readonly outcome: (value: number | undefined) => string;
}

export function sensitivityInWords(
  study: SensitivityStudy,
  scenarios: readonly Scenario[],
  language: Language,
): SensitivityInWords {
  const { measure, uncertain, varied } = study.asked;
  const designs = titlesOf(scenarios, language);
  const label = measureLabel(measure.measure, language);
  const place = placeOf(scenarios, measure, language);
  const named = place === undefined ? label : fill(sensitivityWords.at, language, { measure: label, place });
  const [first = '', second] = designs;
  const what =
    second === undefined
      ? fill(sensitivityWords.ofOne, language, { measure: named, design: first })
      : fill(sensitivityWords.ofTwo, language, { measure: named, other: second, baseline: first });
  const wordsOf = ({ name }: UncertainInput) => {
    const of = scenarios.find(({ register }) => register.some((entry) => entry.name === name));
    return of === undefined ? (written: string) => written : valueInWords(of, language);
  };
  const ofMembers = (
    { members }: VariedAxis,
    text: (input: UncertainInput, member: Member) => string,
    turned?: Phrase<`${string}{text}${string}`>,
  ) =>
    members
      .flatMap((member) => {
        const input = uncertain[member.input];
        if (input === undefined) return [];
        const value = wordsOf(input)(text(input, member));
        if (members.length === 1) return [value];
        const written = `${inLanguage(input.title, language)} ${value}`;
        return [member.against && turned !== undefined ? fill(turned, language, { text: written }) : written];
      })
      .join('; ');
  return {
    ...{ study, language, designs, what, place },
    unit: inLanguage(unitWords[measure.unit].many, language),
    unitItself:
      second === undefined ? unitOfLevel(measure.unit, language) : inLanguage(unitWords[measure.unit].many, language),
    titles: varied.map(
      ({ group, members: [member] }) => inLanguage((group ?? uncertain[member?.input ?? -1])?.title, language) ?? '',
    ),
    inFile: varied.map((axis) => ofMembers(axis, (input) => input.written)),
    range: varied.map((axis) => ofMembers(axis, (input) => input.range, sensitivityWords.turned)),
    endAt: (index, end) => {
      const axis = varied[index];
      if (axis === undefined) return '';
      return ofMembers(axis, (input, { against }) =>
        inItsUnit(input, (end === 'high') === against ? input.low : input.high),
      );
    },
    turnAt: (index, between) => {
      const axis = varied[index];
      if (axis === undefined) return '';
      return ofMembers(axis, (input, { against }) => {
        const at = (part: number) => input.low + (against ? 1 - part : part) * (input.high - input.low);
        return inItsUnit(input, beyond(input, at(between[0]), at(between[1])));
      });
    },
    placeAt: (design, key) => {
      const plan = scenarios[design]?.plan;
      return plan === undefined ? key : placeTitleIn(plan, 'resource', key, language);
    },
    period: periodOf(scenarios, language),
    whatAJamMeans: whatAJamMeans(
      scenarios.map(({ plan }) => plan),
      language,
    ),
    outcome: outcomeText(study, measure.unit, designs.length > 1, language),
  };
}

function periodOf([first]: readonly Scenario[], language: Language): string {
  if (first === undefined) return '';
  const { start, startUp, horizon } = first.plan.period;
  return daysInWords(start, { from: startUp, until: horizon }, language);
}

/** "59.4%", "12 cases". */
export function withUnit(value: string, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

function inItsUnit({ values, one, many, numbers }: UncertainInput, value: number): string {
  const { worth } = numbers.unit;
  const inUnit = values === undefined ? tidied(value / worth) : Math.round(value / worth);
  return `${inUnit} ${inUnit === 1 ? one : many}`.trim();
}

/** To as many figures as are known of a turn, and away from what was seen to be before it: from there on it is true. */
function beyond({ low, high, values, numbers }: UncertainInput, last: number, first: number): number {
  if (values !== undefined || last === first) return first;
  const { worth } = numbers.unit;
  const digit = tenToThe(leadingPower(Math.abs(first - last) / worth)) * worth;
  const rounded = (first > last ? Math.ceil(first / digit - dust) : Math.floor(first / digit + dust)) * digit;
  return Math.min(high, Math.max(low, rounded));
}

/** What arithmetic may be off. */
const dust = 1e-9;

function tidied(value: number): number {
  return Number(value.toPrecision(10));
}

function titlesOf(scenarios: readonly Scenario[], language: Language): readonly string[] {
  const titles = scenarios.map(({ plan, key }) => inLanguage(plan.title, language) || key);
  return titles.map((title, i) =>
    titles.filter((other) => other === title).length > 1 ? `${title} (${scenarios[i]?.key ?? ''})` : title,
  );
}

function placeOf(
  scenarios: readonly Scenario[],
  { kind, whereName }: SensitivityStudy['asked']['measure'],
  language: Language,
): string | undefined {
  if (kind === 'chain') return undefined;
  const titles = scenarios.map(({ plan }) => placeTitleIn(plan, kind, whereName, language));
  return titles.find((title) => title !== whereName) ?? whereName;
}

function outcomeText(study: SensitivityStudy, unit: Unit, signed: boolean, language: Language) {
  const values = [...study.swings.flatMap(({ low, high }) => [low ?? [], high ?? []]), 0].flat();
  const spread = { mean: Math.max(...values.map(Math.abs)), low: Math.min(...values), high: Math.max(...values) };
  // Small effects stand beside large ones: a figure more than the largest makes sense of.
  const power = powerFor(shown(spread, unit), unit, 'table') - 1;
  return (value: number | undefined) => {
    const { mean } = shown({ mean: value, low: undefined, high: undefined }, unit);
    if (mean === undefined) return inLanguage(rangeWords.nothing, language);
    return (signed ? signedFigure : figure)(mean, power, language);
  };
}

/** "45% (38 to 52%)": a part of the variance, of which chance may make less than nothing. */
export function partText(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  language: Language,
): string {
  const whole = (part: number) => formatNumber(Math.min(100, Math.max(0, part * 100)), 0, language);
  return fill(rangeWords.range, language, { mean: `${whole(value)}%`, low: whole(low), high: `${whole(high)}%` });
}
