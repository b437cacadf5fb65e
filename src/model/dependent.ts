import type { Cases } from './cases.ts';
import type { Dependent } from './plan.ts';

/** A value looked up for a case, with every leaf turned into `U` once, when the model is built. */
export class Lookup<U> {
  /** The one value, where it depends on nothing: the path that must be fast. */
  readonly only: U | undefined;
  private readonly root: Node<U>;

  constructor(plan: Dependent<unknown>, root: Node<U>) {
    this.root = root;
    this.only = root.kind === 'leaf' ? root.value : undefined;
    if (plan.kind === 'fixed' && this.only === undefined) throw new RangeError('a lookup cannot hold undefined');
  }

  of(cases: Cases, item: number): U {
    let node = this.root;
    while (node.kind === 'fork') node = node.of[cases.levels[node.attribute]![item]!]!;
    return node.value;
  }
}

type Node<U> =
  | { readonly kind: 'leaf'; readonly value: U }
  | { readonly kind: 'fork'; readonly attribute: number; readonly of: readonly Node<U>[] };

export function lookup<T, U>(plan: Dependent<T>, leaf: (value: T) => U): Lookup<U> {
  const compile = (dependent: Dependent<T>): Node<U> =>
    dependent.kind === 'fixed'
      ? { kind: 'leaf', value: leaf(dependent.value) }
      : { kind: 'fork', attribute: dependent.attribute, of: dependent.of.map(compile) };
  return new Lookup(plan, compile(plan));
}

/** Every leaf, in order. */
export function leaves<T>(plan: Dependent<T>): readonly T[] {
  return plan.kind === 'fixed' ? [plan.value] : plan.of.flatMap(leaves);
}
