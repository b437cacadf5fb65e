import { atoms } from '../../plan/conditions.ts';
import { attributesOf, curvesOf } from '../../plan/dependent.ts';
import type { BranchPlan, Plan } from '../../plan/plan.ts';
import type { Quantity, Reader } from '../../plan/reader.ts';
import { isTime, relations } from '../../plan/reader.ts';

/** What a case and the chain may be like, as far as some branches look at it. */
export interface Circumstance {
  /** Level of each category that matters, by attribute. */
  readonly levels: ReadonlyMap<number, number>;
  /** Value of each number and quantity that matters. */
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
 * Every combination of what the branches look at: all levels of a category, and for a number or a quantity values
 * below, at, between and above the thresholds it is compared with and the marks of shares along it. Undefined where
 * there are too many.
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

/** How conditions and shares are evaluated in a combination. */
export const inCircumstance: Reader<Circumstance> = {
  level:
    (attribute) =>
    ({ levels }) =>
      levels.get(attribute) ?? 0,
  compares(attribute, relation, value) {
    const holds = relations[relation];
    return ({ values }) => holds(values.get(numberKey(attribute)) ?? 0, value);
  },
  quantity:
    (quantity) =>
    ({ values }) =>
      values.get(quantityKey(quantity)) ?? 0,
};

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
  const breaks = new Map<string, Breaks>();
  const curves = new Set<string>();
  const add = (key: string, values: readonly number[], quantity?: Quantity) => {
    breaks.set(key, { quantity, values: [...(breaks.get(key)?.values ?? []), ...values] });
  };
  for (const { when, share } of branches) {
    for (const atom of atoms(when)) {
      if (atom.kind === 'number') add(numberKey(atom.attribute), [atom.value]);
      else if (atom.kind !== 'level') add(quantityKey(atom.quantity), [atom.value], atom.quantity);
    }
    for (const { quantity, marks } of share === undefined ? [] : curvesOf(share)) {
      curves.add(quantityKey(quantity));
      add(
        quantityKey(quantity),
        marks.map(({ at }) => at),
        quantity,
      );
    }
  }
  return [...breaks].map(([key, { quantity, values }]) => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const points = pointsOf(quantity, sorted, curves.has(key));
    return { size: points.length, place: (at, into) => into.values.set(key, points[at] ?? 0) };
  });
}

/** What a number attribute, or else a quantity, is compared with. */
interface Breaks {
  readonly quantity: Quantity | undefined;
  readonly values: readonly number[];
}

/** No quantity is ever below 0, and what is counted is whole. */
function pointsOf(quantity: Quantity | undefined, sorted: readonly number[], isCurve: boolean): readonly number[] {
  if (quantity !== undefined && !isTime(quantity)) return wholeAround(sorted);
  const points = isCurve ? aroundStraightLines(sorted) : around(sorted);
  return quantity === undefined ? points : points.filter((point) => point >= 0);
}

function wholeAround(sorted: readonly number[]): readonly number[] {
  const near = sorted.flatMap((value) => [Math.ceil(value) - 1, Math.round(value), Math.floor(value) + 1]);
  return [...new Set(near)].filter((value) => value >= 0);
}

/** Below, at and above every threshold, given in order. */
function around(sorted: readonly number[]): readonly number[] {
  const first = sorted[0] ?? 0;
  return [first - 1, ...sorted.flatMap((value, index) => [value, ((sorted[index + 1] ?? value + 2) + value) / 2])];
}

/**
 * The breaks, and beside each of them: between two of them shares go in straight lines, so what holds near both holds
 * everywhere between.
 */
function aroundStraightLines(sorted: readonly number[]): readonly number[] {
  const beside = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [value + 1];
    const near = (next - value) * 1e-6;
    return [value + near, next - near];
  });
  return [...sorted, (sorted[0] ?? 0) - 1, ...beside];
}

function usedUpAxes(branches: readonly BranchPlan[]): readonly Axis[] {
  return branches.flatMap(({ atMost }, index): Axis[] => {
    if (atMost === undefined) return [];
    return [{ size: 2, place: (at, into) => (at === 1 ? into.usedUp.add(index) : undefined) }];
  });
}

function numberKey(attribute: number): string {
  return `number ${attribute}`;
}

export function quantityKey(quantity: Quantity): string {
  return JSON.stringify(quantity);
}
