import { square } from '../numbers/pow.ts';

export interface PriorityClass {
  readonly arrivalRate: number;
  readonly meanService: number;
  /** Standard deviation of the service time over its mean; 1 for an exponential. */
  readonly variation: number;
}

export interface PriorityTimes {
  /** Undefined, both, for a class whose list grows without end. */
  readonly Wq: number | undefined;
  readonly W: number | undefined;
}

/**
 * Mean times per class at one server that always takes the first of the highest class waiting and never interrupts
 * (Cobham, Operations Research 2, 1954). Classes go from the highest down. The work of the highest classes may fit where
 * that of all does not: the ones that fit have a steady state, and then the first that does not keeps the server busy.
 */
export function nonPreemptivePriority(classes: readonly PriorityClass[]): readonly PriorityTimes[] {
  let above = 0;
  const bands = classes.map((kind) => {
    const before = above;
    above += kind.arrivalRate * kind.meanService;
    return { kind, before, upTo: above };
  });
  // Mean work left of the service that a new case finds going on.
  const residual = bands.reduce((sum, { kind, before, upTo }) => {
    const busyWith = Math.min(1, upTo) - Math.min(1, before);
    return sum + (busyWith * kind.meanService * (1 + square(kind.variation))) / 2;
  }, 0);
  return bands.map(({ kind, before, upTo }) => {
    if (!(upTo < 1)) {
      return { Wq: undefined, W: undefined };
    }
    const Wq = residual / ((1 - before) * (1 - upTo));
    return { Wq, W: Wq + kind.meanService };
  });
}
