import type { Mg1SteadyState } from './pollaczek-khinchine.ts';

export interface BatchModel {
  /** Batches per unit of time; Poisson. */
  readonly batchRate: number;
  readonly meanBatch: number;
  /** Mean of the square of the batch size; that of a fixed size is its square. */
  readonly meanSquareBatch: number;
  readonly serviceRate: number;
}

/**
 * One exponential server to which cases come in batches: L = rho (1 + E[X^2] / E[X]) / (2 (1 - rho)) (Gross and Harris,
 * Fundamentals of Queueing Theory, section 3.1). Undefined when there is no steady state.
 */
export function batchMm1(model: BatchModel): Mg1SteadyState | undefined {
  const arrivalRate = model.batchRate * model.meanBatch;
  const rho = arrivalRate / model.serviceRate;
  if (!(rho < 1)) {
    return undefined;
  }
  const L = (rho * (1 + model.meanSquareBatch / model.meanBatch)) / (2 * (1 - rho));
  const Lq = L - rho;
  return { rho, Lq, L, Wq: Lq / arrivalRate, W: L / arrivalRate };
}
