/** How much capacity would be enough: of one resource, of several, or of whichever are short one after the other. */
import type { Plan } from '../../plan/plan.ts';
import { hour, type Seconds, year } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Runner } from '../jobs.ts';
import { Budget } from '../predict/budget.ts';
import { capacityOf } from '../predict/capacity.ts';
import type { CapacityResult } from './capacity-result.ts';
import { capacityUnits } from './capacity-units.ts';
import { followTheJam } from './follow-the-jam.ts';
import { mixOf } from './mix-of.ts';
import { looksAt, PointRuns } from './point-runs.ts';
import { endPoint, SearchRuns } from './search-one.ts';
import type { Target } from './target.ts';

export interface CapacityAsked {
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  /** At each point: at first (2 or more), and at most (512 or less). */
  readonly replications: number;
  readonly most: number;
  /** The resources that are varied, by index, each one that does not follow a roster; empty for whichever are short. */
  readonly resources: readonly number[];
  /** Empty for: nothing jams. */
  readonly targets: readonly Target[];
  /** Euro a year for a unit, where the cheapest mix is asked for: of each of the resources. */
  readonly costs: readonly { readonly resource: number; readonly cost: number }[];
  /** From when on another capacity holds; 0 is the whole run. */
  readonly from: Seconds;
}

/** Of the answer: of each of its two sides, that so much is enough and that so much is not. */
export const confidence = 0.95;

/** Points at which replications are run, at most: for one resource, and for a mix. */
export const mostLooks = { one: 60, mix: 300 } as const;

/** Of a forecast, for the hours of presence of one resource. */
const stepsForCapacity = 400_000;

/** @param progress is told how many replications were run, over all points */
export async function findCapacity(
  runner: Runner,
  asked: CapacityAsked,
  progress: (replications: number) => void,
): Promise<CapacityResult> {
  const { key, plan, seed, replications, most, from, resources, costs } = asked;
  const [only, another] = resources;
  const targets =
    asked.targets.length > 0 ? asked.targets : [nothingJams(another === undefined ? only : undefined, plan)];
  const runs = new PointRuns(runner, { key, plan, seed, from, replications, most, targets, confidence, progress });
  const settings = { plan, from, mostLooks: mostLooks.one };
  const search = new SearchRuns(runs, settings);
  const common = { key, plan, seed, replications, most, looks: looksAt(asked), confidence, from, targets };
  if (only !== undefined && another === undefined) {
    const found = await search.least(only, targets, new Map());
    const end = await endPoint(runs, found.units, targets);
    return { ...common, searches: [found.search], mix: undefined, end, simulated: runs.replications };
  }
  if (costs.length > 0) {
    const { mix, units } = await mixOf(runs, targets, costs, { ...settings, mostLooks: mostLooks.mix });
    const end = await endPoint(runs, units, targets);
    return { ...common, searches: [], mix, end, simulated: runs.replications };
  }
  const allowed = only === undefined ? plan.resources.map((_, resource) => resource) : resources;
  const variable = allowed.filter((resource) => capacityUnits(plan, resource) !== undefined);
  const { searches, units } = await followTheJam(runs, search, { plan, targets, allowed: variable });
  const end = await endPoint(runs, units, targets);
  return { ...common, searches, mix: undefined, end, simulated: runs.replications };
}

export function nothingJams(resource: number | undefined, plan: Plan): Target {
  const written = resource === undefined ? 'does not jam' : `${element(plan.resources, resource).name} does not jam`;
  return { kind: 'does not jam', written, by: undefined, resource };
}

/**
 * What a unit costs in a year, in euro, by the cost of its hours of presence in the file; undefined where the file has none. Of
 * work done a unit more costs nothing more.
 */
export function costOfUnit(plan: Plan, resource: number): number | undefined {
  const found = element(plan.resources, resource);
  const { today } = capacityUnits(plan, resource) ?? {};
  if (found.costPerHourThere === undefined || today === undefined) return undefined;
  const { strength } = capacityOf(found, plan.period, new Budget(stepsForCapacity));
  return ((strength * year) / hour / today) * found.costPerHourThere;
}
