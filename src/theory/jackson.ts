import { solveLinear } from './linear-equations.ts';
import type { MmcSteadyState } from './mmc.ts';
import { mmc } from './mmc.ts';

export interface JacksonStation {
  /** Of cases that come from outside the network, Poisson. */
  readonly arrivalRate: number;
  /** Of one server, exponential. */
  readonly serviceRate: number;
  readonly servers: number;
  /** Share of cases that go on to each station; the rest leaves. */
  readonly next: readonly number[];
}

export interface JacksonSteadyState {
  /** Arrivals at each station from inside and outside together. */
  readonly effectiveRates: readonly number[];
  readonly stations: readonly MmcSteadyState[];
  /** Mean number in the whole network. */
  readonly L: number;
  /** Mean time in the network per case, over all its visits. */
  readonly W: number;
}

/**
 * An open network of exponential stations, each of which behaves as an M/M/c on its own (Jackson, Operations Research 5,
 * 1957). Undefined when a station has no steady state, or cases never leave.
 */
export function openJackson(network: readonly JacksonStation[]): JacksonSteadyState | undefined {
  const effectiveRates = effectiveArrivalRates(network);
  if (effectiveRates === undefined) {
    return undefined;
  }
  const stations: MmcSteadyState[] = [];
  for (const [index, { serviceRate, servers }] of network.entries()) {
    const steady = mmc({ arrivalRate: effectiveRates[index] ?? 0, serviceRate, servers });
    if (steady === undefined) {
      return undefined;
    }
    stations.push(steady);
  }
  const L = stations.reduce((sum, station) => sum + station.L, 0);
  const outside = network.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  return { effectiveRates, stations, L, W: L / outside };
}

/**
 * The traffic equations, rate_j = outside_j + sum over i of rate_i next_ij; they hold whatever the distributions, as long
 * as every station keeps up. Undefined when there is no one answer, as when cases go round for ever.
 */
export function effectiveArrivalRates(
  network: readonly Pick<JacksonStation, 'arrivalRate' | 'next'>[],
): readonly number[] | undefined {
  const equations = network.map((_, j) => network.map(({ next }, i) => (i === j ? 1 : 0) - (next[j] ?? 0)));
  return solveLinear(
    equations,
    network.map(({ arrivalRate }) => arrivalRate),
  );
}
