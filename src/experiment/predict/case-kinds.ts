import type { Condition, Dependent, Plan, SetPart } from '../../model/plan.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';
import { holdsWhenEmpty } from './empty-system.ts';
import { cellHolds, cellShares } from './number-cells.ts';
import { relevantAttributes, thresholds } from './relevant.ts';
import { thin } from './thin.ts';

/** One digit per attribute: its level, or its cell for a number; 0 for attributes that decide nothing. */
export type Kind = readonly number[];

/** A part of all cases. */
export interface Portion {
  readonly kind: Kind;
  readonly share: number;
}

/** Kinds of case are told apart exactly up to this many; beyond it an even sample of them stands for all. */
const mostKinds = 20_000;

/** The kinds of case that a plan tells apart, as far as they matter for where cases go and how long they take. */
export class CaseKinds {
  private readonly plan: Plan;
  private readonly capacities: readonly Capacity[];
  private readonly relevant: ReadonlySet<number>;
  private readonly cuts: readonly (readonly number[])[];

  constructor(plan: Plan, capacities: readonly Capacity[]) {
    this.plan = plan;
    this.capacities = capacities;
    this.relevant = relevantAttributes(plan);
    this.cuts = plan.attributes.map(({ kind }, i) => (kind === 'number' ? thresholds(plan, i) : []));
  }

  /** As they arrive; the shares sum to 1. */
  atArrival(): readonly Portion[] {
    let portions: readonly Portion[] = [{ kind: this.plan.attributes.map(() => 0), share: 1 }];
    this.plan.attributes.forEach((attribute, i) => {
      const draw: SetPart['to'] =
        attribute.kind === 'category'
          ? { kind: 'category', shares: attribute.shares }
          : { kind: 'number', draw: attribute.draw };
      portions = thin(
        portions.flatMap((portion) => this.redrawn(portion, i, draw)),
        mostKinds,
      );
    });
    return portions;
  }

  /** The portion, split by the new value of one attribute. */
  redrawn({ kind, share }: Portion, attribute: number, to: SetPart['to']): readonly Portion[] {
    if (!this.relevant.has(attribute)) return [{ kind, share }];
    const shares =
      to.kind === 'category'
        ? this.valueFor(to.shares, kind)
        : cellShares(element(this.cuts, attribute), this.valueFor(to.draw, kind));
    return shares.flatMap((part, digit) =>
      part > 0 ? [{ kind: kind.with(attribute, digit), share: share * part }] : [],
    );
  }

  valueFor<T>(dependent: Dependent<T>, kind: Kind): T {
    let at = dependent;
    while (at.kind === 'by') at = element(at.of, element(kind, at.attribute));
    return at.value;
  }

  /** Rules about the state of the system are judged as if it were empty. */
  holds(condition: Condition, kind: Kind): boolean {
    switch (condition.kind) {
      case 'always':
        return true;
      case 'level':
        return condition.anyOf.includes(element(kind, condition.attribute));
      case 'number': {
        const cut = element(this.cuts, condition.attribute).indexOf(condition.value);
        return cellHolds(element(kind, condition.attribute), cut, condition.relation);
      }
      case 'state':
        return holdsWhenEmpty(condition.quantity, condition.relation, condition.value, this.capacities);
      case 'all':
        return condition.of.every((part) => this.holds(part, kind));
      case 'any':
        return condition.of.some((part) => this.holds(part, kind));
      case 'not':
        return !this.holds(condition.of, kind);
    }
  }
}
