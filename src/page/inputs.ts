/** The inputs that a reader can move, as the page shows them. */
import { writtenValue } from '../experiment/points/input-values.ts';
import type { UncertainInput } from '../experiment/uncertainty/uncertain-inputs.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import type { Text } from '../plan/text.ts';
import { valueInWords } from '../report/plan-in-words/values-as-written.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Numbers are in the unit that is shown. */
export interface MovableInput {
  readonly name: string;
  readonly title: Text;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit: Text;
  /** What stands after the number in a file: "places", "per year", "%"; empty for a plain number. */
  readonly writtenUnit: string;
  readonly isAssumption: boolean;
}

/** Those of which the file says that much depends on them come first. */
export function movableInputs(scenarios: readonly Scenario[]): readonly MovableInput[] {
  const uncertain = inputsOf(scenarios).uncertain.filter(({ numbers }) => !numbers.isMean);
  const [first] = scenarios;
  if (first === undefined) return [];
  const ordered = [
    ...uncertain.filter(({ claim }) => claim !== undefined),
    ...uncertain.filter(({ claim }) => claim === undefined),
  ];
  return ordered.map((input) => movable(input, first));
}

function movable(
  { name, title, value, low, high, numbers, values, provenance }: UncertainInput,
  scenario: Scenario,
): MovableInput {
  const { worth } = numbers.unit;
  const [, writtenUnit = ''] = /^\S+ ?(.*)$/.exec(writtenValue(numbers, 2 * worth)) ?? [];
  const told = (language: keyof Text) => valueInWords(scenario, language)(`2 ${writtenUnit}`).replace(/^2 ?/, '');
  const shown = (number: number) => Number((number / worth).toPrecision(12));
  return {
    ...{ name, title, writtenUnit },
    ...{ value: shown(value), low: shown(low), high: shown(high) },
    step: values === undefined ? stepOf(shown(high) - shown(low)) : 1,
    unit: { en: told('en'), nl: told('nl') },
    isAssumption: provenance === 'assumption',
  };
}

/** A hundredth of the range or more, as a round number. */
function stepOf(range: number): number {
  const rough = range / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return Number((round * power).toPrecision(3));
}
