import { expectedWait } from './expected-wait.ts';
import type { StateQuantity } from './plan.ts';
import type { World } from './world.ts';

/** A reader of the state of the system, now. */
export function reading(world: World, quantity: StateQuantity): () => number {
  const { lines } = world;
  const { facilities } = world.network;
  switch (quantity.kind) {
    case 'waiting': {
      const facility = facilities[quantity.resource]!;
      return () => facility.waiting;
    }
    case 'waiting at':
      // Read through the list: the step may come later in the plan than whoever looks at it.
      return () => lines[quantity.step]?.list.length ?? 0;
    case 'free': {
      const facility = facilities[quantity.resource]!;
      return () => Math.max(0, facility.free);
    }
    case 'in use': {
      const facility = facilities[quantity.resource]!;
      return () => facility.inUse;
    }
    case 'expected wait':
      return expectedWait(world, quantity.resource);
  }
}
