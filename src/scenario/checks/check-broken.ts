import { theRest } from '../attributes/read-shares.ts';
import type { Context } from '../context.ts';
import { field, fields, type Mapping, type Scalar, type Tree } from '../reading/tree.ts';
import { begins } from '../schema/check-shape.ts';
import { resolved, type ScalarShape, type Shape, type StandsFor } from '../schema/shape.ts';
import { readTarget } from '../steps/step-word.ts';
import { unlimited } from '../values/value.ts';

/**
 * What is wrong at the leaves of an element whose keys are wrong. The element is not read, as nobody knows what it says; but a
 * number that is none, or a name of nothing, is wrong whatever stands beside it, and is reported at the same time.
 *
 * @param broken the elements whose keys are wrong
 */
export function checkBroken(shape: Shape, root: Mapping, broken: ReadonlySet<Tree>, context: Context): void {
  const file = resolved(shape);
  if (file.kind !== 'mapping') return;
  for (const [section, { shape: inside }] of Object.entries(file.keys)) {
    const here = resolved(inside);
    const elements = here.kind === 'mapping' ? here.others : undefined;
    if (elements === undefined) continue;
    for (const [, { value }] of fields(field(root, section))) {
      if (broken.has(value)) checkLeaves(elements, value, context);
    }
  }
}

function checkLeaves(shape: Shape, tree: Tree, context: Context): void {
  const here = resolved(shape);
  if (here.kind === 'either') {
    const meant = here.options.find((option) => begins(option, tree));
    if (meant !== undefined) checkLeaves(meant, tree, context);
  } else if (here.kind === 'scalar' && begins(here, tree) && tree.kind === 'scalar') checkLeaf(here, tree, context);
  else if (here.kind === 'list' && tree.kind === 'list') {
    for (const item of tree.items) checkLeaves(here.item, item, context);
  } else if (here.kind === 'mapping' && tree.kind === 'mapping') {
    for (const [key, { value }] of fields(tree)) {
      const inside = Object.hasOwn(here.keys, key) ? here.keys[key]?.shape : here.others;
      // What a value depends on is no value.
      if (inside !== undefined && key !== here.mark) checkLeaves(inside, value, context);
    }
  }
}

function checkLeaf(
  { standsFor, expected }: ScalarShape & Pick<Shape, 'expected'>,
  tree: Scalar,
  context: Context,
): void {
  switch (standsFor) {
    case undefined:
      return;
    case 'value':
      if (!isRightHere(tree, context)) context.arithmetic.evaluate(tree, expected, true);
      return;
    case 'target':
      readTarget(context, tree);
      return;
    default:
      namesOf(standsFor, context).find(tree, context.problems);
  }
}

/** Whether it is right in some places where a value stands, though no number is worked out of it. */
function isRightHere(tree: Scalar, { attributes, arithmetic }: Context): boolean {
  const { written } = tree;
  const isWord = written === theRest || written === unlimited || attributes.indexOf(written) !== undefined;
  return isWord || arithmetic.follow(tree).kind !== 'scalar';
}

function namesOf(what: Exclude<StandsFor, 'value' | 'target'>, context: Context) {
  return {
    organisation: context.organisations,
    zone: context.zones,
    hours: context.hours,
    resource: context.resources,
  }[what];
}
