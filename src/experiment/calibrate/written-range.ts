/** Values that agree as a file would have them: rounded outwards, so that nothing that agrees is lost. */
import { unitBeside, writtenNumber } from '../points/input-values.ts';
import type { UncertainInput } from '../uncertainty/uncertain-inputs.ts';

export interface WrittenRange {
  /** "60 to 72 %". */
  readonly range: string;
  /** Its ends, and a value in the middle of those that agree, each with its unit. */
  readonly low: string;
  readonly high: string;
  readonly middle: string;
  /** Whether the value of the file is among those that agree. */
  readonly hasValue: boolean;
}

/** @param found in base units */
export function writtenRange(
  { low: least, high: most, value, values, numbers: { unit } }: UncertainInput,
  found: { readonly low: number; readonly high: number; readonly middle: number },
): WrittenRange {
  // To a hundredth of what is left, and of what is all but a point to a ten-thousandth of what was.
  const digit = digitOf(Math.max((found.high - found.low) / 100, (most - least) / 10_000) / unit.worth);
  const round = (number: number, how: (of: number) => number) =>
    values === undefined ? tidy(how(number / unit.worth / digit) * digit) : Math.round(number / unit.worth);
  const low = Math.max(
    tidy(least / unit.worth),
    round(found.low, (of) => Math.floor(of + dust)),
  );
  const high = Math.min(
    tidy(most / unit.worth),
    round(found.high, (of) => Math.ceil(of - dust)),
  );
  const own = value / unit.worth;
  const middle = Math.min(high, Math.max(low, round(found.middle, Math.round)));
  const withUnit = (number: number) => {
    const shown = writtenNumber(number);
    return `${shown} ${unitBeside(shown, unit.shown)}`.trim();
  };
  return {
    range: `${writtenNumber(low)} to ${withUnit(high)}`,
    ...{ low: withUnit(low), high: withUnit(high), middle: withUnit(middle) },
    hasValue: own >= low - dust * digit && own <= high + dust * digit,
  };
}

/** What arithmetic may be off. */
const dust = 1e-9;

/** The power of ten at or below a size. */
function digitOf(size: number): number {
  const text = size.toExponential(3);
  return Number(`1e${text.slice(text.indexOf('e') + 1)}`);
}

function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
