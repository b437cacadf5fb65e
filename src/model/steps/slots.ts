import type { StepPart, StepPlan } from '../plan.ts';

/** What each chain of the plan does at one place in the order of a step's parts; undefined where it does nothing there. */
export type Slot = readonly (StepPart | undefined)[];

/**
 * The parts of all versions of a step, side by side and in their order: work or a group, the setting of one attribute, the
 * release of one resource and so on are each one place, which a version may leave empty.
 *
 * @param versions of each chain
 */
export function slotsOf(versions: readonly StepPlan[]): readonly Slot[] {
  const keyed = versions.map(({ parts }) => withKeys(parts));
  const order: string[] = [];
  for (const parts of keyed) {
    let before = -1;
    for (const key of parts.keys()) {
      if (!order.includes(key)) order.splice(before + 1, 0, key);
      before = order.indexOf(key);
    }
  }
  return order.map((key) => keyed.map((parts) => parts.get(key)));
}

function withKeys(parts: readonly StepPart[]): ReadonlyMap<string, StepPart> {
  const keyed = new Map<string, StepPart>();
  for (const part of parts) {
    let key = placeOf(part);
    while (keyed.has(key)) key += ' again';
    keyed.set(key, part);
  }
  return keyed;
}

function placeOf(part: StepPart): string {
  switch (part.kind) {
    case 'set':
      return `set ${part.attribute}`;
    case 'release':
      return `release ${part.resource}`;
    case 'work':
    case 'group':
      return 'service';
    default:
      return part.kind;
  }
}
