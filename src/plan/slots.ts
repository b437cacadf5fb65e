import { oncePerPlan } from './once-per-plan.ts';
import type { StepPart, StepPlan } from './plan.ts';
import { allRules } from './rules.ts';
import { rankOf } from './step-parts.ts';

/** What a step does under each of the rules at one place in the order of a step's parts; undefined where it does nothing there. */
export type Slot = readonly (StepPart | undefined)[];

/**
 * The parts of all versions of a step, side by side, each version in its own order: work or a group, the setting of one
 * attribute, the release of one resource and so on are each one place, which a version may leave empty.
 *
 * @param versions under each of the rules
 */
export function slotsOf(versions: readonly StepPlan[]): readonly Slot[] {
  const left = versions.map(({ parts }) => parts.map((part) => ({ part, place: placeOf(part) })));
  const slots: Slot[] = [];
  for (;;) {
    const heads = left.flatMap(([head]) => head ?? []);
    if (heads.length === 0) return slots;
    const ready = heads.filter(({ place }) => left.every((parts) => nth(parts, place) <= 0));
    // Versions that turn two parts around meet at neither; one of the two is then in two places.
    const next = (ready.length > 0 ? ready : heads).reduce((a, b) => (rankOf(b.part) < rankOf(a.part) ? b : a));
    slots.push(left.map((parts) => (nth(parts, next.place) === 0 ? parts.shift()?.part : undefined)));
  }
}

/** By step: its places, in order. */
export const stepSlots = oncePerPlan((plan): readonly (readonly Slot[])[] => {
  const rules = allRules(plan);
  return plan.steps.map((_, step) => slotsOf(rules.map(({ steps }) => steps[step]!)));
});

/** Parts before it; -1 where it is not there. */
function nth(parts: readonly { readonly place: string }[], place: string): number {
  return parts.findIndex((each) => each.place === place);
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
