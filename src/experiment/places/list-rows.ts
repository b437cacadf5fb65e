import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import type { Where } from '../result.ts';
import { listIn, unstaffedGroups } from './list-steps.ts';

/** One row of the statistics of lists: all who wait at a step for the same resources. */
export interface ListRow {
  readonly step: number;
  /** The resources that those in it wait for, each once; undefined for a step at which nobody ever waits. */
  readonly needs: readonly number[] | undefined;
  /** Seconds: the wait that is on time; undefined where there is no norm. */
  readonly norm: number | undefined;
  /** The places at which the list is followed over time; see list-places.ts. */
  readonly places: readonly number[];
}

/**
 * The rows of the statistics of lists: one for each step, in order, and then one for each further set of resources that a policy
 * makes a step's list wait for. So a resource that a policy brings in is not told the waits from before.
 */
export interface ListRows {
  readonly rows: readonly ListRow[];
  /** For each chain (the plan's own first) the row of each step. */
  readonly underRules: readonly (readonly number[])[];
}

export const listRows = oncePerPlan((plan): ListRows => {
  const chains = allRules(plan);
  const groups = unstaffedGroups(plan);
  const row = (step: number, needs: readonly number[] | undefined): ListRow => {
    const group = groups.indexOf(step);
    const first = needs?.[0];
    const norm = plan.steps[step]?.norm ?? (first === undefined ? undefined : plan.resources[first]?.norm);
    return { step, needs, norm, places: [...(needs ?? []), ...(group < 0 ? [] : [plan.resources.length + group])] };
  };
  const needsUnder = chains.map(({ steps }) => steps.map((step) => listIn(step)?.needs));
  const rows = plan.steps.map((_, step) => row(step, needsUnder.map((needs) => needs[step]).find(isThere)));
  const underRules = needsUnder.map((ofSteps) =>
    ofSteps.map((needs, step) => {
      // A chain in which nobody waits at the step never asks.
      const known = rows.findIndex((each) => each.step === step && (needs === undefined || same(each.needs, needs)));
      return known >= 0 ? known : rows.push(row(step, needs)) - 1;
    }),
  );
  return { rows, underRules };
});

/** By the lists of a plan and by place: every measure asks for the rows of the same few places, again and again. */
const known = new WeakMap<ListRows, WeakMap<Where, readonly number[]>>();

/** The rows that are meant: those of the step, those of lists that wait for the resource, or all. */
export function rowsAt(plan: Plan, lists: ListRows, where: Where): readonly number[] {
  let byPlace = known.get(lists);
  if (byPlace === undefined) {
    byPlace = new WeakMap();
    known.set(lists, byPlace);
  }
  let rows = byPlace.get(where);
  if (rows === undefined) {
    rows = findRows(plan, lists, where);
    byPlace.set(where, rows);
  }
  return rows;
}

function findRows(plan: Plan, { rows }: ListRows, where: Where): readonly number[] {
  const those = (meant: (row: ListRow) => boolean) => rows.flatMap((row, index) => (meant(row) ? [index] : []));
  switch (where.kind) {
    case 'step':
      return those(({ step }) => step === where.index);
    case 'resource':
      return those(({ needs }) => needs?.includes(where.index) === true);
    case 'organisation':
      return those(({ step }) => plan.steps[step]?.organisation === where.index);
    case 'chain':
      return those(() => true);
    case 'end':
    case 'zone':
    case 'zone end':
    case 'way':
      return [];
  }
}

/** What a row is called in the checks: by its step, and by what it waits for where that changes. */
export function rowName({ steps, resources }: Plan, { rows }: ListRows, index: number): string {
  const row = rows[index];
  const name = row === undefined ? '' : (steps[row.step]?.name ?? '');
  if (row === undefined || index < steps.length) return name;
  return `${name} with ${(row.needs ?? []).map((need) => resources[need]?.name).join(' and ')}`;
}

function isThere(needs: readonly number[] | undefined): boolean {
  return needs !== undefined;
}

function same(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one !== undefined && one.length === other.length && one.every((need) => other.includes(need));
}
