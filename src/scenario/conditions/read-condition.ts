import type { Condition, Relation } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import { drawn } from '../attributes/compile-attributes.ts';
import type { Desk } from '../desk.ts';
import { unknownName } from '../names.ts';
import { fields, itemsOf, type Tree, textOf } from '../reading/tree.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { readState } from './read-state.ts';
import { splitRelation } from './relation.ts';

/** A condition on the case and on the chain; undefined, and reported, where it cannot be one. */
export function readCondition(tree: Tree, desk: Desk): Condition | undefined {
  if (tree.kind === 'scalar') return readState(tree, desk);
  if (tree.kind === 'list') {
    return conjunction(
      'all',
      tree.items.map((item) => readCondition(item, desk)),
    );
  }
  const parts = fields(tree).map(([key, { value, keyAt }]) => {
    switch (key) {
      case 'any':
        return conjunction(
          'any',
          itemsOf(value).map((item) => readCondition(item, desk)),
        );
      case 'all':
        return conjunction(
          'all',
          itemsOf(value).map((item) => readCondition(item, desk)),
        );
      case 'state':
        return conjunction(
          'all',
          itemsOf(value).map((item) => readCondition(item, desk)),
        );
      case 'not': {
        const of = readCondition(value, desk);
        return of && ({ kind: 'not', of } as const);
      }
      case 'earlier cases':
        return comparison(value, expectations.plannedCases, desk, (relation, threshold) => {
          return { kind: 'case', quantity: { kind: 'earlier cases' }, relation, value: threshold };
        });
      default: {
        const index = desk.attributes.indexOf(key);
        if (index !== undefined) return onAttribute(index, value, desk);
        const known = [...desk.attributes.all, 'any', 'all', 'not', 'state', 'earlier cases'];
        return desk.problems.add(keyAt, unknownName('attribute', key, known));
      }
    }
  });
  return conjunction('all', parts);
}

function conjunction(kind: 'all' | 'any', parts: readonly (Condition | undefined)[]): Condition | undefined {
  const whole = allDefined(parts);
  if (whole === undefined) return undefined;
  const [only, ...more] = whole;
  return only !== undefined && more.length === 0 ? only : { kind, of: whole };
}

function onAttribute(index: number, tree: Tree, desk: Desk): Condition | undefined {
  const attribute = desk.attributes.each[index];
  if (attribute === undefined) return undefined;
  const { sort, levels } = attribute;
  if (sort !== 'category') {
    return comparison(tree, drawn[sort], desk, (relation, value) => {
      return { kind: 'number', attribute: index, relation, value };
    });
  }
  const anyOf = allDefined(itemsOf(tree).map((item) => levels.find(item, desk.problems)));
  return anyOf && { kind: 'level', attribute: index, anyOf };
}

/** `age: "< 18 years"`, or several that must all hold: `age: [">= 18 years", "< 24 years"]` */
function comparison(
  tree: Tree,
  expectation: Expectation,
  desk: Desk,
  condition: (relation: Relation, value: number) => Condition,
): Condition | undefined {
  const parts = itemsOf(tree).map((item): Condition | undefined => {
    const compared = splitRelation(textOf(item) ?? '');
    if (item.kind !== 'scalar' || compared === undefined || compared.left !== '') {
      return desk.problems.add(item.at, { code: 'not a condition', found: textOf(item) ?? `a ${item.kind}` });
    }
    const value = readNumber(desk, desk.arithmetic.part(item, compared.right), expectation);
    return value === undefined ? undefined : condition(compared.relation, value);
  });
  return conjunction('all', parts);
}
