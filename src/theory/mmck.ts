import { exp } from '../numbers/exp.ts';
import { log } from '../numbers/log.ts';

export interface MmckModel {
  readonly arrivalRate: number;
  /** Of one server. */
  readonly serviceRate: number;
  readonly servers: number;
  /** Most cases waiting or served at once; `servers` or more. */
  readonly room: number;
}

export interface MmckSteadyState {
  /** P(N = n) for n from 0 to `room`. */
  readonly probabilities: readonly number[];
  /** Share of arrivals that find no room: by Poisson arrivals, the share of time that it is full. */
  readonly refused: number;
  readonly L: number;
  readonly Lq: number;
  /** Mean times of the cases that get in. */
  readonly W: number;
  readonly Wq: number;
  /** Share of time that each server is busy. */
  readonly rho: number;
}

/** M/M/c/K: exponential servers with finite room. It always has a steady state. */
export function mmck({ arrivalRate, serviceRate, servers, room }: MmckModel): MmckSteadyState {
  const probabilities = normalised(logWeights(arrivalRate / serviceRate, servers, room));
  const mean = (of: (n: number) => number) => probabilities.reduce((sum, chance, n) => sum + chance * of(n), 0);
  const refused = probabilities.at(-1) ?? 1;
  const entering = arrivalRate * (1 - refused);
  const L = mean((n) => n);
  const Lq = mean((n) => Math.max(0, n - servers));
  return {
    probabilities,
    refused,
    L,
    Lq,
    W: L / entering,
    Wq: Lq / entering,
    rho: mean((n) => Math.min(n, servers)) / servers,
  };
}

/** Each is the one before it times load / busy servers; logarithms, so that no number of servers overflows. */
function logWeights(load: number, servers: number, room: number): readonly number[] {
  const logs = [0];
  let sum = 0;
  for (let n = 1; n <= room; n++) {
    sum += log(load / Math.min(n, servers));
    logs.push(sum);
  }
  return logs;
}

function normalised(logs: readonly number[]): readonly number[] {
  const largest = logs.reduce((most, each) => Math.max(most, each));
  const weights = logs.map((each) => exp(each - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
