import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { planWays, wayName } from '../../plan/plan-ways.ts';
import { zonesOf } from '../../plan/rules.ts';
import type { Snapshot } from '../collect/snapshot.ts';
import { element } from '../element.ts';
import type { ExtraMeasure, Measure } from '../measures/register.ts';
import { measuresWith } from '../measures/register.ts';
import type { Where } from '../result.ts';

/** A measure at a place: one number per replication. */
export interface Site {
  readonly measure: Measure;
  readonly where: Where;
  readonly whereName: string;
}

/** Everything that is measured in a plan; the order of the values of each replication. @throws RangeError as `measuresWith` */
export function sites(plan: Plan, extra: readonly ExtraMeasure[] = []): readonly Site[] {
  return extra.length === 0 ? usualSites(plan) : sitesOf(plan, extra);
}

const usualSites = oncePerPlan((plan) => sitesOf(plan, []));

function sitesOf(plan: Plan, extra: readonly ExtraMeasure[]): readonly Site[] {
  return measuresWith(extra).flatMap((measure) =>
    measure.places(plan).map((where) => ({ measure, where, whereName: nameOf(plan, where) })),
  );
}

/** What is never reached. */
const never = Number.POSITIVE_INFINITY;

/** What one replication tells at every site, in their order. */
export interface SiteValues {
  readonly values: readonly (number | undefined)[];
  /** The most that each of them may be off; Infinity where there is no value because something was never reached. */
  readonly errors: readonly number[];
}

export function valuesOf(snapshot: Snapshot, measured: readonly Site[]): SiteValues {
  const values: (number | undefined)[] = [];
  const errors: number[] = [];
  for (const { measure, where } of measured) {
    const found = measure.bounded?.(snapshot, where);
    const value = measure.bounded === undefined ? measure.value(snapshot, where) : found?.value;
    values.push(value === never ? undefined : value);
    errors.push(value === never ? never : (found?.error ?? 0));
  }
  return { values, errors };
}

/** The key in the scenario file; of an end in a zone, the keys of both. */
export function nameOf(plan: Plan, where: Where): string {
  switch (where.kind) {
    case 'chain':
      return 'chain';
    case 'organisation':
      return element(plan.organisations, where.index).name;
    case 'resource':
      return element(plan.resources, where.index).name;
    case 'step':
      return element(plan.steps, where.index).name;
    case 'end':
      return element(plan.ends, where.index).name;
    case 'zone':
      return element(zonesOf(plan), where.index).name;
    case 'way':
      return wayName(plan, element(planWays(plan), where.index));
    case 'zone end':
      return `${element(zonesOf(plan), where.index).name} / ${element(plan.ends, where.end).name}`;
  }
}
