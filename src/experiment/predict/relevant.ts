import { attributesOf } from '../../plan/dependent.ts';
import type { Deciding } from '../../plan/looks.ts';
import { drawOf } from '../../plan/looks.ts';
import type { Dependent, Plan } from '../../plan/plan.ts';

/**
 * Which attributes decide where cases go and how long they take; the others (for instance one that only sets the fine)
 * need no telling apart in the prediction.
 */
export function relevantAttributes(plan: Plan, { conditions, values }: Deciding): ReadonlySet<number> {
  const found = new Set<number>();
  for (const condition of conditions) {
    if (condition.kind === 'level' || condition.kind === 'number') found.add(condition.attribute);
  }
  addAttributes(found, values);
  // What a relevant attribute is drawn from is relevant too: later attributes depend on earlier ones, set ones on any.
  const set = plan.steps.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'set' ? [part] : [])));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    plan.attributes.forEach((attribute, i) => {
      if (found.has(i)) addAttributes(found, [drawOf(attribute)]);
    });
    for (const { attribute, to } of set) if (found.has(attribute)) addAttributes(found, [drawOf(to)]);
  }
  return found;
}

/** For each numeric attribute the values with which it is compared anywhere, from low to high. */
export function thresholds({ conditions }: Deciding): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  for (const condition of conditions) {
    if (condition.kind !== 'number') continue;
    const values = found.get(condition.attribute) ?? new Set();
    found.set(condition.attribute, values.add(condition.value));
  }
  return new Map([...found].map(([attribute, values]) => [attribute, [...values].sort((a, b) => a - b)]));
}

function addAttributes(found: Set<number>, values: readonly Dependent<unknown>[]): void {
  for (const attribute of values.flatMap(attributesOf)) found.add(attribute);
}
