import type { Distribution } from '../../random/distribution.ts';
import { supportOf } from '../../random/support.ts';
import type { Desk } from '../desk.ts';
import type { Tree } from '../reading/tree.ts';
import { isDimensionless } from './dimension.ts';
import { type Expectation, fits } from './expectation.ts';
import { percent } from './percent.ts';
import { describe } from './quantity.ts';
import type { Value } from './value.ts';

type Tools = Pick<Desk, 'problems' | 'arithmetic'>;

/** The one number at a place, in base units; reported and undefined where it is not what is expected. */
export function readNumber(desk: Tools, tree: Tree, expectation: Expectation): number | undefined {
  const value = valueAt(desk, tree, expectation);
  if (value === undefined) return undefined;
  const found = written(tree);
  if (value.kind === 'distribution') {
    return desk.problems.add(tree.at, {
      code: 'wrong dimension',
      found,
      is: 'a distribution',
      expected: expectation.example,
    });
  }
  if (value.value >= expectation.low && value.value <= expectation.high) return value.value;
  return desk.problems.add(tree.at, { code: 'out of bounds', found, expected: bounds(expectation) });
}

/** The distribution at a place, which for a number is that number always. */
export function readDistribution(desk: Tools, tree: Tree, expectation: Expectation): Distribution | undefined {
  const value = valueAt(desk, tree, expectation);
  if (value === undefined) return undefined;
  const distribution: Distribution =
    value.kind === 'distribution' ? value.distribution : { kind: 'constant', value: value.value };
  const found = written(tree);
  const { low, high } = supportOf(distribution);
  if (low >= expectation.low && high <= expectation.high) return distribution;
  if (value.kind === 'distribution') return desk.problems.add(tree.at, { code: 'distribution below zero', found });
  return desk.problems.add(tree.at, { code: 'out of bounds', found, expected: bounds(expectation) });
}

/** A number that must be whole, within the dust of arithmetic. */
export function readWhole(desk: Tools, tree: Tree, expectation: Expectation): number | undefined {
  const value = readNumber(desk, tree, expectation);
  return value === undefined ? undefined : whole(desk, tree, value, expectation);
}

export function whole(desk: Tools, tree: Tree, value: number, { what }: Expectation): number | undefined {
  const rounded = Math.round(value);
  if (Math.abs(value - rounded) <= 1e-9 * Math.max(1, Math.abs(value))) return rounded;
  return desk.problems.add(tree.at, { code: 'not whole', found: written(tree), computed: value, what });
}

/** What a text comes to, if it counts what is expected here. */
export function valueAt(desk: Tools, tree: Tree, expectation: Expectation): Value | undefined {
  const { problems, arithmetic } = desk;
  const expected = `${expectation.example} or the name of an input`;
  if (tree.kind !== 'scalar' || tree.value === null) {
    return problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const value = arithmetic.evaluate(tree, expected, expectation.structural);
  if (value === undefined) return undefined;
  const found = tree.written;
  if (!fits(expectation, value)) {
    const isBare = value.kind === 'quantity' && isDimensionless(value.dimension) && value.sort === 'number';
    if (isBare && /^[-+]?[\d.]+$/.test(found) && expectation.unit !== undefined) {
      const example = `${found} ${expectation.unit}`;
      return problems.add(tree.at, { code: 'no unit', found, what: expectation.what, expected, example });
    }
    const is = `${describe({ ...value, kind: 'quantity', value: 0 })}${value.kind === 'quantity' ? '' : ' (a distribution of it)'}`;
    return problems.add(tree.at, { code: 'wrong dimension', found, is, expected });
  }
  if (isDimensionless(value.dimension) || expectation.clocks.includes(value.clock)) return value;
  const isWork = value.clock === 'work';
  return problems.add(tree.at, { code: isWork ? 'work for calendar time' : 'calendar time for work', found });
}

function written(tree: Tree): string {
  return tree.kind === 'scalar' ? tree.written : nameOf(tree);
}

export function nameOf(tree: Tree): string {
  if (tree.kind !== 'scalar') return `a ${tree.kind}`;
  return tree.value === null ? 'nothing' : tree.written;
}

function bounds({ what, low, high, sorts, dimensions }: Expectation): string {
  const asShare = sorts.includes('share') && dimensions.some(isDimensionless);
  const shown = (value: number) => (asShare ? percent(value) : String(value));
  if (high === Number.POSITIVE_INFINITY) return `a ${what} of ${shown(low)} or more`;
  return `a ${what} from ${shown(low)} to ${shown(high)}`;
}
