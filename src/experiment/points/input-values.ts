/** Inputs of a scenario as numbers that an experiment can vary, and those numbers as a file, or --set, would have them. */
import type { InputNumbers, QuantityKind, RegisterEntry, Unit } from '../../scenario/scenario.ts';
import { unitNamed } from '../../scenario/values/units-of-measure.ts';

/** An input that is one number, or a distribution that has a mean, in base units (see `InputNumbers`). */
export interface NumberInput extends Pick<InputNumbers, 'low' | 'high'> {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: Unit;
  /** Whether it is the mean of a distribution: its shape stays, and its spread is in proportion. */
  readonly isMean: boolean;
}

/** Undefined where the input is no number (a date), or more than one: a table by attribute or date. */
export function numberInput({ numbers }: Pick<RegisterEntry, 'numbers'>): NumberInput | undefined {
  switch (numbers.kind) {
    case 'distribution':
      return numbers.value > 0 ? { ...numbers, kind: numbers.of, isMean: true } : undefined;
    case 'table':
    case 'unlimited':
    case 'date':
      return undefined;
    default:
      return { ...numbers, isMean: false };
  }
}

/** Whether only whole numbers of it make sense: places and people, and cases in a batch. */
export function isWhole({ kind, isMean }: Pick<NumberInput, 'kind' | 'isMean'>): boolean {
  if (isMean) return false;
  return kind === 'places' || kind === 'people' || kind === 'units' || kind === 'cases';
}

/** Digits that are written at most: more would be the dust of arithmetic. */
const digits = 12;

/** As a file, or --set, would have it: "62.5 %", whole where it must be; of a distribution "mean 20 minutes". */
export function writtenValue(input: Written, value: number): string {
  return input.isMean ? `mean ${shownValue(input, value)}` : shownValue(input, value);
}

type Written = Pick<NumberInput, 'kind' | 'unit' | 'isMean'>;

/** The value in the unit of the file, such as `62.5 %` for 0.625. */
export function shownValue(input: Written, value: number): string {
  const inUnit = value / input.unit.worth;
  const shown = isWhole(input) ? String(Math.round(inUnit)) : writtenNumber(inUnit);
  const unit = unitBeside(shown, input.unit.shown);
  return unit === '' ? shown : `${shown} ${unit}`;
}

/** "1 person", "2 people": the unit as it stands beside a number, whichever of the two a file has. */
export function unitBeside(number: string, unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  const [many = first, one = many] = unitNamed(first)?.words ?? [];
  return [number === '1' ? one : many, ...rest].join(' ');
}

/** As the language reads it: without the dust of arithmetic, and never so that its point could be one of thousands. */
export function writtenNumber(value: number): string {
  const text = plain(Number(value.toPrecision(digits)));
  return /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Without an exponent, which the language does not know. */
function plain(value: number): string {
  const text = String(value);
  const exponent = /e([-+]\d+)$/.exec(text)?.[1];
  if (exponent === undefined) return text;
  return value.toFixed(Math.max(0, Math.min(100, digits - 1 - Number(exponent)))).replace(/\.0*$|(\.\d*?)0+$/, '$1');
}
