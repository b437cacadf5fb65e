import { filled } from '../../language/text.ts';
import type { Dependent } from '../../plan/plan.ts';
import type { AttributeName } from '../attributes/attribute-names.ts';
import { nearQuantity, quantityForms, quantityNamed } from '../conditions/quantity-phrases.ts';
import type { Context } from '../context.ts';
import { nearMiss, unknownName } from '../names.ts';
import { allDefined } from '../problems.ts';
import { field, fields, type Mapping, nameOf, type Tree } from '../reading/tree.ts';
import type { Expectation } from './expectation.ts';
import { readNumber } from './read-value.ts';

/** For what is drawn when a case arrives: the attributes drawn before number `before`, for the thing called `user`. */
export interface Visible {
  readonly before: number;
  readonly user: string;
}

/** Where a number that cases have may stand: `takes: lot`. */
export interface Own<T> {
  readonly sort: 'number' | 'time';
  /** What stands for it where no case is looked at; what it is drawn from, where not given. */
  readonly instead?: T;
}

/** A time that cases have. */
export const ownTime = { sort: 'time' } as const;

/** Stands for every level that is not named. */
export const otherwise = 'otherwise';

/**
 * A value that is the same for every case, or `{by: substance, cannabis: ..., otherwise: ...}`, or along a quantity
 * `{by: time waited, 1 day: ..., 3 days: ...}`, nested as deep as wanted.
 *
 * @param leaf reads the value itself
 * @param own also the name of a numeric attribute of this sort
 */
export function readDependent<T>(
  context: Context,
  tree: Tree,
  leaf: (tree: Tree) => T | undefined,
  visible?: Visible,
  own?: Own<T>,
): Dependent<T> | undefined {
  const found = context.arithmetic.follow(tree);
  const named = own && ownNumber(context, found);
  if (own !== undefined && named !== undefined) return readOwn(context, found, named, leaf, own);
  const by = field(found, 'by');
  if (found.kind !== 'mapping' || by === undefined) {
    const value = leaf(found);
    return value === undefined ? undefined : { kind: 'fixed', value };
  }
  const index = context.attributes.indexOf(nameOf(by));
  const attribute = index === undefined ? undefined : context.attributes.each[index];
  if (index === undefined || attribute === undefined) return readAlong(context, found, by, leaf, visible, own);
  if (attribute.sort !== 'category') {
    const expected = { en: 'an attribute with levels', nl: 'een kenmerk met waarden' };
    return context.problems.add(by.at, { code: 'wrong sort of attribute', attribute: attribute.name, expected });
  }
  if (visible !== undefined && index >= visible.before) {
    return context.problems.add(by.at, { code: 'attribute too early', attribute: attribute.name, user: visible.user });
  }
  const branches = perLevel(context, found, attribute);
  if (branches === undefined) return undefined;
  const of = allDefined(branches.map((branch) => readDependent(context, branch, leaf, visible, own)));
  return of && { kind: 'by', attribute: index, of };
}

/** The numeric attribute that a text names, where no input has that name. */
export function ownNumber(context: Context, found: Tree): number | undefined {
  if (found.kind !== 'scalar' || context.arithmetic.origin(found) !== found) return undefined;
  const index = context.attributes.indexOf(found.written);
  return index === undefined || context.attributes.each[index]?.sort === 'category' ? undefined : index;
}

/** The value of a numeric attribute, which is to be of the sort that is expected. */
export function readOwn<T>(
  context: Context,
  found: Tree,
  index: number,
  leaf: (tree: Tree) => T | undefined,
  { sort, instead }: Own<T>,
): Dependent<T> | undefined {
  const attribute = context.attributes.each[index];
  if (attribute?.drawnFrom === undefined) return undefined;
  if (attribute.sort !== sort) {
    const expected = filled(
      { en: 'an attribute drawn with "{sort}:"', nl: 'een kenmerk dat met "{sort}:" is getrokken' },
      { sort },
    );
    return context.problems.add(found.at, {
      code: 'wrong sort of attribute',
      attribute: attribute.name,
      expected,
      drawn: attribute.sort,
    });
  }
  const drawn: Dependent<T> | undefined =
    instead === undefined
      ? readDependent(context, attribute.drawnFrom, leaf, { before: index, user: attribute.name })
      : { kind: 'fixed', value: instead };
  return drawn && { kind: 'own', attribute: index, drawn };
}

