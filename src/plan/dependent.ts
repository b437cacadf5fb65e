import type { Cases } from '../model/cases.ts';
import type { Dependent } from './plan.ts';
import type { World } from '../model/world.ts';

/** What a value is looked up with. */
export type Surroundings = Pick<World, 'cases' | 'read'>;

/** A value looked up for a case, with every leaf turned into a `Value` once, when the model is built. */
export class Lookup<Value extends NonNullable<unknown>> {
  /** The one value, where it depends on nothing: the path that must be fast. */
  private readonly only: Value | undefined;
  private readonly root: Node<Value>;
  private readonly cases: Cases;
  private readonly between: Between<Value> | undefined;

  /** @param between what holds between two marks; undefined where the first of them holds until the second */
  constructor(cases: Cases, root: Node<Value>, between: Between<Value> | undefined) {
    this.cases = cases;
    this.root = root;
    this.only = root.kind === 'leaf' ? root.value : undefined;
    this.between = between;
  }

  of(item: number): Value {
    return this.only === undefined ? this.find(this.root, item) : this.only;
  }

  private find(root: Node<Value>, item: number): Value {
    let node = root;
    while (node.kind !== 'leaf') {
      if (node.kind === 'fork') {
        node = node.of[this.cases.levels[node.attribute]![item]!]!;
        continue;
      }
      const { at, of } = node;
      const now = node.read(item);
      let mark = at.length - 1;
      while (mark > 0 && at[mark]! > now) mark--;
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

type Node<Value> =
  | { readonly kind: 'leaf'; readonly value: Value }
  | { readonly kind: 'fork'; readonly attribute: number; readonly of: readonly Node<Value>[] }
  | {
      readonly kind: 'curve';
      readonly read: (item: number) => number;
      readonly at: readonly number[];
      readonly of: readonly Node<Value>[];
    };

/** Along a quantity, a value holds from its mark until the next. @param leaf what to make of each value */
export function lookup<T, Value extends NonNullable<unknown>>(
  world: Surroundings,
  plan: Dependent<T>,
  leaf: (value: T) => Value,
): Lookup<Value> {
  return new Lookup(world.cases, nodeOf(world, plan, leaf), undefined);
}

/** A number, as it stands; along a quantity it goes in a straight line from mark to mark. */
export function numberLookup(world: Surroundings, plan: Dependent<number>): Lookup<number> {
  const root = nodeOf(world, plan, (value: number) => value);
  return new Lookup(world.cases, root, (a, b, part) => a + (b - a) * part);
}

function nodeOf<T, Value>(world: Surroundings, plan: Dependent<T>, leaf: (value: T) => Value): Node<Value> {
  switch (plan.kind) {
    case 'fixed':
      return { kind: 'leaf', value: leaf(plan.value) };
    case 'by':
      return { kind: 'fork', attribute: plan.attribute, of: plan.of.map((each) => nodeOf(world, each, leaf)) };
    case 'along':
      return {
        kind: 'curve',
        read: world.read(plan.quantity),
        at: plan.marks.map(({ at }) => at),
        of: plan.marks.map(({ value }) => nodeOf(world, value, leaf)),
      };
  }
}

/** Every leaf, in order. */
export function leaves<T>(plan: Dependent<T>): readonly T[] {
  switch (plan.kind) {
    case 'fixed':
      return [plan.value];
    case 'by':
      return plan.of.flatMap(leaves);
    case 'along':
      return plan.marks.flatMap(({ value }) => leaves(value));
  }
}
