/** The one meaning of values that depend on something: what they look at, and what they come to for a case. */
import type { AlongPlan, Dependent, OwnPlan } from './plan.ts';
import { isOfCase, type Quantity, type Reader } from './reader.ts';

/** A value looked up for a case, with every leaf turned into a `Value` once, before the first case. */
export class Lookup<Case, Value extends NonNullable<unknown>> {
  /** The one value, where it depends on nothing: the path that must be fast. */
  private readonly only: Value | undefined;
  private readonly root: Node<Case, Value>;
  private readonly between: Between<Value> | undefined;

  /** @param between what holds between two marks; undefined where the first of them holds until the second */
  constructor(root: Node<Case, Value>, between: Between<Value> | undefined) {
    this.root = root;
    this.only = root.kind === 'leaf' ? root.value : undefined;
    this.between = between;
  }

  of(item: Case): Value {
    return this.only === undefined ? this.find(this.root, item) : this.only;
  }

  private find(root: Node<Case, Value>, item: Case): Value {
    let node = root;
    while (node.kind !== 'leaf') {
      if (node.kind === 'own') return node.read(item);
      if (node.kind === 'fork') {
        node = node.of[node.level(item)]!;
        continue;
      }
      const { at, of } = node;
      const now = node.read(item);
      const mark = lastMark(at, now);
      const past = now - at[mark]!;
      if (this.between === undefined || past <= 0 || mark === at.length - 1) {
        node = of[mark]!;
        continue;
      }
      const part = past / (at[mark + 1]! - at[mark]!);
      return this.between(this.find(of[mark]!, item), this.find(of[mark + 1]!, item), part);
    }
    return node.value;
  }
}

/** @param part of the way from `a` to `b` */
type Between<Value> = (a: Value, b: Value, part: number) => Value;

type Node<Case, Value> =
  | { readonly kind: 'leaf'; readonly value: Value }
  | { readonly kind: 'own'; readonly read: (of: Case) => Value }
  | { readonly kind: 'fork'; readonly level: (of: Case) => number; readonly of: readonly Node<Case, Value>[] }
  | {
      readonly kind: 'curve';
      readonly read: (of: Case) => number;
      readonly at: readonly number[];
      readonly of: readonly Node<Case, Value>[];
    };

/** What a number that a case has comes to; where it is not given, what it was drawn from stands in its place. */
export type OwnReader<Case, T, Value> = (own: OwnPlan<T>) => (of: Case) => Value;

/** Along a quantity, a value holds from its mark until the next. @param leaf what to make of each value */
export function lookup<Case, T, Value extends NonNullable<unknown>>(
  reader: Reader<Case>,
  value: Dependent<T>,
  leaf: (value: T) => Value,
  own?: OwnReader<Case, T, Value>,
): Lookup<Case, Value> {
  return new Lookup(nodeOf(reader, value, leaf, own), undefined);
}

/** A number, as it stands; along a quantity it goes in a straight line from mark to mark. */
export function numberLookup<Case>(
  reader: Reader<Case>,
  value: Dependent<number>,
  own?: OwnReader<Case, number, number>,
): Lookup<Case, number> {
  const root = nodeOf(reader, value, (leaf: number) => leaf, own);
  return new Lookup(root, (a, b, part) => a + (b - a) * part);
}

function nodeOf<Case, T, Value>(
  reader: Reader<Case>,
  value: Dependent<T>,
  leaf: (value: T) => Value,
  own: OwnReader<Case, T, Value> | undefined,
): Node<Case, Value> {
  switch (value.kind) {
    case 'fixed':
      return { kind: 'leaf', value: leaf(value.value) };
    case 'by':
      return {
        kind: 'fork',
        level: reader.level(value.attribute),
        of: value.of.map((each) => nodeOf(reader, each, leaf, own)),
      };
    case 'own':
      return own === undefined ? nodeOf(reader, value.drawn, leaf, own) : { kind: 'own', read: own(value) };
    case 'along':
      return {
        kind: 'curve',
        read: reader.quantity(value.quantity),
        at: value.marks.map(({ at }) => at),
        of: value.marks.map((mark) => nodeOf(reader, mark.value, leaf, own)),
      };
  }
}

/** The last of the sorted marks that a quantity has come to; the first where it has come to none. */
function lastMark(at: readonly number[], now: number): number {
  let mark = at.length - 1;
  while (mark > 0 && at[mark]! > now) mark--;
  return mark;
}

/** The same as `lookup`, for one case: nothing is made beforehand, so it is meant for values that are seldom asked for. */
export function valueFor<Case, T>(reader: Reader<Case>, value: Dependent<T>, of: Case): T {
  let at = value;
  while (at.kind !== 'fixed') at = chosen(reader, at, of);
  return at.value;
}

/** The same as `numberLookup`, for one case. */
export function numberFor<Case>(reader: Reader<Case>, value: Dependent<number>, of: Case): number {
  if (value.kind === 'fixed') return value.value;
  if (value.kind !== 'along') return numberFor(reader, chosen(reader, value, of), of);
  const { marks } = value;
  const now = reader.quantity(value.quantity)(of);
  const mark = lastMark(
    marks.map(({ at }) => at),
    now,
  );
  const [from, to] = [marks[mark]!, marks[mark + 1]];
  const low = numberFor(reader, from.value, of);
  if (to === undefined || now <= from.at) return low;
  return low + (numberFor(reader, to.value, of) - low) * ((now - from.at) / (to.at - from.at));
}

function chosen<Case, T>(
  reader: Reader<Case>,
  value: Exclude<Dependent<T>, { readonly kind: 'fixed' }>,
  of: Case,
): Dependent<T> {
  if (value.kind === 'by') return value.of[reader.level(value.attribute)(of)]!;
  if (value.kind === 'own') return value.drawn;
  const { marks, quantity } = value;
  const mark = lastMark(
    marks.map(({ at }) => at),
    reader.quantity(quantity)(of),
  );
  return marks[mark]!.value;
}

/** The value and all values it may be looked up as, in order. */
export function withChoices<T>(value: Dependent<T>): readonly Dependent<T>[] {
  switch (value.kind) {
    case 'fixed':
      return [value];
    case 'by':
      return [value, ...value.of.flatMap(withChoices)];
    case 'own':
      return [value, ...withChoices(value.drawn)];
    case 'along':
      return [value, ...value.marks.flatMap((mark) => withChoices(mark.value))];
  }
}

/** Every leaf, in order. */
export function leaves<T>(value: Dependent<T>): readonly T[] {
  return withChoices(value).flatMap((each) => (each.kind === 'fixed' ? [each.value] : []));
}

/** The categorical attributes that a value is looked up by, at any depth. */
export function attributesOf(value: Dependent<unknown>): readonly number[] {
  return withChoices(value).flatMap((each) => (each.kind === 'by' ? [each.attribute] : []));
}

/** Every curve along a quantity in a value, at any depth. */
export function curvesOf<T>(value: Dependent<T>): readonly AlongPlan<T>[] {
  return withChoices(value).flatMap((each) => (each.kind === 'along' ? [each] : []));
}

/** The quantities that a value goes along. */
export function quantitiesAlong(value: Dependent<unknown> | undefined): readonly Quantity[] {
  return value === undefined ? [] : curvesOf(value).map(({ quantity }) => quantity);
}

/** Whether a value follows the state of the system. */
export function followsState(value: Dependent<unknown> | undefined): boolean {
  return quantitiesAlong(value).some((quantity) => !isOfCase(quantity));
}
