import { compileArrivals } from './arrivals/compile-arrivals.ts';
import { compileAttributes } from './attributes/compile-attributes.ts';
import { checkHolidays } from './calendar/holidays.ts';
import type { ChainParts } from './checks/check-chain.ts';
import type { Context } from './context.ts';
import { compileEnds } from './ends.ts';
import type { Mapping } from './reading/tree.ts';
import { compileResources } from './resources/compile-resources.ts';
import { compileSteps } from './steps/compile-steps.ts';

/** Names become indices, numbers become seconds, euro and shares. */
export function compileParts(root: Mapping, context: Context): ChainParts {
  checkHolidays(root, context);
  const attributes = compileAttributes(root, context);
  const resources = compileResources(root, context);
  const ends = compileEnds(root, context);
  const steps = compileSteps(root, context, resources);
  const arrivals = compileArrivals(root, context);
  return { attributes, resources, ends, steps, arrivals };
}
