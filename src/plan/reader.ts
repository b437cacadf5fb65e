import type { CaseQuantity, Relation, StateQuantity } from './condition-plan.ts';

export type Quantity = CaseQuantity | StateQuantity;

/**
 * What conditions and dependent values are evaluated with. The running model reads a case and the lists of the moment, the
 * forecast a kind of case in an empty system, the checker a combination that might occur: each is a reader, and there is
 * one evaluator (`test` in conditions.ts, `lookup` in dependent.ts).
 *
 * Readers are asked once for each thing that a rule looks at, and what they hand out is then called for every case.
 */
export interface Reader<Case> {
  /** The level of a categorical attribute, by its index. */
  level(attribute: number): (of: Case) => number;
  /** Whether a numeric attribute stands in a relation to a value. */
  compares(attribute: number, relation: Relation, value: number): (of: Case) => boolean;
  /** Seconds, cases or units, as the quantity is. */
  quantity(quantity: Quantity): (of: Case) => number;
}

/** How two numbers may stand to each other. */
export const relations: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

/** Whether it says something of one case; otherwise it is the same for all. */
export function isOfCase(quantity: Quantity): quantity is CaseQuantity {
  return quantity.kind === 'time waited' || quantity.kind === 'time since' || quantity.kind === 'earlier cases';
}

/** Whether it is a time, in seconds; the others are numbers of cases or units. */
export function isTime({ kind }: Quantity): boolean {
  return kind === 'time waited' || kind === 'time since' || kind === 'expected wait';
}
