/** Inputs that are varied, with the values that they take. */

import { filled, type Text } from '../../language/text.ts';
import { meantOr } from '../../scenario/messages/quoting.ts';
import { nearMiss } from '../../scenario/names.ts';
import type { InputNumbers, QuantityKind, RegisterEntry, Unit } from '../../scenario/scenario.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import type { NumberInput } from '../points/input-values.ts';
import { isWhole, numberInput, unitBeside, writtenNumber } from '../points/input-values.ts';
import type { Along, Amount, Varied } from './varied.ts';

export interface SweptInput {
  readonly name: string;
  readonly title: Text;
  readonly kind: QuantityKind;
  /** Whether it is the mean of a distribution. */
  readonly isMean: boolean;
  /** Of `--vary`, or of the file where that has none, as it stands beside many. */
  readonly unit: Unit;
  /** The same beside 1. */
  readonly one: string;
  readonly whole: boolean;
  /** The ends between which it is varied, in base units (see `InputNumbers`). */
  readonly low: number;
  readonly high: number;
  /** In base units, from low to high, none twice; none for a Latin hypercube. */
  readonly values: readonly number[];
  /** As the files and --set have it; undefined where designs differ. */
  readonly current: number | undefined;
}

/** An input cannot be varied so. The message says what was found and what was expected. */
export class CannotVary extends AskedWrong {}

export interface InputsOf {
  /** Of each design, as the files and --set have it. */
  readonly registers: readonly (readonly RegisterEntry[])[];
  /** The registers with an input at another value, as it would be written in a file; throws where that is wrong. */
  readonly at: (name: string, written: string) => readonly (readonly RegisterEntry[])[];
}

/**
 * @param latin whether points are spread over the ranges instead of standing on given values
 * @throws CannotVary
 */
export function sweptInput({ name, along }: Varied, latin: boolean, inputs: InputsOf): SweptInput {
  const { title, numbers, current } = found(name, inputs.registers);
  const { kind } = numbers;
  const whole = isWhole(numbers);
  const values = inBase(along, latin);
  const { low, high } = boundsOf(values);
  const { shown, worth } = unitOf(along);
  const unit = { shown: unitBeside('2', shown), worth };
  const input = {
    name,
    title,
    kind,
    isMean: numbers.isMean,
    unit,
    one: unitBeside('1', shown),
    whole,
    low,
    high,
    values: latin ? [] : values,
    current,
  };
  if (whole) mustBeWhole(input, values);
  return input;

  /** The values, or for a Latin hypercube the ends. */
  function inBase(how: Along, isLatin: boolean): readonly number[] {
    switch (how.kind) {
      case 'steps':
        if (isLatin)
          throw new CannotVary(
            filled(
              {
                en: '{name}: a Latin hypercube takes a range without a step.',
                nl: '{name}: bij --latin hoort een bandbreedte zonder stap.',
              },
              { name },
            ),
          );
        return steps(how).map((each) => base(each, worthOf(how.from)));
      case 'list':
        if (isLatin)
          throw new CannotVary(
            filled(
              {
                en: '{name}: a Latin hypercube takes a range and no list.',
                nl: '{name}: bij --latin hoort een bandbreedte en geen lijst.',
              },
              { name },
            ),
          );
        return ascending(how.values.map((each) => base(each.number, worthOf(each))));
      case 'points':
        if (isLatin)
          throw new CannotVary(
            filled(
              {
                en: '{name}: the number of points stands in --latin.',
                nl: '{name}: het aantal punten staat in --latin.',
              },
              { name },
            ),
          );
        return evenly(ownRange(), how.count);
      case 'between':
        if (!isLatin)
          throw new CannotVary(
            filled(
              {
                en: '{name}: expected a step, as in {how}, or --latin.',
                nl: '{name}: verwacht: een stap, zoals in {how}, of --latin.',
              },
              { name, how: example(how) },
            ),
          );
        return [base(how.from.number, worthOf(how.from)), base(how.to.number, worthOf(how.to))];
      case 'own range': {
        if (!isLatin)
          throw new CannotVary(
            filled(
              {
                en: "{name}: expected values, as in '{name}=9 points', or --latin.",
                nl: "{name}: verwacht: waarden, zoals in '{name}=9 points', of --latin.",
              },
              { name },
            ),
          );
        const { from, to } = ownRange();
        return [from, to];
      }
    }
  }

  function unitOf(how: Along): Unit {
    if (how.kind === 'list') return written(how.values[0]).unit;
    return how.kind === 'points' || how.kind === 'own range' ? numbers.unit : written(how.from).unit;
  }

  function worthOf(given: Amount): number {
    return written(given).unit.worth;
  }

  /** What the file makes of it; a value that is none for this input is reported here. */
  function written({ number, unit: given }: Amount = { number: 0, unit: '' }): NumberInput {
    if (isWhole(numbers))
      mustBeWhole({ name, unit: { shown: unitBeside('2', numbers.unit.shown), worth: 1 } }, [number]);
    const figure = writtenNumber(number);
    const text = `${figure} ${unitBeside(figure, given === '' ? numbers.unit.shown : given)}`.trim();
    const read = found(name, inputs.at(name, text)).numbers;
    if (read.kind === kind || kind === 'ratio') return read;
    throw new CannotVary(
      filled(
        {
          en: '{name}: expected a value of the kind in the file; found "{text}".',
          nl: '{name}: verwacht: een waarde van de soort in het bestand; gevonden: "{text}".',
        },
        { name, text },
      ),
    );
  }

  function ownRange(): { readonly from: number; readonly to: number } {
    if (numbers.low === undefined || numbers.high === undefined) {
      throw new CannotVary(
        filled(
          {
            en: "{name} has no range in the file: give one, as in '{name}=1..9/1'.",
            nl: "{name} heeft in het bestand geen bandbreedte: geef er een, zoals in '{name}=1..9/1'.",
          },
          { name },
        ),
      );
    }
    return { from: numbers.low, to: numbers.high };
  }

  function evenly({ from, to }: { readonly from: number; readonly to: number }, count: number): readonly number[] {
    const each = Array.from({ length: count }, (_, i) => from + (i / (count - 1)) * (to - from));
    return ascending(each.map((value) => tidy(value, numbers)));
  }
}

