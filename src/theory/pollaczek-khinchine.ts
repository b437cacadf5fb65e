import { square } from '../numbers/pow.ts';

export interface Mg1Model {
  readonly arrivalRate: number;
  readonly meanService: number;
  /** Standard deviation of the service time over its mean: 0 for a constant, 1 for an exponential. */
  readonly variation: number;
}

export interface Mg1SteadyState {
  readonly rho: number;
  readonly Lq: number;
  readonly L: number;
  readonly Wq: number;
  readonly W: number;
}

/**
 * M/G/1, Poisson arrivals to one server with any service distribution: Wq = rho E[S] (1 + v^2) / (2 (1 - rho))
 * (Pollaczek 1930, Khinchine 1932). Undefined when there is no steady state.
 */
export function mg1({ arrivalRate, meanService, variation }: Mg1Model): Mg1SteadyState | undefined {
  const rho = arrivalRate * meanService;
  if (!(rho < 1)) {
    return undefined;
  }
  const Wq = (rho * meanService * (1 + square(variation))) / (2 * (1 - rho));
  const Lq = arrivalRate * Wq;
  return { rho, Lq, L: Lq + rho, Wq, W: Wq + meanService };
}
