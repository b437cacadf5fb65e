/** Work that comes in and work that can be done, in cases per unit of time. */
export interface Flow {
  readonly arrivalRate: number;
  /** Of all servers together. */
  readonly capacityRate: number;
}

/** Cases per unit of time by which the list grows when nobody gives up: lambda - c mu, or 0 where capacity suffices. */
export function growthRate({ arrivalRate, capacityRate }: Flow): number {
  return Math.max(0, arrivalRate - capacityRate);
}

/**
 * The time that the first-come list of a steady overload takes to pass `threshold` from `start` waiting; 0 when it stands
 * above it already, undefined when it never does.
 */
export function timeToPass(flow: Flow, threshold: number, start = 0): number | undefined {
  if (start > threshold) {
    return 0;
  }
  const growth = growthRate(flow);
  return growth > 0 ? (threshold - start) / growth : undefined;
}

/** The wait of a case that joins a first-come list at time t after the overload began with nobody waiting. */
export function overloadedWait(flow: Flow, t: number): number {
  return (growthRate(flow) * t) / flow.capacityRate;
}
