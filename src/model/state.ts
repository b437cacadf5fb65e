import { meanOf } from '../random/moments.ts';
import { leaves } from './dependent.ts';
import type { Plan, StateQuantity } from './plan.ts';
import type { World } from './world.ts';

/** A reader of the state of the system, now. */
export function reading(world: World, quantity: StateQuantity): () => number {
  const { facilities, lines } = world.network;
  switch (quantity.kind) {
    case 'waiting': {
      const facility = facilities[quantity.resource]!;
      return () => facility.waiting;
    }
    case 'waiting at':
      return () => lines.find((line) => line.index === quantity.step)?.list.length ?? 0;
    case 'free': {
      const facility = facilities[quantity.resource]!;
      return () => Math.max(0, facility.free);
    }
    case 'in use': {
      const facility = facilities[quantity.resource]!;
      return () => facility.inUse;
    }
    case 'expected wait': {
      const facility = facilities[quantity.resource]!;
      const mean = meanHold(world.plan, quantity.resource);
      return () => (facility.waiting === 0 ? 0 : (facility.waiting * mean) / Math.max(1, facility.units));
    }
  }
}

/**
 * Seconds a unit is held, as the file says: the plain mean over the steps that use it and over the levels their work
 * depends on, without closed hours. An estimate such as a desk would make, not a forecast.
 */
function meanHold(plan: Plan, resource: number): number {
  const means: number[] = [];
  for (const step of plan.steps) {
    for (const part of step.parts) {
      if (part.kind === 'work' && part.needs.some((need) => need.resource === resource)) {
        for (const distribution of leaves(part.takes)) means.push(meanOf(distribution));
      }
    }
  }
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
