/**
 * Conditions on a case and on the chain, as a schema and as any part of a step reads them; quantity-phrases.ts knows what
 * they may look at besides attributes.
 */
import type { Condition, Relation } from '../../plan/plan.ts';
import { isOfCase } from '../../plan/reader.ts';
import { drawn } from '../attributes/compile-attributes.ts';
import type { Context } from '../context.ts';
import { unknownName } from '../names.ts';
import type { Fault } from '../problem.ts';
import { allDefined } from '../problems.ts';
import { fields, itemsOf, type Scalar, type Tree, textOf } from '../reading/tree.ts';
import { text, word } from '../schema/leaves.ts';
import { either, list, named, type Schema, shared } from '../schema/schema.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { nearQuantity, quantityNamed } from './quantity-phrases.ts';

const expected = {
  en: 'a condition: {kind of use: occasional}, or on the chain: "care place waiting < 40"',
  nl: 'een voorwaarde: {kind of use: occasional}, of over de keten: "care place waiting < 40"',
};

const onCase = { 'kind of use': 'occasional' };

/** Attributes and their levels, `any`, `all`, `not`, `state`; or a text about the state of the chain. */
export const conditionSchema: Schema<Tree> = shared(
  'condition',
  { expected, examples: [onCase, 'care place waiting < 40', { any: [onCase, { age: '< 18 years' }] }] },
  () =>
    either(
      { expected, examples: [onCase] },
      word(expected, 'care place waiting < 40'),
      named(expected, 'kind of use', ofAnAttribute),
    ),
);

const levelOrComparison = text(
  { en: 'a level, or a comparison such as "< 18 years"', nl: 'een waarde, of een vergelijking zoals "< 18 years"' },
  'occasional',
  '< 18 years',
);

const ofAnAttribute: Schema<Tree> = either(
  {
    expected: {
      en: 'a level, a comparison such as "< 18 years", or several',
      nl: 'een waarde, een vergelijking zoals "< 18 years", of meer daarvan',
    },
    examples: ['occasional', '< 18 years'],
  },
  levelOrComparison,
  list(
    { en: 'levels, comparisons or conditions', nl: 'waarden, vergelijkingen of voorwaarden' },
    either(
      {
        expected: { en: 'a level, a comparison or a condition', nl: 'een waarde, een vergelijking of een voorwaarde' },
        examples: ['occasional'],
      },
      levelOrComparison,
      conditionSchema,
    ),
    [['occasional', 'problem']],
  ),
  conditionSchema,
);

