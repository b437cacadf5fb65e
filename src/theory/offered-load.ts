/**
 * The room `theory/`: what formulas say of queues, each with its source. It knows rates and times as numbers; the forecast,
 * the report and the tests call it. Begin with the load here, then erlang.ts and overload.ts.
 *
 * The mean number of servers that the work on offer keeps busy, if there are enough of them: a = lambda E[S], in Erlang.
 * Rate and time in the same unit, such as cases per hour and hours.
 */
export function offeredLoad(arrivalRate: number, meanService: number): number {
  return arrivalRate * meanService;
}

/** rho = a / c: the share of time that each of `servers` is busy while it is below 1; from 1 on there is no steady state. */
export function utilisation(load: number, servers: number): number {
  return load / servers;
}
