import { integral } from './integral.ts';
import type { Flow } from './overload.ts';
import { quantileOfTail } from './quantile-of-tail.ts';

/**
 * What becomes of an overloaded first-come list whose cases give up: the fluid limit, in which chance is left out (Whitt,
 * "Fluid models for multiserver queues with abandonments", Operations Research 54, 2006). It is close where the list is
 * long beside its random swings.
 */
export interface OverloadedFlow extends Flow {
  /** The share of cases that would wait longer than t: falling from 1. Must go below capacityRate / arrivalRate. */
  readonly patience: (t: number) => number;
}

export interface SettledList {
  readonly waiting: number;
  /** Of cases that are served. */
  readonly wait: number;
  /** Cases per unit of time. */
  readonly givingUp: number;
}

/** Where next to nobody is served, the wait is that after which no more than one in 10^12 is left. */
const allButNone = 1 - 1e-12;

/**
 * Where the list settles: at the wait w after which as many are left of each moment's arrivals as can be served,
 * lambda S(w) = c mu, with lambda times the integral of S from 0 to w waiting. Undefined when capacity suffices, or when
 * so many would wait for ever that the list never settles.
 */
export function settledList({ arrivalRate, capacityRate, patience }: OverloadedFlow): SettledList | undefined {
  if (!(arrivalRate > capacityRate)) {
    return undefined;
  }
  const wait = quantileOfTail(patience, Math.min(allButNone, 1 - capacityRate / arrivalRate));
  if (wait === Number.POSITIVE_INFINITY) {
    return undefined;
  }
  return { waiting: arrivalRate * integral(patience, 0, wait), wait, givingUp: arrivalRate - capacityRate };
}

/**
 * The time that the list takes to pass `threshold` from nobody waiting; undefined when it settles below it. The wait w of
 * the one served now grows by 1 - c mu / (lambda S(w)) per unit of time, while lambda times the integral of S from 0 to
 * w are waiting.
 */
export function timeToPassGivingUp(flow: OverloadedFlow, threshold: number): number | undefined {
  const { arrivalRate, capacityRate, patience } = flow;
  if (!(arrivalRate > capacityRate) || threshold >= (settledList(flow)?.waiting ?? Number.POSITIVE_INFINITY)) {
    return undefined;
  }
  const reached = waitWith(threshold, flow);
  const slowness = (wait: number) => 1 / (1 - capacityRate / (arrivalRate * patience(wait)));
  return integral(slowness, 0, reached);
}

/** The wait at which so many are waiting: doubled up to, and halved in on with only the new piece integrated each time. */
function waitWith(threshold: number, { arrivalRate, patience }: OverloadedFlow): number {
  let low = 0;
  let below = 0;
  let width = 1;
  const beyond = () => below + arrivalRate * integral(patience, low, low + width) < threshold;
  const goOn = (): void => {
    below += arrivalRate * integral(patience, low, low + width);
    low += width;
  };
  while (beyond()) {
    goOn();
    width *= 2;
  }
  for (width /= 2; low + width > low && width > 0; width /= 2) {
    if (beyond()) goOn();
  }
  return low;
}
