import { square } from '../numbers/pow.ts';
import type { MmcSteadyState } from './mmc.ts';
import { mmc } from './mmc.ts';

export interface Mm1SteadyState extends MmcSteadyState {
  /** Variance over time of the number waiting or served. */
  readonly varianceOfN: number;
}

/** M/M/1: the number in it is geometric. Undefined when there is no steady state. */
export function mm1(arrivalRate: number, serviceRate: number): Mm1SteadyState | undefined {
  const steady = mmc({ arrivalRate, serviceRate, servers: 1 });
  return steady && { ...steady, varianceOfN: steady.rho / square(1 - steady.rho) };
}

/**
 * The mean time waiting of the first, second, ... `cases`-th arrival to an M/M/1 that starts empty, exactly; steady state
 * or not. Follows the distribution of the number found on arrival from each arrival to the next: of k + 1 cases present,
 * each finishes before the next arrival with chance mu / (lambda + mu). Takes time with the square of `cases`.
 */
export function mm1WaitsFromEmpty(arrivalRate: number, serviceRate: number, cases: number): readonly number[] {
  const finishes = serviceRate / (arrivalRate + serviceRate);
  const waits: number[] = [];
  let found: readonly number[] = [1];
  while (waits.length < cases) {
    waits.push(found.reduce((sum, chance, ahead) => sum + chance * ahead, 0) / serviceRate);
    // From the most that can be left down to 1: the chance that the others have finished, and then that an arrival comes.
    const left: number[] = [];
    let reached = 0;
    for (const joined of found.toReversed()) {
      reached = reached * finishes + joined;
      left.push(reached * (1 - finishes));
    }
    found = [reached * finishes, ...left.toReversed()];
  }
  return waits;
}
