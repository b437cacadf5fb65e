import type { Condition, Relation } from './plan.ts';
import { reading } from './state.ts';
import type { World } from './world.ts';

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
    case 'state': {
      const { value } = condition;
      const read = reading(world, condition.quantity);
      const holds = relations[condition.relation];
      return () => holds(read(), value);
    }
    case 'all': {
      const tests = condition.of.map((part) => test(world, part));
      return (item) => tests.every((holds) => holds(item));
    }
    case 'any': {
      const tests = condition.of.map((part) => test(world, part));
      return (item) => tests.some((holds) => holds(item));
    }
    case 'not': {
      const holds = test(world, condition.of);
      return (item) => !holds(item);
    }
  }
}

const relations: Record<Relation, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};
