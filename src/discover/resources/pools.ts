/**
 * Who does what: activities that the same people do share a pool of them. After the joint-activity metrics of W. van der Aalst,
 * H. Reijers and M. Song (Discovering social networks from event logs, 2005), with the overlap of performers as the measure.
 */
import type { Visit } from '../log/visits.ts';

export interface Pool {
  /** Names in the log: one where the log names the pool itself, or all who work in it. */
  readonly members: readonly string[];
  readonly activities: readonly number[];
}

export interface Pools {
  readonly pools: readonly Pool[];
  /** What each activity needs: pools, and how many units of each; none where nobody is named. */
  readonly needs: readonly (readonly Need[])[];
}

export interface Need {
  readonly pool: number;
  readonly units: number;
}

/** Two activities share a pool where so much of the work of each is done by the same. */
const overlapping = 0.5;

/** @param activities numbers of those that somebody works at @param visitsOf their visits */
export function poolsOf(
  activities: readonly number[],
  visitsOf: (activity: number) => readonly Visit[],
  names: readonly string[],
): Pools {
  const teams = new Map(names.map((name, i) => [i, teamOf(name)]));
  const performers = new Map(
    activities.map((activity) => [activity, performersOf(visitsOf(activity), (of) => teams.get(of) ?? [])]),
  );
  const slots = activities.flatMap((activity) => {
    const { roles } = performers.get(activity) ?? { roles: [] };
    return roles.map((counts) => ({ activity, counts }));
  });
  const groups = joined(slots.map(({ counts }) => counts));
  const pools = groups.map((members): Pool => {
    const all = new Map<string, number>();
    for (const at of members) {
      for (const [name, count] of slots[at]?.counts ?? []) all.set(name, (all.get(name) ?? 0) + count);
    }
    const ordered = [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
    return { members: ordered, activities: [...new Set(members.map((at) => slots[at]?.activity ?? 0))] };
  });
  const needs = new Map<number, Need[]>();
  slots.forEach(({ activity }, at) => {
    const pool = groups.findIndex((members) => members.includes(at));
    const own = needs.get(activity) ?? [];
    const same = own.findIndex((need) => need.pool === pool);
    const known = own[same];
    if (known === undefined) own.push({ pool, units: 1 });
    else own[same] = { pool, units: known.units + 1 };
    needs.set(activity, own);
  });
  const last = Math.max(-1, ...activities);
  return { pools, needs: Array.from({ length: last + 1 }, (_, activity) => needs.get(activity) ?? []) };
}

/** Those who work together are written "A + B". */
export function teamOf(name: string): readonly string[] {
  return name === '' ? [] : name.split(' + ').filter((part) => part !== '');
}

/** Who does an activity, and how often: where always the same number work together, for each of them. */
function performersOf(visits: readonly Visit[], team: (resource: number) => readonly string[]) {
  const sizes = new Map<number, number>();
  for (const { resource } of visits) {
    const size = team(resource).length;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  const [usual] = [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  const roles = Array.from({ length: usual }, () => new Map<string, number>());
  for (const { resource } of visits) {
    team(resource)
      .slice(0, usual)
      .forEach((name, i) => {
        const role = roles[i];
        role?.set(name, (role.get(name) ?? 0) + 1);
      });
  }
  return { roles };
}

/** Indices of those that belong together, each group in the order of its first. */
function joined(all: readonly ReadonlyMap<string, number>[]): readonly (readonly number[])[] {
  const group = all.map((_, i) => i);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at] ?? at));
  all.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = all[j];
      if (other !== undefined && overlap(one, other) >= overlapping) group[rootOf(i)] = rootOf(j);
    }
  });
  const found = new Map<number, number[]>();
  all.forEach((_, i) => {
    const root = rootOf(i);
    const members = found.get(root) ?? [];
    members.push(i);
    found.set(root, members);
  });
  return [...found.values()];
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [a, b] = [one, other].map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  return [...one].reduce((sum, [name, count]) => {
    return sum + Math.min(count / Math.max(1, a ?? 0), (other.get(name) ?? 0) / Math.max(1, b ?? 0));
  }, 0);
}
