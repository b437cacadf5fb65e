import type { Dependent } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { AttributeName } from '../attributes/attribute-names.ts';
import { nearQuantity, quantityForms, quantityNamed } from '../conditions/quantity-phrases.ts';
import type { Desk } from '../desk.ts';
import { unknownName } from '../names.ts';
import { nearMiss } from '../near-miss.ts';
import { field, fields, type Mapping, nameOf, type Tree } from '../reading/tree.ts';
import { readMarks } from './marks.ts';

/** For what is drawn when a case arrives: the attributes drawn before number `before`, for the thing called `user`. */
export interface Visible {
  readonly before: number;
  readonly user: string;
}

/** Stands for every level that is not named. */
export const otherwise = 'otherwise';

/**
 * A value that is the same for every case, or `{by: substance, cannabis: ..., otherwise: ...}`, or along a quantity
 * `{by: time waited, 1 day: ..., 3 days: ...}`, nested as deep as wanted.
 *
 * @param leaf reads the value itself
 */
export function readDependent<T>(
  desk: Desk,
  tree: Tree,
  leaf: (tree: Tree) => T | undefined,
  visible?: Visible,
): Dependent<T> | undefined {
  const found = desk.arithmetic.follow(tree);
  const by = field(found, 'by');
  if (found.kind !== 'mapping' || by === undefined) {
    const value = leaf(found);
    return value === undefined ? undefined : { kind: 'fixed', value };
  }
  const index = desk.attributes.indexOf(nameOf(by));
  const attribute = index === undefined ? undefined : desk.attributes.each[index];
  if (index === undefined || attribute === undefined) return readAlong(desk, found, by, leaf, visible);
  if (attribute.sort !== 'category') {
    const expected = 'an attribute with levels';
    return desk.problems.add(by.at, { code: 'wrong sort of attribute', attribute: attribute.name, expected });
  }
  if (visible !== undefined && index >= visible.before) {
    return desk.problems.add(by.at, { code: 'attribute too early', attribute: attribute.name, user: visible.user });
  }
  const branches = perLevel(desk, found, attribute);
  if (branches === undefined) return undefined;
  const of = allDefined(branches.map((branch) => readDependent(desk, branch, leaf, visible)));
  return of && { kind: 'by', attribute: index, of };
}

/** `{by: expected wait for care place, 0 days: 80 %, 60 days: 40 %}` */
function readAlong<T>(
  desk: Desk,
  found: Mapping,
  by: Tree,
  leaf: (tree: Tree) => T | undefined,
  visible: Visible | undefined,
): Dependent<T> | undefined {
  const text = nameOf(by);
  const named = quantityNamed(text, desk);
  if (named === undefined) {
    const near = nearMiss(text, desk.attributes.all) ?? nearQuantity(text, desk);
    const known = [...desk.attributes.all, ...quantityForms];
    return desk.problems.add(by.at, { code: 'unknown name', what: 'attribute or quantity', found: text, near, known });
  }
  if ('fault' in named) return desk.problems.add(by.at, named.fault);
  const { quantity } = named;
  if (visible !== undefined && quantity.kind !== 'earlier cases') {
    return desk.problems.add(by.at, { code: 'quantity too early', found: text, user: visible.user });
  }
  const marks = readMarks(desk, found, by, named.compared);
  const values = allDefined(
    (marks ?? []).map(({ at, tree }) => {
      const value = readDependent(desk, tree, leaf, visible);
      return value && { at, value };
    }),
  );
  return marks && values && { kind: 'along', quantity, marks: values };
}

/** What stands for each level, in the order of the levels. */
function perLevel(desk: Desk, found: Mapping, { name, levels }: AttributeName): readonly Tree[] | undefined {
  const given = fields(found).filter(([key]) => key !== 'by' && key !== otherwise);
  const strangers = given.filter(([key]) => levels.indexOf(key) === undefined);
  for (const [key, { keyAt }] of strangers) desk.problems.add(keyAt, unknownName(levels.what, key, levels.all));
  const rest = field(found, otherwise);
  const trees = levels.all.map((level) => field(found, level) ?? rest);
  const missing = levels.all.filter((_, index) => trees[index] === undefined);
  // A misspelt level is one mistake, not two.
  if (strangers.length === 0) {
    for (const level of missing) desk.problems.add(found.at, { code: 'missing level', attribute: name, level });
  }
  return strangers.length + missing.length > 0 ? undefined : trees.filter((tree) => tree !== undefined);
}
