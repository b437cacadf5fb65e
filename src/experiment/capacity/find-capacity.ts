/** How much capacity would be enough: of one resource, of several, or of whichever are short one after the other. */
import type { Plan } from '../../plan/plan.ts';
import { hour, type Seconds, year } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Runner } from '../jobs.ts';
import { Budget } from '../predict/budget.ts';
import { capacityOf } from '../predict/capacity.ts';
import type { CapacityResult, EndPoint, MixResult, Search } from './capacity-result.ts';
import { capacityUnits } from './capacity-units.ts';
import { followTheJam } from './follow-the-jam.ts';
import { mixOf } from './mix-of.ts';
import type { Units } from './point-runs.ts';
import { looksAt, PointRuns } from './point-runs.ts';
import { endPoint, SearchRuns } from './search-one.ts';
import type { Target } from './target.ts';

export interface CapacityAsked {
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  /** Of each setting: as asked for (2 or more), and at most (`mostAtAPoint` or less), where fewer cannot tell. */
  readonly replications: number;
  readonly most: number;
  /** The resources that are varied, by index, each one that does not follow a roster; empty for whichever are short. */
  readonly resources: readonly number[];
  /**
   * Where there are none, that the resources that are varied are not short, or that none is; where they are given enough one
   * after the other, that is asked besides.
   */
  readonly targets: readonly Target[];
  /** Euro a year for a unit, where the cheapest mix is asked for: of each of the resources. */
  readonly costs: readonly { readonly resource: number; readonly cost: number }[];
  /** Euro a year for a unit of each resource of which it is known, to tell what is added costs. */
  readonly prices: readonly { readonly resource: number; readonly cost: number }[];
  /** From when on another capacity holds; 0 is the whole run. */
  readonly from: Seconds;
}

/** Replications of a setting; single values are kept of no more. */
export const mostAtAPoint = 512;

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
  const isOne = only !== undefined && another === undefined;
  const follows = !isOne && costs.length === 0;
  const targets = [...(follows || asked.targets.length === 0 ? noShortage(asked) : []), ...asked.targets];
  const runs = new PointRuns(runner, { key, plan, seed, from, replications, most, targets, confidence, progress });
  const settings = { plan, from, mostLooks: mostLooks.one };
  const search = new SearchRuns(runs, settings);
  const found = isOne
    ? await searched(search, only, targets)
    : follows
      ? await followTheJam(runs, search, { plan, targets, allowed: variableOf(plan, resources) })
      : await mixOf(runs, targets, costs, { ...settings, mostLooks: mostLooks.mix });
  const { searches = [], mix, units }: Found = found;
  const way = isOne ? 'one resource' : follows ? 'whichever is short' : 'cheapest mix';
  const end = await endPoint(runs, units, targets, from);
  const looks = looksAt(asked);
  const simulated = runs.replications;
  const added = addedCost(asked, end);
  return {
    ...{ key, plan, way, seed, replications, most, looks, confidence, from, targets },
    ...{ searches, mix, added, end, simulated },
  };
}

/** What the units that were found cost beside those that there are; undefined where nothing is known to cost anything. */
function addedCost({ plan, from, prices }: CapacityAsked, { units: found }: EndPoint): CapacityResult['added'] {
  const each = found.flatMap(({ resource, units }) => {
    const { today } = capacityUnits(plan, resource, from) ?? {};
    if (units === today) return [];
    const price = prices.find((other) => other.resource === resource)?.cost;
    const known = today !== undefined && price !== undefined;
    return [{ resource, cost: known ? (units - today) * price : undefined }];
  });
  const known = each.flatMap(({ cost }) => cost ?? []);
  if (known.length === 0) return undefined;
  const unknown = each.flatMap(({ resource, cost }) => (cost === undefined ? [resource] : []));
  return { cost: known.reduce((sum, cost) => sum + cost, 0), unknown };
}

interface Found {
  readonly searches?: readonly Search[];
  readonly mix?: MixResult;
  readonly units: Units;
}

async function searched(runs: SearchRuns, resource: number, targets: readonly Target[]): Promise<Found> {
  const { search, units } = await runs.least(resource, targets, new Map());
  return { searches: [search], units };
}

/** Of those that were named, or of all. */
function variableOf(plan: Plan, resources: readonly number[]): readonly number[] {
  const named = resources.length > 0 ? resources : plan.resources.map((_, resource) => resource);
  return named.filter((resource) => capacityUnits(plan, resource) !== undefined);
}

/** At each place that was named, or anywhere; what is asked for besides is left out. */
function noShortage({ plan, resources, targets }: CapacityAsked): readonly Target[] {
  const all = resources.length === 0 ? [undefined] : resources;
  const isAsked = (resource: number | undefined) =>
    targets.some((target) => target.kind === 'does not jam' && target.resource === resource && target.by === undefined);
  return all.filter((resource) => !isAsked(resource)).map((resource) => nothingJams(resource, plan));
}

export function nothingJams(resource: number | undefined, plan: Plan): Target {
  const written = resource === undefined ? 'does not jam' : `${element(plan.resources, resource).name} does not jam`;
  return { kind: 'does not jam', written, by: undefined, resource };
}

/** What a unit of each resource costs in a year, of those of which the file says it. */
export function pricesInFile(plan: Plan): CapacityAsked['prices'] {
  return plan.resources.flatMap((_, resource) => {
    const cost = costOfUnit(plan, resource);
    return cost === undefined || cost <= 0 ? [] : [{ resource, cost }];
  });
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
