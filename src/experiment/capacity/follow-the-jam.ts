import type { Plan } from '../../plan/plan.ts';
import { needsAt } from '../places/list-steps.ts';
import type { DesignResult } from '../result.ts';
import type { Search } from './capacity-result.ts';
import { unitsOf } from './capacity-units.ts';
import type { PointRuns, Units } from './point-runs.ts';
import type { SearchRuns } from './search-one.ts';
import { resourceOf, shortIn } from './search-one.ts';
import type { Target } from './target.ts';
import { shareable } from './target.ts';

export interface JamSettings {
  readonly plan: Plan;
  readonly targets: readonly Target[];
  /** Resources that may be varied. */
  readonly allowed: readonly number[];
}

/** So often may each resource be come back to. */
const visits = 3;

/**
 * Gives the place that jams first just enough, looks who is short then, and so on until nothing is; after that it does the same
 * for targets that are not met. A place may be come back to: cases that pass a place that was short come to the next, and round
 * again. In the end each that was given more is tried with a step less, with all the others as they are by then.
 */
export async function followTheJam(
  runs: PointRuns,
  search: SearchRuns,
  { plan, targets, allowed }: JamSettings,
): Promise<{ readonly searches: readonly Search[]; readonly units: Units }> {
  const searches: Search[] = [];
  let units: Units = new Map();
  const stuck = new Set<number>();
  for (let next = await nextShort(); next !== undefined; next = await nextShort()) {
    const found = await search.least(next.resource, next.targets, units);
    const isSame = count(next.resource) > 0 && found.units.get(next.resource) === units.get(next.resource);
    // What was enough before is reported once, unless nothing is.
    if (!isSame || found.search.found.kind !== 'enough') searches.push(found.search);
    if (isSame || found.search.found.kind !== 'enough' || count(next.resource) >= visits) stuck.add(next.resource);
    units = found.units;
  }
  for (const resource of new Set(searches.map((each) => each.resource))) {
    const last = searches.findLast((each) => each.resource === resource);
    const now = units.get(resource);
    if (last === undefined || last === searches.at(-1) || now === undefined) continue;
    const less = now - unitsOf(1, last.units);
    if (less < unitsOf(last.units.least, last.units) || less < (last.units.today ?? 0)) continue;
    const rounded = Math.round(less * last.units.stepsPerUnit) / last.units.stepsPerUnit;
    const point = await runs.at(new Map(units).set(resource, rounded), targets);
    if (point.targets.some(({ outcome }) => outcome !== 'met')) continue;
    const found = await search.least(resource, targets, units);
    // More of one place brings more to the next, and may be enough for that no longer: then what was found before stands.
    if ((found.units.get(resource) ?? now) >= now) continue;
    searches.push(found.search);
    units = found.units;
  }
  return { searches, units };

  function count(resource: number): number {
    return searches.filter((each) => each.resource === resource).length;
  }

  async function nextShort(): Promise<{ readonly resource: number; readonly targets: readonly Target[] } | undefined> {
    const first = await runs.seen(units, targets);
    const isFree = (resource: number | undefined): resource is number =>
      resource !== undefined && allowed.includes(resource) && !stuck.has(resource);
    const jam = shortIn(first.design).find(isFree);
    if (jam !== undefined) return { resource: jam, targets: [jamAt(jam)] };
    const { targets: results } = await runs.at(units, targets);
    // One that is missed ends the runs at a point, and others may only be open for that reason.
    for (const outcome of ['missed', 'open'] as const) {
      for (const [i, target] of targets.entries()) {
        const result = results[i];
        if (result?.outcome !== outcome) continue;
        const place =
          target.kind === 'does not jam' && target.resource === undefined
            ? result.short.find(isFree)
            : (resourceOf(target, plan, (step) => needsAt(plan, step) ?? []) ?? mostOf(target, first.design, isFree));
        if (isFree(place)) return { resource: place, targets: [at(place, target)] };
      }
    }
    return undefined;
  }

  /** The same target of one place. */
  function at(resource: number, target: Target): Target {
    if (target.kind !== 'does not jam' || target.resource !== undefined) return target;
    const name = plan.resources[resource]?.name ?? '';
    return { ...target, written: `${name} ${target.written}`, resource };
  }

  function jamAt(resource: number): Target {
    const name = plan.resources[resource]?.name ?? '';
    return { kind: 'does not jam', written: `${name} does not jam`, by: undefined, resource };
  }
}

/**
 * The place that counts most for a measure that is of none: where most of the same is, such as those who give up, and otherwise
 * where most wait.
 */
function mostOf(target: Target, { measures }: DesignResult, isFree: (resource: number) => boolean): number | undefined {
  if (target.kind !== 'measure') return undefined;
  const of = (id: string) =>
    measures
      .flatMap(({ measure, where, perReplication }) => {
        if (measure !== id || where.kind !== 'resource' || !isFree(where.index)) return [];
        return [{ resource: where.index, size: perReplication.reduce<number>((sum, each) => sum + (each ?? 0), 0) }];
      })
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size || a.resource - b.resource);
  return (shareable.includes(target.chosen.measure) ? of(target.chosen.measure) : of('queue mean'))[0]?.resource;
}
