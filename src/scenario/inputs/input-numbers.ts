/** The numbers of an input, for an experiment to vary and a table to show: what it comes to, and its bounds. */
import type { Distribution } from '../../random/distribution.ts';
import { meanOf } from '../../random/moments.ts';
import { fields, type Scalar, type Tree } from '../reading/tree.ts';
import type { InputNumbers, Parameter, QuantityKind, Unit } from '../scenario.ts';
import type { Arithmetic } from '../values/arithmetic.ts';
import { nameOfDimension, power, same } from '../values/dimension.ts';
import { rangeEnds } from '../values/expression.ts';
import { readLiteral } from '../values/read-literal.ts';
import { type Quantity, unlimited, type Value } from '../values/value.ts';

/** @param quiet works values out and keeps to itself what is wrong with them, which is reported elsewhere */
export function numbersOf(value: Tree, range: Tree | undefined, quiet: Arithmetic): InputNumbers {
  const bounds = boundsIn(range, quiet);
  if (value.kind !== 'scalar') {
    const cells = cellsIn(value, []).flatMap(({ keys, cell }) => {
      const numbers = ofScalar(cell, unbounded, quiet);
      return numbers === undefined ? [] : [{ keys, numbers }];
    });
    return { kind: 'table', cells, ...bounds };
  }
  if (quiet.origin(value).written === unlimited) return { kind: 'unlimited', ...bounds };
  return ofScalar(value, bounds, quiet) ?? { kind: 'table', cells: [], ...bounds };
}

/** What is expected, where nobody is told of it. */
const noTitle = { en: '', nl: '' };

type Bounds = Pick<InputNumbers, 'low' | 'high'>;

const unbounded: Bounds = { low: undefined, high: undefined };

function boundsIn(range: Tree | undefined, quiet: Arithmetic): Bounds {
  if (range?.kind !== 'scalar') return unbounded;
  const ends = rangeEnds(range.written, (text) => /\d/.test(text));
  const end = (written: string) => {
    const found = quiet.evaluate({ ...range, written }, noTitle, true);
    return found?.kind === 'quantity' ? found.value : undefined;
  };
  return ends === undefined ? unbounded : { low: end(ends.low), high: end(ends.high) };
}

function ofScalar(
  tree: Scalar,
  bounds: Bounds,
  quiet: Arithmetic,
): Extract<InputNumbers, { value: number }> | undefined {
  const found = quiet.evaluate(tree, noTitle, true);
  if (found === undefined) return undefined;
  const kind = kindOf(found);
  const unit = unitOf(quiet.origin(tree).written, found, kind);
  if (found.kind === 'quantity') return { kind, value: found.value, unit, ...bounds };
  const { distribution } = found;
  const parameters = parametersOf(distribution, unit);
  return { kind: 'distribution', of: kind, value: meanOf(distribution), unit, ...bounds, distribution, parameters };
}

/** Each value of a value by attribute, along a quantity or by date, or of a list, with the keys that lead there. */
function cellsIn(
  tree: Tree,
  keys: readonly string[],
): readonly { readonly keys: readonly string[]; readonly cell: Scalar }[] {
  if (tree.kind === 'scalar') return [{ keys, cell: tree }];
  if (tree.kind === 'list') return tree.items.flatMap((item, index) => cellsIn(item, [...keys, String(index + 1)]));
  return fields(tree).flatMap(([key, { value }]) => (key === 'by' ? [] : cellsIn(value, [...keys, key])));
}

function kindOf({ dimension, sort }: Pick<Value, 'dimension' | 'sort'>): QuantityKind {
  if (same(dimension, {})) return sort === 'computed' ? 'ratio' : sort;
  if (sort === 'share' && same(dimension, { time: -1 })) return 'share per time';
  return kinds.find(({ of }) => same(of, dimension))?.kind ?? 'other';
}

const kinds: readonly { readonly of: Quantity['dimension']; readonly kind: QuantityKind }[] = [
  { of: { time: 1 }, kind: 'duration' },
  { of: { time: -1 }, kind: 'rate' },
  { of: { case: 1, time: -1 }, kind: 'rate' },
  { of: { case: 1 }, kind: 'cases' },
  { of: { euro: 1 }, kind: 'money' },
  { of: { euro: 1, time: -1 }, kind: 'money per time' },
  { of: { FTE: 1 }, kind: 'FTE' },
  { of: { person: 1 }, kind: 'people' },
  { of: { place: 1 }, kind: 'places' },
  { of: { unit: 1 }, kind: 'units' },
  { of: { moment: 1 }, kind: 'date' },
];

/** What the values of each kind are shown in where they were not written in a unit of their own. */
const usual: Readonly<Record<Exclude<QuantityKind, 'date' | 'other'>, string>> = {
  duration: 'days',
  rate: 'per year',
  'share per time': '% per day',
  share: '%',
  ratio: '',
  number: '',
  cases: 'cases',
  money: 'euro',
  'money per time': 'euro per hour',
  FTE: 'FTE',
  people: 'people',
  places: 'places',
  units: 'units',
};

/** As it was written first, if that has the dimension of the value; the usual one for what was worked out. */
function unitOf(written: string, { dimension, sort }: Pick<Value, 'dimension' | 'sort'>, kind: QuantityKind): Unit {
  if (kind === 'date' || kind === 'other')
    return { shown: kind === 'date' ? '' : nameOfDimension(dimension).en, worth: 1 };
  // Of "20 to 60 hours" the second number alone has a unit.
  const found = [...written.matchAll(/(?<=^|[ (])[\d.]+ ([^,():*/+\d-]*)/g)].map((match) =>
    (match[1] ?? '').replace(/(^| )to *$/, '').trim(),
  );
  const shown = found.find((text) => fits(oneOf(text))) ?? usual[kind];
  return { shown, worth: oneOf(shown)?.value ?? 1 };

  function fits(one: Quantity | undefined): boolean {
    const isCalendarRate = one !== undefined && kind === 'rate' && power(one.dimension, 'time') === -1;
    return one !== undefined && one.sort === sort && (isCalendarRate || same(one.dimension, dimension));
  }
}

function oneOf(unit: string): Quantity | undefined {
  const one = readLiteral(`1 ${unit}`.trim(), 0);
  return one === undefined || 'fault' in one ? undefined : one;
}

/** Every number that a distribution is made of, with the name of the part of a mixture in front. */
function parametersOf(distribution: Distribution, unit: Unit): readonly Parameter[] {
  const plain: Unit = { shown: '', worth: 1 };
  const share: Unit = { shown: '%', worth: 0.01 };
  switch (distribution.kind) {
    case 'empirical':
      return distribution.values.flatMap((value, index) => [
        { name: `value ${index + 1}`, value, unit },
        { name: `share ${index + 1}`, value: distribution.weights[index] ?? 0, unit: share },
      ]);
    case 'mixture':
      return distribution.parts.flatMap(({ weight, of }, index) => [
        { name: `share ${index + 1}`, value: weight, unit: share },
        ...parametersOf(of, unit).map((part) => ({ ...part, name: `${part.name} ${index + 1}` })),
      ]);
    case 'shifted':
      return [{ name: 'after', value: distribution.by, unit }, ...parametersOf(distribution.of, unit)];
    default: {
      const { kind: _, ...numbers } = distribution;
      return Object.entries<number>(numbers).map(([name, value]) => ({
        ...{ name: names[name] ?? name, value },
        unit: name === 'phases' ? plain : unit,
      }));
    }
  }
}

/** As the language calls them. */
const names: Readonly<Record<string, string>> = { low: 'least', mode: 'most likely', high: 'most' };
