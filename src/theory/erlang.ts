import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { exp } from '../numbers/exp.ts';
import { log } from '../numbers/log.ts';

/**
 * Erlang's loss formula B(c, a): the share of Poisson arrivals that find all `servers` busy and go away, at offered load
 * `load`. It holds whatever the service distribution. Rounding does not grow, since B(n) = a B(n-1) / (n + a B(n-1)) is
 * all positive; it takes as many steps as there are servers.
 *
 * `servers` may be infinite, and need not be whole (2.5 FTE): B is then the continuation a^c e^-a / Gamma(c + 1, a)
 * (Jagerman, "Some properties of the Erlang loss function", Bell System Technical Journal 53, 1974).
 */
export function erlangB(servers: number, load: number): number {
  if (load === 0) {
    return servers === 0 ? 1 : 0;
  }
  if (servers === Number.POSITIVE_INFINITY) {
    return 0;
  }
  const whole = Math.floor(servers);
  const part = servers - whole;
  let blocked = part === 0 ? 1 : ofPartServer(part, load);
  for (let step = 1; step <= whole; step++) {
    blocked = (load * blocked) / (part + step + load * blocked);
  }
  return blocked;
}

/**
 * Erlang's delay formula C(c, a): the share of Poisson arrivals that must wait for one of `servers` exponential servers;
 * everyone, when the load is as large as the number of servers.
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) {
    return 1;
  }
  const blocked = erlangB(servers, load);
  if (blocked === 0) {
    return 0;
  }
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/** B for less than one server. At high loads, where e^-a vanishes, by the first terms of its expansion in 1 / a. */
function ofPartServer(part: number, load: number): number {
  if (load > 300) {
    return 1 / (1 + (part / load) * (1 + ((part - 1) / load) * (1 + (part - 2) / load)));
  }
  const density = exp(part * log(load) - load - gammaln(part + 1));
  return density / gammainc(load, part + 1, true, true);
}
