import { attributesIn, looksOfAttribute, looksOfEnd, looksOfStep } from '../../plan/looks.ts';
import type { ArrivalPlan } from '../../plan/plan.ts';
import { field, fields } from '../reading/tree.ts';
import { zoneIndex } from '../zones.ts';
import type { CheckedChain } from './check-chain.ts';
import { reachedFrom } from './check-flow.ts';

/** That other work from nowhere in particular meets nothing that depends on where it is from. */
export function checkZones(chains: readonly CheckedChain[]): void {
  for (const { tree, context, parts } of chains) {
    const zone = zoneIndex(context.zones);
    for (const arrival of parts.arrivals) {
      const place = zone === undefined || arrival.zone !== undefined ? undefined : firstToLook(zone, arrival, chains);
      const entry = fields(field(tree, 'arrivals')).find(([name]) => name === arrival.name)?.[1];
      if (place === undefined || entry === undefined) continue;
      context.problems.add(entry.keyAt, { code: 'no zone to look at', stream: arrival.name, place });
    }
  }
}

/** The first attribute, step or end that the stream's cases meet and that looks at the zone, by name. */
function firstToLook(zone: number, { to }: ArrivalPlan, chains: readonly CheckedChain[]): string | undefined {
  const reached = reachedFrom([to], chains);
  const met = chains.flatMap(({ parts }) => [
    ...parts.attributes.flatMap((each, index) =>
      index === zone ? [] : [{ name: each.name, looks: looksOfAttribute(each) }],
    ),
    ...parts.steps.flatMap((each, index) =>
      each !== undefined && reached.steps.has(index) ? [{ name: each.name, looks: looksOfStep(each) }] : [],
    ),
    ...parts.ends.flatMap((each, index) =>
      reached.ends.has(index) ? [{ name: each.name, looks: looksOfEnd(each) }] : [],
    ),
  ]);
  return met.find(({ looks }) => attributesIn(looks).includes(zone))?.name;
}
