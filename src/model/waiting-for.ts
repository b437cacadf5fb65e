import type { World } from './world.ts';

/**
 * A reader of the cases that wait for a resource, over all its steps: the members of groups, not the groups, and also
 * those who are in no group yet.
 */
export function waitingFor(
  { network, groupWaits }: Pick<World, 'network' | 'groupWaits'>,
  resource: number,
): () => number {
  const facility = network.facilities[resource]!;
  // Filled later, as the steps are built.
  const waits = groupWaits[resource]!;
  return () => {
    let waiting = facility.waiting;
    for (let i = 0; i < waits.length; i++) waiting += waits[i]!();
    return waiting;
  };
}
