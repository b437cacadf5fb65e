import type { Distribution } from '../../random/distribution.ts';
import { lawOf } from '../../random/distribution.ts';
import type { OverloadedFlow } from '../../theory/giving-up.ts';
import type { Budget } from './budget.ts';

/** Those who come to a list and are equally patient. */
export interface Group {
  /** Undefined for those who never give up. */
  readonly patience: Distribution | undefined;
  /** Cases per second. */
  readonly rate: number;
  /** Full-speed units that it takes to serve them all. */
  readonly load: number;
}

/** All who come to one resource, as a fluid in which everybody who comes at one moment waits equally long. */
export class Crowd {
  readonly rate: number;
  readonly load: number;
  readonly canGiveUp: boolean;
  private readonly groups: readonly { readonly load: number; readonly stays: (wait: number) => number }[];
  /** Budget steps of one look. */
  private readonly cost: number;

  private readonly budget: Budget;

  /** @param budget pays for every look at who is still there */
  constructor(groups: readonly Group[], budget: Budget) {
    this.budget = budget;
    this.rate = groups.reduce((sum, group) => sum + group.rate, 0);
    this.load = groups.reduce((sum, group) => sum + group.load, 0);
    this.canGiveUp = groups.some(({ patience }) => patience !== undefined);
    this.cost = groups.reduce((sum, { patience }) => sum + 30 + (patience === undefined ? 0 : sizeOf(patience)), 0);
    this.groups = groups.map(({ load, patience }) => ({ load, stays: staying(patience) }));
  }

  /**
   * Share of the work on offer that is still there after everybody has waited so long (seconds).
   *
   * @throws BudgetSpent
   */
  stillThere(wait: number): number {
    this.budget.spend(this.cost);
    return this.load === 0 ? 1 : this.groups.reduce((sum, { load, stays }) => sum + load * stays(wait), 0) / this.load;
  }

  /** Cases per second, for the formulas of overload; cases that need more work count for as much more. */
  flow(strength: number): OverloadedFlow {
    const capacityRate = this.load === 0 ? Number.POSITIVE_INFINITY : (this.rate * strength) / this.load;
    return { arrivalRate: this.rate, capacityRate, patience: (wait) => this.stillThere(wait) };
  }
}

/** Share of those with this patience who have not given up after waiting so long. */
export function staying(patience: Distribution | undefined): (wait: number) => number {
  if (patience === undefined) return () => 1;
  const law = lawOf(patience);
  return (wait) => law.survival(wait);
}

/** Values and parts that it is made of. */
export function sizeOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'empirical':
      return distribution.values.length;
    case 'mixture':
      return distribution.parts.reduce((sum, { of }) => sum + sizeOf(of), 0);
    case 'shifted':
      return sizeOf(distribution.of);
    default:
      return 1;
  }
}
