/** The inputs that a reader can move, as the page shows them. */

import { shownValue } from '../experiment/points/input-values.ts';
import type { UncertainInput } from '../experiment/uncertainty/uncertain-inputs.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import { fill, inEveryLanguage, type Language, type Text } from '../language/text.ts';
import { unitInWords } from '../report/plan-in-words/values-as-written.ts';
import { controlWords } from '../report/words/controls.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface MovableInput {
  readonly name: string;
  readonly title: Text;
  readonly unit: Text;
  /** What stands after the number in a file: "places", "per year", "%"; empty for a plain number. */
  readonly writtenUnit: string;
  /** Whether it is the mean of a distribution, which a file has before the number. */
  readonly isMean: boolean;
  /** Where it stands in each design that has it and in which something depends on it, in their order. */
  readonly stands: readonly Stand[];
  /** Whether that is the same in all of these, so that it can be moved in all at once. */
  readonly isSame: boolean;
}

/** Numbers are in the unit that is shown. */
export interface Stand {
  /** The key of the design. */
  readonly design: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Those on which much depends, according to the file, come first. */
export function movableInputs(scenarios: readonly Scenario[]): readonly MovableInput[] {
  const found = new Map<string, { readonly input: UncertainInput; readonly stands: Stand[] }>();
  for (const scenario of scenarios) {
    for (const input of inputsOf([scenario]).uncertain) {
      const known = found.get(input.name) ?? { input, stands: [] };
      known.stands.push(standOf(input, scenario.key));
      found.set(input.name, known);
    }
  }
  const all = [...found.values()];
  const ordered = [
    ...all.filter(({ input }) => input.claim !== undefined),
    ...all.filter(({ input }) => input.claim === undefined),
  ];
  return ordered.map(({ input, stands }) => {
    const written = unitOf(input);
    const { isMean } = input.numbers;
    const unitText = (language: Language) => {
      const unit = unitInWords(language)(written);
      return isMean ? fill(controlWords.onAverage, language, { unit }) : unit;
    };
    const [first, ...others] = stands.map(({ design: _, ...stand }) => JSON.stringify(stand));
    return {
      ...{ name: input.name, title: input.title, unit: inEveryLanguage(unitText) },
      ...{ writtenUnit: written, isMean, stands, isSame: others.every((other) => other === first) },
    };
  });
}

function unitOf({ numbers }: UncertainInput): string {
  const [, unit = ''] = /^\S+ ?(.*)$/.exec(shownValue(numbers, 2 * numbers.unit.worth)) ?? [];
  return unit;
}

function standOf({ value, low, high, numbers, values }: UncertainInput, design: string): Stand {
  const shown = (number: number) => Number((number / numbers.unit.worth).toPrecision(12));
  return {
    ...{ design, value: shown(value), low: shown(low), high: shown(high) },
    step: values === undefined ? stepOf(shown(high) - shown(low)) : 1,
  };
}

/**
 * A hundredth of the range or so, as a round number of which the range is a whole number of times: a slider that goes by any
 * other step ends before the end of its range. Where there is none, a hundredth.
 */
function stepOf(range: number): number {
  const rough = range / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((each) => Number((each * power).toPrecision(1)));
  const [next = rough] = round.filter((each) => each >= rough * 0.999);
  const finer = round.filter((each) => each < next).reverse();
  const fits = [next, ...finer, next / 10].find((each) => Math.abs(range / each - Math.round(range / each)) < 1e-6);
  return fits ?? Number(rough.toPrecision(12));
}
