import { expectedWait } from './expected-wait.ts';
import type { StateQuantity } from '../plan/plan.ts';
import { waitingFor } from './waiting-for.ts';
import type { WaitingLine, World } from './world.ts';

/** A reader of the state of the system, now. */
export function reading(world: World, quantity: StateQuantity): () => number {
  const { lines } = world;
  const { facilities } = world.network;
  switch (quantity.kind) {
    case 'waiting':
      return waitingFor(world, quantity.resource);
    case 'waiting at': {
      // Filled later: the step may come later in the plan than whoever looks at it.
      const here = lines[quantity.step]!;
      return () => waitingIn(here);
    }
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

/** Cases in all lines of a step. */
export function waitingIn(lines: readonly WaitingLine[]): number {
  let waiting = 0;
  for (let i = 0; i < lines.length; i++) waiting += lines[i]!.list.length;
  return waiting;
}