/** `{by: expected wait for care place, 0 days: 80 %, 60 days: 40 %}` */
function readAlong<T>(
  context: Context,
  found: Mapping,
  by: Tree,
  leaf: (tree: Tree) => T | undefined,
  visible: Visible | undefined,
  own: Own<T> | undefined,
): Dependent<T> | undefined {
  const text = nameOf(by);
  const named = quantityNamed(text, context);
  if (named === undefined) {
    if (context.attributes.isUnreadable) return undefined;
    const near = nearMiss(text, context.attributes.all) ?? nearQuantity(text, context);
    const known = [...context.attributes.all, ...quantityForms];
    return context.problems.add(by.at, {
      code: 'unknown name',
      what: { en: 'attribute or quantity', nl: 'kenmerk of grootheid' },
      found: text,
      near,
      known,
    });
  }
  if ('fault' in named) return context.problems.add(by.at, named.fault);
  const { quantity } = named;
  if (visible !== undefined && quantity.kind !== 'earlier cases') {
    return context.problems.add(by.at, { code: 'quantity too early', found: text, user: visible.user });
  }
  const marks = readMarks(context, found, by, named.compared);
  const values = allDefined(
    (marks ?? []).map(({ at, tree }) => {
      const value = readDependent(context, tree, leaf, visible, own);
      return value && { at, value };
    }),
  );
  return marks && values && { kind: 'along', quantity, marks: values };
}

/** What stands for each level, in the order of the levels. */
function perLevel(context: Context, found: Mapping, { name, levels }: AttributeName): readonly Tree[] | undefined {
  const given = fields(found).filter(([key]) => key !== 'by' && key !== otherwise);
  const strangers = given.filter(([key]) => levels.indexOf(key) === undefined);
  for (const [key, { keyAt }] of strangers) context.problems.add(keyAt, unknownName(levels.what, key, levels.all));
  const rest = field(found, otherwise);
  const trees = levels.all.map((level) => field(found, level) ?? rest);
  const missing = levels.all.filter((_, index) => trees[index] === undefined);
  // A misspelt level is one mistake, not two.
  if (strangers.length === 0) {
    for (const level of missing) context.problems.add(found.at, { code: 'missing level', attribute: name, level });
  }
  return strangers.length + missing.length > 0 ? undefined : trees.filter((tree) => tree !== undefined);
}

/** A mark of a curve, in base units, and what stands there. */
interface Mark {
  readonly at: number;
  readonly tree: Tree;
}

/** Every key but `by`, in the order of the file, which is that of the marks. */
function readMarks(context: Context, curve: Mapping, by: Tree, compared: Expectation): readonly Mark[] | undefined {
  const given = fields(curve).filter(([key]) => key !== 'by');
  if (given.length === 0 || by.kind !== 'scalar') {
    return context.problems.add(curve.at, { code: 'no marks', example: compared.example });
  }
  let before: { readonly at: number; readonly key: string } | undefined;
  const marks = given.map(([key, { keyAt, value }]) => {
    // In an input, the marks belong to the estimate whose provenance the input tells.
    const at = readNumber(context, context.arithmetic.part(by, key, keyAt), compared);
    if (at === undefined) return undefined;
    if (before !== undefined && before.at >= at) {
      return context.problems.add(keyAt, { code: 'marks out of order', found: key, before: before.key });
    }
    before = { at, key };
    return { at, tree: value };
  });
  return allDefined(marks);
}
