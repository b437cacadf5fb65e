/** The one meaning of conditions: what they look at, and whether they hold. */
import type { Condition } from './condition-plan.ts';
import { type Quantity, type Reader, relations } from './reader.ts';

export type Test<Case> = (of: Case) => boolean;

/** Turns a condition into a test of a case, with everything that it looks at read by `reader`. */
export function test<Case>(reader: Reader<Case>, condition: Condition): Test<Case> {
  switch (condition.kind) {
    case 'always':
      return () => true;
    case 'level': {
      const level = reader.level(condition.attribute);
      const [first, ...others] = condition.anyOf;
      return others.length === 0 ? (of) => level(of) === first : (of) => condition.anyOf.includes(level(of));
    }
    case 'number':
      return reader.compares(condition.attribute, condition.relation, condition.value);
    case 'case':
    case 'state': {
      const { value } = condition;
      const read = reader.quantity(condition.quantity);
      const holds = relations[condition.relation];
      return (of) => holds(read(of), value);
    }
    case 'all':
      return condition.of
        .map((part) => test(reader, part))
        .reduce(
          (one, other) => (of) => one(of) && other(of),
          () => true,
        );
    case 'any':
      return condition.of
        .map((part) => test(reader, part))
        .reduce(
          (one, other) => (of) => one(of) || other(of),
          () => false,
        );
    case 'not': {
      const holds = test(reader, condition.of);
      return (of) => !holds(of);
    }
  }
}

/** A condition that is not made of others. */
export type Atom = Extract<Condition, { readonly kind: 'level' | 'number' | 'case' | 'state' }>;

/** The condition, and all that it is made of. */
export function withParts(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(withParts)];
    case 'not':
      return [condition, ...withParts(condition.of)];
    case 'always':
    case 'level':
    case 'number':
    case 'case':
    case 'state':
      return [condition];
  }
}

/** What a condition comes down to. */
export function atoms(condition: Condition): readonly Atom[] {
  return withParts(condition).flatMap((part) =>
    part.kind === 'level' || part.kind === 'number' || part.kind === 'case' || part.kind === 'state' ? [part] : [],
  );
}

/** The quantities that a condition looks at. */
export function quantitiesIn(condition: Condition): readonly Quantity[] {
  return atoms(condition).flatMap((atom) => (atom.kind === 'case' || atom.kind === 'state' ? [atom.quantity] : []));
}

/** Whether a condition looks at the state of the system. */
export function looksAtState(condition: Condition): boolean {
  return atoms(condition).some(({ kind }) => kind === 'state');
}

/** Whether a condition looks at the case. */
export function looksAtCase(condition: Condition): boolean {
  return atoms(condition).some(({ kind }) => kind !== 'state');
}
