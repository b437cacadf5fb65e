/** What is probably meant by a range, or by a value beside one, that is not written as it should be. */
import type { Fault } from '../problem.ts';
import { same } from '../values/dimension.ts';
import { describe, type Quantity, type Value } from '../values/value.ts';

/** A number without the unit that its range has. */
export function unitOfRange(
  found: string,
  value: Value | undefined,
  range: string,
  [low, bound]: readonly [Quantity, Quantity],
): Extract<Fault, { readonly code: 'unit of range' }> | undefined {
  const isPlain = /^[-+]?[.\d]+$/.test(found);
  const isShare = bound.sort === 'share' && value?.kind === 'quantity' && same(value.dimension, bound.dimension);
  if (value?.kind !== 'quantity' || value.sort !== 'number' || !(isPlain || isShare)) return undefined;
  // A part in 1, where that lies between the bounds and the same number in 100 does not.
  const isPart = isShare && value.value >= low.value && value.value <= bound.value && value.value / 100 < low.value;
  const written = isPart ? found.replace(/^[-+]?[.\d]+/, (number) => String(round(100 * Number(number)))) : found;
  const unit = /[-+.\d]+ *([^-+.\d]*)$/.exec(range)?.[1]?.trim() ?? '';
  if (unit === '' || (isPlain && same(value.dimension, bound.dimension) && bound.sort !== 'share')) return undefined;
  const example = isPlain ? `${written} ${unit}` : written.replace(/^([-+]?[.\d]+) */, '$1 % ');
  return { code: 'unit of range', found, is: describe(bound), example };
}

/** Of a part in 1, what it is in 100 without the error of the multiplication. */
function round(percent: number): number {
  return Math.round(1e9 * percent) / 1e9;
}

/** `60-80 %` as `60 to 80 %`. */
export function meantRange(found: string): { readonly turned?: string } {
  const [, low, high] = /^([.\d]+) *(?:[-–—]|tot|t\/m|and|en) *([.\d]+\D*)$/.exec(found) ?? [];
  return low === undefined ? {} : { turned: `${low} to ${high}` };
}

/** `80 to 60 %` as `60 to 80 %`. */
export function turned(range: string): string {
  const [, first = '', unit = '', second = '', unitOfBoth = ''] =
    /^([-+]?[\d.]+)\s*(.*?) to ([-+]?[\d.]+)\s*(.*)$/s.exec(range) ?? [];
  if (first === '') return range.split(' to ').reverse().join(' to ');
  return unit === ''
    ? `${second} to ${first} ${unitOfBoth}`.trim()
    : `${second} ${unitOfBoth} to ${first} ${unit}`.trim();
}
