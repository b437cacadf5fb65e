/**
 * Square-root staffing for Poisson arrivals and exponential services: of many servers, a + beta sqrt(a) for an offered load a
 * (Halfin and Whitt, "Heavy-traffic limits for queues with many exponential servers", Operations Research 29, 1981).
 */
import gammainc from '@stdlib/math-base-special-gammainc';
import { exp } from '../numbers/exp.ts';

/** Servers, not rounded. @param beta spare servers in square roots of the load, above 0 */
export function squareRootStaffing(load: number, beta: number): number {
  return load + beta * Math.sqrt(load);
}

/** The share of arrivals that waits in the limit of many servers: 1 / (1 + beta Phi(beta) / phi(beta)), for a beta above 0. */
export function shareThatWaits(beta: number): number {
  const half = (beta * beta) / 2;
  const below = 1 - gammainc(half, 0.5, true, true) / 2;
  const density = exp(-half) / Math.sqrt(2 * Math.PI);
  return 1 / (1 + (beta * below) / density);
}

/** The beta at which a share waits. @param share above 0 and below 1 */
export function betaFor(share: number): number {
  let [low, high] = [0, 1];
  while (shareThatWaits(high) > share) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (shareThatWaits(middle) > share) low = middle;
    else high = middle;
  }
}
