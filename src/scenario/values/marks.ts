import { allDefined } from '../all-defined.ts';
import type { Context } from '../context.ts';
import { fields, type Mapping, type Tree } from '../reading/tree.ts';
import type { Expectation } from './expectation.ts';
import { readNumber } from './read-value.ts';

/** A mark of a curve, in base units, and what stands there. */
interface Mark {
  readonly at: number;
  readonly tree: Tree;
}

/** Every key but `by`, in the order of the file, which is that of the marks. */
export function readMarks(
  context: Context,
  curve: Mapping,
  by: Tree,
  compared: Expectation,
): readonly Mark[] | undefined {
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
