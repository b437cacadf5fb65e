import type { Findings } from '../findings.ts';

/** Indices of the attributes of cases on which something in the draft depends. */
export function usedAttributes({ steps, pools }: Findings): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { takes, routes, group } of steps) {
    if (takes?.kind === 'by' && group === undefined) used.add(takes.attribute);
    for (const { share } of routes) if (share.kind === 'by' && routes.length > 1) used.add(share.attribute);
  }
  for (const { order, priority } of pools) {
    if (order?.kind === 'priority' && priority?.by === 'attribute') used.add(priority.attribute);
  }
  return used;
}
