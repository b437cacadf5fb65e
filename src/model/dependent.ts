import type { Cases } from './cases.ts';
import type { Dependent } from './plan.ts';

/** A value looked up for a case, with every leaf turned into a `Value` once, when the model is built. */
export class Lookup<Value extends NonNullable<unknown>> {
  /** The one value, where it depends on nothing: the path that must be fast. */
  private readonly only: Value | undefined;
  private readonly root: Node<Value>;
  private readonly cases: Cases;

  constructor(cases: Cases, root: Node<Value>) {
    this.cases = cases;
    this.root = root;
    this.only = root.kind === 'leaf' ? root.value : undefined;
  }

  of(item: number): Value {
    return this.only === undefined ? this.find(item) : this.only;
  }

  private find(item: number): Value {
    let node = this.root;
    while (node.kind === 'fork') node = node.of[this.cases.levels[node.attribute]![item]!]!;
    return node.value;
  }
}

type Node<Value> =
  | { readonly kind: 'leaf'; readonly value: Value }
  | { readonly kind: 'fork'; readonly attribute: number; readonly of: readonly Node<Value>[] };

/** @param leaf what to make of each value */
export function lookup<T, Value extends NonNullable<unknown>>(
  cases: Cases,
  plan: Dependent<T>,
  leaf: (value: T) => Value,
): Lookup<Value> {
  const compile = (dependent: Dependent<T>): Node<Value> =>
    dependent.kind === 'fixed'
      ? { kind: 'leaf', value: leaf(dependent.value) }
      : { kind: 'fork', attribute: dependent.attribute, of: dependent.of.map(compile) };
  return new Lookup(cases, compile(plan));
}

/** A number, as it stands. */
export function numberLookup(cases: Cases, plan: Dependent<number>): Lookup<number> {
  return lookup(cases, plan, (value) => value);
}

/** Every leaf, in order. */
export function leaves<T>(plan: Dependent<T>): readonly T[] {
  return plan.kind === 'fixed' ? [plan.value] : plan.of.flatMap(leaves);
}
