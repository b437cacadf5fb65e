import type { WaitingLine, World } from './world.ts';

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

/** Cases in all lines of a step. */
export function waitingIn(lines: readonly WaitingLine[]): number {
  let waiting = 0;
  for (let i = 0; i < lines.length; i++) waiting += lines[i]!.list.length;
  return waiting;
}
