import { caseReading } from '../model/case-quantity.ts';
import type { Condition, Relation } from './plan.ts';
import { reading } from '../model/state.ts';
import type { World } from '../model/world.ts';

export type Test = (item: number) => boolean;

/** Turns a condition into a test of a case and of the system at that instant. */
export function test(world: World, condition: Condition): Test {
  const { cases } = world;
  switch (condition.kind) {
    case 'always':
      return () => true;
    case 'level': {
      const { attribute } = condition;
      const wanted = new Set(condition.anyOf);
      return (item) => wanted.has(cases.levels[attribute]![item]!);
    }
    case 'number': {
      const { attribute, value } = condition;
      const holds = relations[condition.relation];
      return (item) => holds(cases.values[attribute]![item]!, value);
    }
    case 'case': {
      const { value } = condition;
      const read = caseReading(world, condition.quantity);
      const holds = relations[condition.relation];
      return (item) => holds(read(item), value);
    }
    case 'state': {
      const { value } = condition;
      const read = reading(world, condition.quantity);
      const holds = relations[condition.relation];
      return () => holds(read(), value);
    }
    case 'all':
      return condition.of.map((part) => test(world, part)).reduce(both, () => true);
    case 'any':
      return condition.of.map((part) => test(world, part)).reduce(either, () => false);
    case 'not': {
      const holds = test(world, condition.of);
      return (item) => !holds(item);
    }
  }
}

const both = (a: Test, b: Test): Test => {
  return (item) => a(item) && b(item);
};

const either = (a: Test, b: Test): Test => {
  return (item) => a(item) || b(item);
};

const relations: Record<Relation, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

/** Whether a condition looks at the state of the system. */
export function looksAtState(condition: Condition): boolean {
  return contains(condition, ({ kind }) => kind === 'state');
}

/** Whether a condition looks at the case. */
export function looksAtCase(condition: Condition): boolean {
  return contains(condition, ({ kind }) => kind === 'level' || kind === 'number' || kind === 'case');
}

function contains(condition: Condition, wanted: (part: Condition) => boolean): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => contains(part, wanted));
    case 'not':
      return contains(condition.of, wanted);
    default:
      return wanted(condition);
  }
}
