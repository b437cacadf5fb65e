import type { Test } from '../../plan/conditions.ts';
import { test } from '../../plan/conditions.ts';
import { numberFor, valueFor } from '../../plan/dependent.ts';
import { deciding } from '../../plan/looks.ts';
import type { Condition, Dependent, Plan, SetPart } from '../../plan/plan.ts';
import type { Reader } from '../../plan/reader.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import { cellHolds, cellShares } from './number-cells.ts';
import { relevantAttributes, thresholds } from './relevant.ts';

/** One digit per attribute: its level, or its cell for a number; 0 for attributes that decide nothing. */
export type Kind = readonly number[];

/** What rules can tell of a case. */
export interface Seen {
  readonly kind: Kind;
  /** Cases of the same person before it, counted as far as rules can tell. */
  readonly earlier: number;
}

/** A part of all cases. */
export interface Portion extends Seen {
  readonly share: number;
}

/** The kinds of case that a plan tells apart, as far as they matter for where cases go and how long they take. */
export class CaseKinds {
  private readonly plan: Plan;
  private readonly budget: Budget;
  private readonly relevant: ReadonlySet<number>;
  private readonly cuts: readonly (readonly number[])[];
  private readonly reader: Reader<Seen>;
  private readonly tests = new Map<Condition, Test<Seen>>();

  /** @throws BudgetSpent, as do all that tell kinds apart */
  constructor(plan: Plan, capacities: readonly Capacity[], budget: Budget) {
    this.plan = plan;
    this.budget = budget;
    const rules = deciding(plan, 'way', 'time');
    budget.spend(10 * (rules.conditions.length + rules.values.length));
    this.relevant = relevantAttributes(plan, rules);
    const found = thresholds(rules);
    this.cuts = plan.attributes.map(({ kind }, i) => (kind === 'number' ? (found.get(i) ?? []) : []));
    this.reader = emptySystem(capacities, this.cuts, budget);
  }

  /** As they arrive for the first time; the shares sum to 1. @param zone of their stream */
  atArrival(zone: number | undefined): readonly Portion[] {
    const nothing: Portion = { kind: this.plan.attributes.map(() => 0), earlier: 0, share: 1 };
    if (zone === undefined || this.plan.zone === undefined) return this.drawn(nothing, () => true);
    const known = this.relevant.has(this.plan.zone) ? nothing.kind.with(this.plan.zone, zone) : nothing.kind;
    return this.drawn({ ...nothing, kind: known }, (attribute) => attribute !== this.plan.zone);
  }

  /** The next case of the same person: what lasts is kept, the rest is drawn again. @param earlier cases of it by then */
  atReturn(kind: Kind, earlier: number): readonly Portion[] {
    const { attributes, zone } = this.plan;
    const lasts = (attribute: number) => attribute === zone || element(attributes, attribute).lasting;
    return this.drawn({ kind, earlier, share: 1 }, (attribute) => !lasts(attribute));
  }

  private drawn(from: Portion, isDrawn: (attribute: number) => boolean): readonly Portion[] {
    let portions: readonly Portion[] = [from];
    this.plan.attributes.forEach((attribute, i) => {
      if (!isDrawn(i)) return;
      const draw: SetPart['to'] =
        attribute.kind === 'category'
          ? { kind: 'category', shares: attribute.shares }
          : { kind: 'number', draw: attribute.draw };
      if (this.relevant.has(i)) portions = portions.flatMap((portion) => this.redrawn(portion, i, draw));
    });
    return portions;
  }

  /** The portion, split by the new value of one attribute. */
  redrawn(portion: Portion, attribute: number, to: SetPart['to']): readonly Portion[] {
    if (!this.relevant.has(attribute)) return [portion];
    const shares =
      to.kind === 'category'
        ? this.valueFor(to.shares, portion)
        : cellShares(element(this.cuts, attribute), this.valueFor(to.draw, portion));
    // Every kind keeps a digit for every attribute: memory is what runs out first.
    this.budget.spend(shares.length * (50 + 2 * portion.kind.length));
    return shares.flatMap((part, digit) =>
      part > 0 ? [{ ...portion, kind: portion.kind.with(attribute, digit), share: portion.share * part }] : [],
    );
  }

  /** Values along a quantity are those of an empty system. */
  valueFor<T>(dependent: Dependent<T>, seen: Seen): T {
    return valueFor(this.reader, dependent, seen);
  }

  /** As `valueFor`, but numbers go along a straight line from mark to mark. */
  numberFor(dependent: Dependent<number>, seen: Seen): number {
    return numberFor(this.reader, dependent, seen);
  }

  /** Rules about the state of the system, and about time that has passed, are judged as if the system were empty. */
  holds(condition: Condition, seen: Seen): boolean {
    const known = this.tests.get(condition) ?? test(this.reader, condition);
    this.tests.set(condition, known);
    this.budget.spend(2);
    return known(seen);
  }
}

/** Numeric attributes are known by the cell they are in, and the system is empty; every look is counted. */
function emptySystem(
  capacities: readonly Capacity[],
  cuts: readonly (readonly number[])[],
  budget: Budget,
): Reader<Seen> {
  return {
    level: (attribute) => (seen) => {
      budget.spend(2);
      return element(seen.kind, attribute);
    },
    compares(attribute, relation, value) {
      const cut = element(cuts, attribute).indexOf(value);
      return (seen) => {
        budget.spend(2);
        return cellHolds(element(seen.kind, attribute), cut, relation);
      };
    },
    quantity: (quantity) => (seen) => {
      budget.spend(4);
      if (quantity.kind === 'earlier cases') return seen.earlier;
      return quantity.kind === 'free' ? element(capacities, quantity.resource).atStart : 0;
    },
  };
}