/** A condition on the case and on the chain; undefined, and reported, where it cannot be one. */
export function readCondition(tree: Tree, context: Context): Condition | undefined {
  if (tree.kind === 'scalar') return readState(tree, context);
  if (tree.kind === 'list') {
    return conjunction(
      'all',
      tree.items.map((item) => readCondition(item, context)),
    );
  }
  const parts = fields(tree).map(([key, { value, keyAt }]) => {
    switch (key) {
      case 'any':
        return conjunction(
          'any',
          itemsOf(value).map((item) => readCondition(item, context)),
        );
      case 'all':
        return conjunction(
          'all',
          itemsOf(value).map((item) => readCondition(item, context)),
        );
      case 'state':
        return conjunction(
          'all',
          itemsOf(value).map((item) => readCondition(item, context)),
        );
      case 'not': {
        const of = readCondition(value, context);
        return of && ({ kind: 'not', of } as const);
      }
      case 'earlier cases':
        return comparison(value, expectations.plannedCases, context, (relation, threshold) => {
          return { kind: 'case', quantity: { kind: 'earlier cases' }, relation, value: threshold };
        });
      default: {
        const index = context.attributes.indexOf(key);
        if (index !== undefined) return onAttribute(index, value, context);
        if (context.attributes.isUnreadable) return undefined;
        const known = [...context.attributes.all, 'any', 'all', 'not', 'state', 'earlier cases'];
        return context.problems.add(keyAt, unknownName({ en: 'attribute', nl: 'kenmerk' }, key, known));
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

function onAttribute(index: number, tree: Tree, context: Context): Condition | undefined {
  const attribute = context.attributes.each[index];
  if (attribute === undefined) return undefined;
  const { sort, levels } = attribute;
  if (sort !== 'category') {
    return comparison(tree, drawn[sort], context, (relation, value) => {
      return { kind: 'number', attribute: index, relation, value };
    });
  }
  const anyOf = allDefined(itemsOf(tree).map((item) => levels.find(item, context.problems)));
  return anyOf && { kind: 'level', attribute: index, anyOf };
}

/** `age: "< 18 years"`, or several that must all hold: `age: [">= 18 years", "< 24 years"]` */
function comparison(
  tree: Tree,
  expectation: Expectation,
  context: Context,
  condition: (relation: Relation, value: number) => Condition,
): Condition | undefined {
  const parts = itemsOf(tree).map((item): Condition | undefined => {
    const compared = splitRelation(textOf(item) ?? '');
    if (item.kind !== 'scalar' || compared === undefined || compared.left !== '') {
      const found = textOf(item);
      return context.problems.add(
        item.at,
        found === undefined
          ? { code: 'not a condition', found: `a ${item.kind}` }
          : notACondition(found, undefined, context),
      );
    }
    const value = readNumber(context, context.arithmetic.part(item, compared.right), expectation);
    return value === undefined ? undefined : condition(compared.relation, value);
  });
  return conjunction('all', parts);
}

/** `care place waiting < 40`, `free care place > 0`, `expected wait for care place < 8 weeks`, `time waited > 8 weeks` */
function readState(tree: Scalar, context: Context): Condition | undefined {
  const compared = splitRelation(tree.written);
  const found = compared && quantityNamed(compared.left, context);
  if (compared === undefined || found === undefined) {
    if (compared !== undefined && / [-+*/] /.test(compared.left)) {
      return context.problems.add(tree.at, { code: 'sum in a condition', found: compared.left });
    }
    return context.problems.add(tree.at, notACondition(tree.written, compared?.left, context));
  }
  if ('fault' in found) return context.problems.add(tree.at, found.fault);
  const value = readNumber(context, context.arithmetic.part(tree, compared.right), found.compared);
  if (value === undefined) return undefined;
  const { quantity } = found;
  const { relation } = compared;
  return isOfCase(quantity)
    ? { kind: 'case', quantity, relation, value }
    : { kind: 'state', quantity, relation, value };
}

/** With the condition that is meant where another sign or a misspelt quantity is all that is wrong. */
function notACondition(found: string, left: string | undefined, context: Context): Fault {
  const sign = found.replace(/≥|=>/, '>=').replace(/≤|=</, '<=').replace(/==+/, '=');
  if (sign !== found && splitRelation(sign) !== undefined) return { code: 'not a condition', found, near: sign };
  const near = left === undefined || left === '' ? undefined : nearQuantity(left, context);
  return { code: 'not a condition', found, ...(near === undefined ? {} : { near: near + found.slice(left?.length) }) };
}

/** `care place waiting < 40` in its three parts; undefined where nothing is compared. */
function splitRelation(
  written: string,
): { readonly left: string; readonly relation: Relation; readonly right: string } | undefined {
  if (/[≤≥]|=[<>=]|<>/.test(written)) return undefined;
  const match = /^(.*?)(<=|>=|<|>|=)(.*)$/s.exec(written);
  const relation = match?.[2];
  if (!isRelation(relation)) return undefined;
  return { left: (match?.[1] ?? '').trim(), relation, right: (match?.[3] ?? '').trim() };
}

function isRelation(sign: string | undefined): sign is Relation {
  return sign === '<' || sign === '<=' || sign === '>' || sign === '>=' || sign === '=';
}
