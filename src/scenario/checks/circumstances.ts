import type { BranchPlan, Condition, Dependent, Plan, Relation, StateQuantity } from '../../model/plan.ts';

/** What a case and the chain may be like, as far as some branches look at it. */
export interface Circumstance {
  /** Level of each category that matters, by attribute. */
  readonly levels: ReadonlyMap<number, number>;
  /** Value of each number and state that matters. */
  readonly values: ReadonlyMap<string, number>;
  /** Branches that the case has used as often as it may. */
  readonly usedUp: ReadonlySet<number>;
}

interface Axis {
  readonly size: number;
  place(at: number, into: Drafted): void;
}

interface Drafted {
  readonly levels: Map<number, number>;
  readonly values: Map<string, number>;
  readonly usedUp: Set<number>;
}

/** More combinations than this are not looked through. */
export const circumstanceLimit = 20_000;

/**
 * Every combination of what the branches look at: all levels of a category, and for a number or a state one value
 * below, at, between and above the thresholds it is compared with. Undefined where there are too many.
 */
export function circumstances(
  branches: readonly BranchPlan[],
  attributes: Plan['attributes'],
): readonly Circumstance[] | undefined {
  const axes = [...levelAxes(branches, attributes), ...valueAxes(branches), ...usedUpAxes(branches)];
  const count = axes.reduce((product, { size }) => product * size, 1);
  if (count > circumstanceLimit) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const drafted: Drafted = { levels: new Map(), values: new Map(), usedUp: new Set() };
    let left = index;
    for (const axis of axes) {
      axis.place(left % axis.size, drafted);
      left = Math.floor(left / axis.size);
    }
    return drafted;
  });
}

export function holds(condition: Condition, circumstance: Circumstance): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'level':
      return condition.anyOf.includes(circumstance.levels.get(condition.attribute) ?? -1);
    case 'number':
      return compare(circumstance.values.get(numberKey(condition.attribute)) ?? 0, condition.relation, condition.value);
    case 'state':
      return compare(circumstance.values.get(stateKey(condition.quantity)) ?? 0, condition.relation, condition.value);
    case 'all':
      return condition.of.every((part) => holds(part, circumstance));
    case 'any':
      return condition.of.some((part) => holds(part, circumstance));
    case 'not':
      return !holds(condition.of, circumstance);
  }
}

export function valueIn<T>(dependent: Dependent<T>, circumstance: Circumstance): T | undefined {
  if (dependent.kind === 'fixed') return dependent.value;
  const branch = dependent.of[circumstance.levels.get(dependent.attribute) ?? 0];
  return branch && valueIn(branch, circumstance);
}

function levelAxes(branches: readonly BranchPlan[], attributes: Plan['attributes']): readonly Axis[] {
  const used = new Set<number>();
  for (const { when, share } of branches) {
    for (const atom of atoms(when)) if (atom.kind === 'level') used.add(atom.attribute);
    if (share !== undefined) for (const attribute of attributesOf(share)) used.add(attribute);
  }
  return [...used]
    .sort((a, b) => a - b)
    .map((attribute) => {
      const plan = attributes[attribute];
      const size = plan?.kind === 'category' ? plan.levels.length : 1;
      return { size, place: (at, into) => into.levels.set(attribute, at) };
    });
}

function valueAxes(branches: readonly BranchPlan[]): readonly Axis[] {
  const thresholds = new Map<string, number[]>();
  for (const atom of branches.flatMap(({ when }) => atoms(when))) {
    if (atom.kind === 'level') continue;
    const key = atom.kind === 'number' ? numberKey(atom.attribute) : stateKey(atom.quantity);
    thresholds.set(key, [...(thresholds.get(key) ?? []), atom.value]);
  }
  return [...thresholds].map(([key, values]) => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const first = sorted[0] ?? 0;
    const around = sorted.flatMap((value, index) => [value, ((sorted[index + 1] ?? value + 2) + value) / 2]);
    const points = [first - 1, ...around];
    return { size: points.length, place: (at, into) => into.values.set(key, points[at] ?? 0) };
  });
}

function usedUpAxes(branches: readonly BranchPlan[]): readonly Axis[] {
  return branches.flatMap(({ atMost }, index): Axis[] => {
    if (atMost === undefined) return [];
    return [{ size: 2, place: (at, into) => (at === 1 ? into.usedUp.add(index) : undefined) }];
  });
}

type Atom = Extract<Condition, { kind: 'level' | 'number' | 'state' }>;

function atoms(condition: Condition): readonly Atom[] {
  if (condition.kind === 'always') return [];
  if (condition.kind === 'not') return atoms(condition.of);
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(atoms) : [condition];
}

function attributesOf(dependent: Dependent<unknown>): readonly number[] {
  return dependent.kind === 'fixed' ? [] : [dependent.attribute, ...dependent.of.flatMap(attributesOf)];
}

function numberKey(attribute: number): string {
  return `number ${attribute}`;
}

function stateKey(quantity: StateQuantity): string {
  return `${quantity.kind} ${quantity.kind === 'waiting at' ? quantity.step : quantity.resource}`;
}

function compare(left: number, relation: Relation, right: number): boolean {
  switch (relation) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
}
