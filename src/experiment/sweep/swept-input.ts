/** Inputs that are varied, with the values that they take. */
import type { Text } from '../../plan/text.ts';
import { nearMiss } from '../../scenario/names.ts';
import type { QuantityKind, RegisterEntry, Unit } from '../../scenario/scenario.ts';
import type { NumberInput } from '../points/input-values.ts';
import { isWhole, numberInput, unitBeside, writtenNumber } from '../points/input-values.ts';
import type { Along, Amount, Varied } from './varied.ts';

export interface SweptInput {
  readonly name: string;
  readonly title: Text;
  readonly kind: QuantityKind;
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
export class CannotVary extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotVary';
  }
}

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
        if (isLatin) throw new CannotVary(`${name}: a Latin hypercube takes a range without a step`);
        return steps(how).map((each) => base(each, worthOf(how.from)));
      case 'list':
        if (isLatin) throw new CannotVary(`${name}: a Latin hypercube takes a range and no list`);
        return ascending(how.values.map((each) => base(each.number, worthOf(each))));
      case 'points':
        if (isLatin) throw new CannotVary(`${name}: the number of points stands in --latin`);
        return evenly(ownRange(), how.count);
      case 'between':
        if (!isLatin) throw new CannotVary(`${name}: expected a step, as in ${example(how)}, or --latin`);
        return [base(how.from.number, worthOf(how.from)), base(how.to.number, worthOf(how.to))];
      case 'own range': {
        if (!isLatin) throw new CannotVary(`${name}: expected values, as in '${name}=9 points', or --latin`);
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

  /** What the file makes of it; a value that is none for this input is told here. */
  function written({ number, unit: given }: Amount = { number: 0, unit: '' }): NumberInput {
    const figure = writtenNumber(number);
    const text = `${figure} ${unitBeside(figure, given === '' ? numbers.unit.shown : given)}`.trim();
    const read = found(name, inputs.at(name, text)).numbers;
    if (read.kind === kind || kind === 'ratio') return read;
    throw new CannotVary(`${name}: expected ${kind}, as in the file; found "${text}"`);
  }

  function ownRange(): { readonly from: number; readonly to: number } {
    if (numbers.low === undefined || numbers.high === undefined) {
      throw new CannotVary(`${name} has no range in the file: give one, as in '${name}=1..9/1'`);
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
    const what = { distribution: 'a distribution', table: 'a table', unlimited: 'unlimited', date: 'a date' };
    const { kind } = entry.numbers;
    const isA =
      kind === 'distribution' || kind === 'table' || kind === 'unlimited' || kind === 'date' ? what[kind] : '';
    throw new CannotVary(`${name} is ${isA}, and only an input that is one number can be varied`);
  }
  const values = new Set(entries.map((each) => numberInput(each)?.value));
  return { title: entry.title, numbers, current: values.size === 1 ? numbers.value : undefined };
}

function unknown(name: string, registers: InputsOf['registers']): string {
  const known = [...new Set(registers.flatMap((register) => register.map((each) => each.name)))];
  const near = nearMiss(name, known);
  const hint = near === undefined ? `Inputs are: ${known.join(', ')}` : `Did you mean "${near}"?`;
  return `no scenario has an input "${name}". ${known.length === 0 ? 'They have none at all' : hint}`;
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

function mustBeWhole({ name, unit }: SweptInput, values: readonly number[]): void {
  const broken = values.map((value) => value / unit.worth).find((value) => !Number.isInteger(value));
  if (broken !== undefined) throw new CannotVary(`${name}: expected whole ${unit.shown}, found ${broken}`);
}

function example({ from, to }: { readonly from: Amount; readonly to: Amount }): string {
  const step = Number(((to.number - from.number) / 8).toPrecision(1)) || 1;
  return `${from.number}..${to.number}/${step}${from.unit === '' ? '' : ` ${from.unit}`}`;
}
