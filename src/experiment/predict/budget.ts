/** A forecast by formula would take more work than it may. */
export class BudgetSpent extends Error {
  constructor() {
    super('the forecast by formula takes more work than it may');
    this.name = 'BudgetSpent';
  }
}

/**
 * Work that a forecast may do, counted in steps of roughly 20 nanoseconds and never by a clock: equal files get equal
 * forecasts on any machine.
 */
export class Budget {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  /** @throws BudgetSpent where there is not so much left */
  spend(steps: number): void {
    // NaN and Infinity are never affordable.
    if (!(steps <= this.left)) throw new BudgetSpent();
    this.left -= steps;
  }

  /** A share of what is left, for work that may be left undone: what it does not use is not given back. */
  part(share: number): Budget {
    const steps = share * this.left;
    this.left -= steps;
    return new Budget(steps);
  }

  /** What the work gives; undefined where it costs more than there is. */
  within<T>(work: (budget: Budget) => T): T | undefined {
    try {
      return work(this);
    } catch (error) {
      if (error instanceof BudgetSpent) return undefined;
      throw error;
    }
  }
}
