import type { Condition, Dependent, Plan, SetPart } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { between } from './along.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import { seenWhenEmpty, stands } from './empty-system.ts';
import { cellHolds, cellShares } from './number-cells.ts';
import { relevantAttributes, thresholds } from './relevant.ts';
import { rulesOf } from './rules.ts';

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
  private readonly capacities: readonly Capacity[];
  private readonly budget: Budget;
  private readonly relevant: ReadonlySet<number>;
  private readonly cuts: readonly (readonly number[])[];

  /** @throws BudgetSpent, as do all that tell kinds apart */
  constructor(plan: Plan, capacities: readonly Capacity[], budget: Budget) {
    this.plan = plan;
    this.capacities = capacities;
    this.budget = budget;
    const rules = rulesOf(plan);
    budget.spend(10 * (rules.conditions.length + rules.values.length));
    this.relevant = relevantAttributes(plan, rules);
    const found = thresholds(rules);
    this.cuts = plan.attributes.map(({ kind }, i) => (kind === 'number' ? (found.get(i) ?? []) : []));
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
    let at = dependent;
    while (at.kind !== 'fixed') {
      this.budget.spend(2 + (at.kind === 'along' ? at.marks.length : 0));
      at =
        at.kind === 'by'
          ? element(at.of, element(seen.kind, at.attribute))
          : between(at.marks, seenWhenEmpty(at.quantity, seen.earlier, this.capacities)).low.value;
    }
    return at.value;
  }

  /** As `valueFor`, but numbers go along a straight line from mark to mark. */
  numberFor(dependent: Dependent<number>, seen: Seen): number {
    if (dependent.kind === 'fixed') return dependent.value;
    if (dependent.kind === 'by')
      return this.numberFor(element(dependent.of, element(seen.kind, dependent.attribute)), seen);
    const at = seenWhenEmpty(dependent.quantity, seen.earlier, this.capacities);
    const { low, high, part } = between(dependent.marks, at);
    const from = this.numberFor(low.value, seen);
    return part === 0 ? from : from + part * (this.numberFor(high.value, seen) - from);
  }

  /** Rules about the state of the system, and about time that has passed, are judged as if the system were empty. */
  holds(condition: Condition, seen: Seen): boolean {
    this.budget.spend(2);
    switch (condition.kind) {
      case 'always':
        return true;
      case 'level':
        return condition.anyOf.includes(element(seen.kind, condition.attribute));
      case 'number': {
        const cut = element(this.cuts, condition.attribute).indexOf(condition.value);
        return cellHolds(element(seen.kind, condition.attribute), cut, condition.relation);
      }
      case 'case':
      case 'state': {
        const now = seenWhenEmpty(condition.quantity, seen.earlier, this.capacities);
        return stands(now, condition.relation, condition.value);
      }
      case 'all':
        return condition.of.every((part) => this.holds(part, seen));
      case 'any':
        return condition.of.some((part) => this.holds(part, seen));
      case 'not':
        return !this.holds(condition.of, seen);
    }
  }
}