/** The first design that has the input says what it is. */
function found(name: string, registers: InputsOf['registers']) {
  const entries = registers.flatMap((register) => register.filter((each) => each.name === name));
  const [entry] = entries;
  if (entry === undefined) throw new CannotVary(unknown(name, registers));
  const numbers = numberInput(entry);
  if (numbers === undefined) {
    throw new CannotVary(
      filled(
        {
          en: '{name} is {kind}, and only an input that is one number or a distribution can be varied.',
          nl: '{name} is {kind}, en alleen invoer die één getal of een verdeling is kan worden gevarieerd.',
        },
        { name, kind: kindsOfOthers[entry.numbers.kind] ?? { en: 'no number', nl: 'geen getal' } },
      ),
    );
  }
  const values = new Set(entries.map((each) => numberInput(each)?.value));
  return { title: entry.title, numbers, current: values.size === 1 ? numbers.value : undefined };
}

/** What is no number, or more than one. */
const kindsOfOthers: Readonly<Partial<Record<InputNumbers['kind'], Text>>> = {
  distribution: { en: 'a distribution without a mean above 0', nl: 'een verdeling zonder gemiddelde boven 0' },
  table: { en: 'a table', nl: 'een tabel' },
  unlimited: { en: 'unlimited', nl: 'onbegrensd' },
  date: { en: 'a date', nl: 'een datum' },
};

function unknown(name: string, registers: InputsOf['registers']): Text {
  const known = [...new Set(registers.flatMap((register) => register.map((each) => each.name)))];
  const near = nearMiss(name, known);
  const all = known.join(', ');
  const advice =
    known.length === 0
      ? { en: 'They have none at all.', nl: 'Ze hebben helemaal geen invoer.' }
      : meantOr(near, filled({ en: 'Inputs are: {all}.', nl: 'De invoer is: {all}.' }, { all }));
  return filled(
    { en: 'no scenario has an input "{name}". {advice}', nl: 'geen scenario heeft invoer "{name}". {advice}' },
    { name, advice },
  );
}

function steps({ from, to, step }: Extract<Along, { kind: 'steps' }>): readonly number[] {
  // What falls short of the last step by the dust of arithmetic reaches it.
  const count = Math.floor((to.number - from.number) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => from.number + i * step);
}

/** Without the dust of arithmetic. */
function base(inUnit: number, worth: number): number {
  return Number((Number(inUnit.toPrecision(12)) * worth).toPrecision(15));
}

/** Whole where it must be, else with no more digits than anybody wants to read. */
function tidy(value: number, input: NumberInput): number {
  const { worth } = input.unit;
  return base(isWhole(input) ? Math.round(value / worth) : Number((value / worth).toPrecision(6)), worth);
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function boundsOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const [low = 0] = values;
  return { low, high: values.at(-1) ?? low };
}

function mustBeWhole({ name, unit }: Pick<SweptInput, 'name' | 'unit'>, values: readonly number[]): void {
  const broken = values.map((value) => value / unit.worth).find((value) => !Number.isInteger(value));
  if (broken !== undefined)
    throw new CannotVary(
      filled(
        {
          en: '{name}: expected whole {shown}; found {broken}.',
          nl: '{name}: verwacht: hele {shown}; gevonden: {broken}.',
        },
        { name, shown: unit.shown, broken },
      ),
    );
}

function example({ from, to }: { readonly from: Amount; readonly to: Amount }): string {
  const step = Number(((to.number - from.number) / 8).toPrecision(1)) || 1;
  return `${from.number}..${to.number}/${step}${from.unit === '' ? '' : ` ${from.unit}`}`;
}
