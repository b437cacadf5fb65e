import { compileArrivals } from './arrivals/compile-arrivals.ts';
import { compileAttributes } from './attributes/compile-attributes.ts';
import { checkHolidays } from './calendar/holidays.ts';
import type { ChainParts } from './checks/check-chain.ts';
import type { Desk } from './desk.ts';
import { compileEnds } from './ends.ts';
import type { Mapping } from './reading/tree.ts';
import { compileResources } from './resources/compile-resources.ts';
import { compileSteps } from './steps/compile-steps.ts';

/** Names become indices, numbers become seconds, euro and shares. */
export function compileParts(root: Mapping, desk: Desk): ChainParts {
  checkHolidays(root, desk);
  const attributes = compileAttributes(root, desk);
  const resources = compileResources(root, desk);
  const ends = compileEnds(root, desk);
  const steps = compileSteps(root, desk, resources);
  const arrivals = compileArrivals(root, desk);
  return { attributes, resources, ends, steps, arrivals };
}
