/**
 * Values: numbers with units, distributions and arithmetic. Every section reads its values through this file, by date
 * (by-date.ts) or by attribute (dependent.ts); arithmetic.ts follows the names of inputs, expectation.ts lists what may be
 * asked for, value.ts says what comes of it.
 */

import { asWritten, filled, type Text } from '../../language/text.ts';
import type { Distribution } from '../../random/distribution.ts';
import { supportOf } from '../../random/distribution.ts';
import { meanOf, varianceOf } from '../../random/moments.ts';
import type { Context } from '../context.ts';
import { isSet, nameOf, type Place, type Tree } from '../reading/tree.ts';
import { isDimensionless } from './dimension.ts';
import { type Expectation, fits } from './expectation.ts';
import { unitNamed } from './units-of-measure.ts';
import { aDistribution, describe, percent, type Value } from './value.ts';

type Tools = Pick<Context, 'problems' | 'arithmetic'>;

/** The one number at a place, in base units; reported and undefined where it is not what is expected. */
export function readNumber(context: Tools, tree: Tree, expectation: Expectation): number | undefined {
  const value = valueAt(context, tree, expectation);
  if (value === undefined) return undefined;
  if (value.kind === 'quantity') return withinBounds(context, tree, value.value, expectation);
  const { found } = blame(context, tree);
  const is = aDistribution;
  return context.problems.add(tree.at, {
    code: 'wrong dimension',
    name: nameOf(tree),
    found,
    is,
    expected: expectation.example,
  });
}

/** The distribution at a place, which for a number is that number always. */
export function readDistribution(context: Tools, tree: Tree, expectation: Expectation): Distribution | undefined {
  const value = valueAt(context, tree, expectation);
  if (value === undefined) return undefined;
  if (value.kind === 'quantity') {
    const number = withinBounds(context, tree, value.value, expectation);
    return number === undefined ? undefined : { kind: 'constant', value: number };
  }
  const { most } = expectation;
  const mean = meanOf(value.distribution);
  const size = Math.max(mean, Math.sqrt(varianceOf(value.distribution)));
  // A mean or spread that is infinite has its own meaning.
  if (Number.isFinite(size) && size > most.value) return tooMuch(context, tree, expectation);
  const { low, high } = supportOf(value.distribution);
  if (low >= expectation.low && high <= expectation.high) return value.distribution;
  const { at, found } = blame(context, tree);
  const side = low < expectation.low ? 'below' : 'above';
  return context.problems.add(at, { code: 'distribution out of bounds', found, expected: bounds(expectation), side });
}

/** A number that must be whole, within the dust of arithmetic. */
export function readWhole(context: Tools, tree: Tree, expectation: Expectation): number | undefined {
  const value = readNumber(context, tree, expectation);
  return value === undefined ? undefined : whole(context, tree, value, expectation);
}

export function whole(context: Tools, tree: Tree, value: number, { what }: Expectation): number | undefined {
  const rounded = Math.round(value);
  if (Math.abs(value - rounded) <= 1e-9 * Math.max(1, Math.abs(value))) return rounded;
  const { at, found } = blame(context, tree);
  return context.problems.add(at, { code: 'not whole', found, computed: value, what });
}

function orInput(example: Text): Text {
  return filled(
    { en: '{example}, or the name of an input', nl: '{example}, of de naam van een invoergegeven' },
    { example },
  );
}

/** What a text comes to, if it counts what is expected here. */
export function valueAt(context: Tools, tree: Tree, expectation: Expectation): Value | undefined {
  const { problems, arithmetic } = context;
  const expected = orInput(expectation.example);
  if (tree.kind !== 'scalar' || tree.value === null) {
    return problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const value = arithmetic.evaluate(tree, expected, expectation.structural);
  if (value === undefined) return undefined;
  const { at, found } = blame(context, tree);
  if (!fits(expectation, value)) {
    const { what, unit } = expectation;
    if (unit !== undefined && /^[-+]?[\d.]+$/.test(found)) {
      // A number that is out of bounds as well is no example.
      const example = withUnit(expectation.low >= 0 ? found.replace(/^-/, '') : found, unit);
      return problems.add(at, { code: 'no unit', found, what, expected, example });
    }
    const is = describe({ ...value, kind: 'quantity', value: 0 });
    // What was set is reported there, and not at the place in the file that was right before.
    if (isSet(at)) return problems.add(at, { code: 'wrong dimension', found, is, expected: expectation.example });
    return problems.add(tree.at, { code: 'wrong dimension', name: tree.written, found, is, expected });
  }
  if (isDimensionless(value.dimension) || expectation.clocks.includes(value.clock)) return value;
  return problems.add(at, {
    code: value.clock === 'work' ? 'work for calendar time' : 'calendar time for work',
    found,
  });
}

/** What is probably meant: of a number below 1 that should be a percentage, a hundred times as much. */
function withUnit(found: string, unit: string): string {
  const number = Number(found);
  if (unit === '%' && number > 0 && number < 1) return percent(number);
  const singular = number === 1 ? unitNamed(unit)?.words[1] : undefined;
  return `${found} ${singular ?? unit}`;
}

function withinBounds(context: Tools, tree: Tree, value: number, expectation: Expectation): number | undefined {
  if (value > expectation.most.value) return tooMuch(context, tree, expectation);
  if (value >= expectation.low && value <= expectation.high) return value;
  const { at, found } = blame(context, tree);
  return context.problems.add(at, { code: 'out of bounds', found, expected: bounds(expectation) });
}

function tooMuch(context: Tools, tree: Tree, { what, most }: Expectation): undefined {
  const { at, found } = blame(context, tree);
  const expected = filled(
    { en: '{what} of at most {words}', nl: '{what} van hoogstens {words}' },
    { what, words: most.words },
  );
  return context.problems.add(at, { code: 'out of bounds', found, expected });
}

/** A wrong number is shown where it was written, which for the name of an input is at the input. */
function blame({ arithmetic }: Tools, tree: Tree): { readonly at: Place; readonly found: string } {
  const origin = tree.kind === 'scalar' ? arithmetic.blamed(tree) : tree;
  return { at: origin.at, found: nameOf(origin) };
}

function bounds({ what, low, lowInWords, high, sorts, dimensions }: Expectation): Text {
  const asShare = sorts.includes('share') && dimensions.some(isDimensionless);
  const shown = (value: number) => (asShare ? percent(value) : String(value));
  const least = lowInWords ?? asWritten(shown(low));
  if (high === Number.POSITIVE_INFINITY) {
    return filled({ en: '{what} of {least} or more', nl: '{what} van {least} of meer' }, { what, least });
  }
  return filled(
    { en: '{what} from {least} to {high}', nl: '{what} van {least} tot {high}' },
    { what, least, high: shown(high) },
  );
}
