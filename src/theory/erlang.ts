import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Erlang's loss formula B(c, a): the share of Poisson arrivals that find all `servers` busy and go away, at offered load
 * `load`. It holds whatever the service distribution. Rounding does not grow, since B(n) = a B(n-1) / (n + a B(n-1)) is
 * all positive; it takes as many steps as there are servers.
 *
 * `servers` may be infinite, and need not be whole (2.5 FTE): B is then the continuation a^c e^-a / Gamma(c + 1, a) (Jagerman, "Some properties
 * of the Erlang loss function", Bell System Technical Journal 53, 1974).
 */
export function erlangB(servers: number, load: number): number {
  if (load === 0) {
    return servers === 0 ? 1 : 0;
  }
  if (servers === Number.POSITIVE_INFINITY) {
    return 0;
  }
  const part = servers - Math.floor(servers);
  let blocked = part === 0 ? 1 : continued(part, load);
  for (let busy = part + 1; busy <= servers; busy++) {
    blocked = (load * blocked) / (busy + load * blocked);
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

function continued(servers: number, load: number): number {
  const density = Math.exp(servers * Math.log(load) - load - gammaln(servers + 1));
  return density / gammainc(load, servers + 1, true, true);
}
