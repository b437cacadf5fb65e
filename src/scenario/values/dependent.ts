import type { Dependent } from '../../model/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { AttributeName } from '../attributes/attribute-names.ts';
import type { Desk } from '../desk.ts';
import { unknownName } from '../names.ts';
import { field, fields, type Mapping, type Tree } from '../reading/tree.ts';

/** Which attributes a value may depend on: those drawn before number `before`, for the thing called `user`. */
export interface Visible {
  readonly before: number;
  readonly user: string;
}

/** Stands for every level that is not named. */
export const otherwise = 'otherwise';

/**
 * A value that is the same for every case, or `{by: substance, cannabis: ..., otherwise: ...}`, nested as deep as wanted.
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
  const index = desk.attributes.find(by, desk.problems);
  const attribute = index === undefined ? undefined : desk.attributes.each[index];
  if (index === undefined || attribute === undefined) return undefined;
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
