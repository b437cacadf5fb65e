import { exp, expm1 } from '../numbers/exp.ts';
import { log } from '../numbers/log.ts';
import { pow } from '../numbers/pow.ts';
import { erlangC } from './erlang.ts';
import { quantileOfTail } from './quantile-of-tail.ts';

/** Poisson arrivals and exponential services, in the same unit of time. */
export interface MmcModel {
  readonly arrivalRate: number;
  /** Of one server. */
  readonly serviceRate: number;
  /** A whole, finite number. */
  readonly servers: number;
}

/** The steady state of a first-come queue, in the standard letters. */
export interface MmcSteadyState {
  /** Share of time that each server is busy. */
  readonly rho: number;
  /** Mean number waiting, over time. */
  readonly Lq: number;
  /** Mean number waiting or served, over time. */
  readonly L: number;
  /** Mean time waiting. */
  readonly Wq: number;
  /** Mean time waiting and served. */
  readonly W: number;
  /** Share of arrivals that wait at all. */
  readonly delayed: number;
  /** P(N = n), the share of time with n waiting or served. */
  probabilityOf(n: number): number;
  /** P(time waiting > t). */
  waitTail(t: number): number;
  /** The time waiting that a share p of arrivals stays within. */
  waitQuantile(p: number): number;
  /** P(time waiting and served > t). */
  timeTail(t: number): number;
  timeQuantile(p: number): number;
}

/** M/M/c (Erlang 1917; Kleinrock, Queueing Systems I, 3.5). Undefined when there is no steady state: rho of 1 or more. */
export function mmc({ arrivalRate, serviceRate, servers }: MmcModel): MmcSteadyState | undefined {
  const load = arrivalRate / serviceRate;
  const rho = load / servers;
  if (!(rho < 1)) {
    return undefined;
  }
  const delayed = erlangC(servers, load);
  const drain = servers * serviceRate - arrivalRate;
  const Wq = delayed / drain;
  const Lq = arrivalRate * Wq;
  const timeTail = (t: number) => (t <= 0 ? 1 : exp(-serviceRate * t) + delayed * latecomers(t));
  return {
    rho,
    Lq,
    L: Lq + load,
    Wq,
    W: Wq + 1 / serviceRate,
    delayed,
    probabilityOf: (n) => chanceOfAllBusy() * relative(n),
    waitTail: (t) => (t < 0 ? 1 : delayed * exp(-drain * t)),
    waitQuantile: (p) => (p <= 1 - delayed ? 0 : log(delayed / (1 - p)) / drain),
    timeTail,
    timeQuantile: (p) => quantileOfTail(timeTail, p),
  };

  /** P(N = c): all busy and nobody waiting. */
  function chanceOfAllBusy(): number {
    return delayed * (1 - rho);
  }

  /** P(N = n) / P(N = c), multiplied out from c so that nothing overflows. */
  function relative(n: number): number {
    if (n >= servers) {
      return pow(rho, n - servers);
    }
    let ratio = 1;
    for (let busy = servers; busy > n; busy--) {
      ratio *= busy / load;
    }
    return ratio;
  }

  /**
   * For a case that waits, P(waiting + service > t) - P(service > t): mu (e^(-mu t) - e^(-drain t)) / (drain - mu), written
   * so that it neither cancels where the two rates are close nor overflows where they are not.
   */
  function latecomers(t: number): number {
    const apart = drain - serviceRate;
    const exponent = apart * t;
    if (exponent === 0) {
      return serviceRate * t * exp(-serviceRate * t);
    }
    return Math.abs(exponent) < 1
      ? (serviceRate * exp(-serviceRate * t) * -expm1(-exponent)) / apart
      : (serviceRate * (exp(-serviceRate * t) - exp(-drain * t))) / apart;
  }
}
