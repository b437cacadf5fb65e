import type { Condition, Dependent, Plan, StepPart } from '../../model/plan.ts';

/**
 * Which attributes decide where cases go and how long they take; the others (for instance one that only sets the fine)
 * need no telling apart in the prediction.
 */
export function relevantAttributes(plan: Plan): ReadonlySet<number> {
  const found = new Set<number>();
  for (const step of plan.steps) for (const part of step.parts) addPart(found, part);
  // What a relevant attribute is drawn from is relevant too: later attributes depend on earlier ones, set ones on any.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    plan.attributes.forEach((attribute, i) => {
      if (found.has(i)) addDependent(found, attribute.kind === 'category' ? attribute.shares : attribute.draw);
    });
    for (const step of plan.steps) {
      for (const part of step.parts) {
        if (part.kind === 'set' && found.has(part.attribute)) {
          addDependent(found, part.to.kind === 'category' ? part.to.shares : part.to.draw);
        }
      }
    }
  }
  return found;
}

/** The values with which a numeric attribute is compared anywhere, from low to high. */
export function thresholds(plan: Plan, attribute: number): readonly number[] {
  const found = new Set<number>();
  for (const condition of conditions(plan)) addThresholds(found, condition, attribute);
  return [...found].sort((a, b) => a - b);
}

function addPart(found: Set<number>, part: StepPart): void {
  switch (part.kind) {
    case 'work':
      addDependent(found, part.takes);
      for (const { when, share } of part.line.balks) {
        addCondition(found, when);
        addDependent(found, share);
      }
      addDependent(found, part.line.patience?.lasts);
      break;
    case 'wait':
      addDependent(found, part.lasts);
      break;
    case 'gate':
      addCondition(found, part.openWhile);
      break;
    case 'route':
      for (const { when, share, after } of part.branches) {
        addCondition(found, when);
        addDependent(found, share);
        addDependent(found, after);
      }
  }
}

function addDependent(found: Set<number>, dependent: Dependent<unknown> | undefined): void {
  if (dependent === undefined || dependent.kind === 'fixed') return;
  found.add(dependent.attribute);
  for (const each of dependent.of) addDependent(found, each);
}

function addCondition(found: Set<number>, condition: Condition): void {
  if (condition.kind === 'level' || condition.kind === 'number') found.add(condition.attribute);
  for (const part of parts(condition)) addCondition(found, part);
}

function addThresholds(found: Set<number>, condition: Condition, attribute: number): void {
  if (condition.kind === 'number' && condition.attribute === attribute) found.add(condition.value);
  for (const part of parts(condition)) addThresholds(found, part, attribute);
}

function parts(condition: Condition): readonly Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of;
  return condition.kind === 'not' ? [condition.of] : [];
}

function conditions(plan: Plan): readonly Condition[] {
  return plan.steps.flatMap((step) =>
    step.parts.flatMap((part) => {
      if (part.kind === 'gate') return [part.openWhile];
      if (part.kind === 'route') return part.branches.map(({ when }) => when);
      return part.kind === 'work' ? part.line.balks.map(({ when }) => when) : [];
    }),
  );
}
