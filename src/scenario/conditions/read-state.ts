import type { Condition } from '../../plan/plan.ts';
import { isOfCase } from '../../plan/reader.ts';
import type { Desk } from '../desk.ts';
import type { Scalar } from '../reading/tree.ts';
import { readNumber } from '../values/read-value.ts';
import { quantityNamed } from './quantity-phrases.ts';
import { splitRelation } from './relation.ts';

/** `care place waiting < 40`, `free care place > 0`, `expected wait for care place < 8 weeks`, `time waited > 8 weeks` */
export function readState(tree: Scalar, desk: Desk): Condition | undefined {
  const compared = splitRelation(tree.written);
  const named = compared && quantityNamed(compared.left, desk);
  if (compared === undefined || named === undefined) {
    return desk.problems.add(tree.at, { code: 'not a condition', found: tree.written });
  }
  if ('fault' in named) return desk.problems.add(tree.at, named.fault);
  const value = readNumber(desk, desk.arithmetic.part(tree, compared.right), named.compared);
  if (value === undefined) return undefined;
  const { quantity } = named;
  const { relation } = compared;
  return isOfCase(quantity)
    ? { kind: 'case', quantity, relation, value }
    : { kind: 'state', quantity, relation, value };
}
