/** Activities that several begin together: how large such groups are, how long they last, and who leaves early. */
import type { OwnVisit } from './find-pools.ts';
import type { ByKind, GroupFound } from './findings.ts';
import { type Fit, fitDistribution } from './fit/fit-distribution.ts';
import type { Flow } from './log/flow.ts';
import type { Visit } from './log/visits.ts';

/** Seconds that pass between two events of one moment, by rounding. */
export const atOnce = 1.5;

/** How long groups last: until the last of those who began together is done. Of groups that are under way it is not known. */
export function groupTimes(visits: readonly OwnVisit[]): ByKind<Fit> | undefined {
  const times = [...groupsIn(visits)].flatMap(([start, members]) =>
    isOver(members) ? [lastEnd(members) - start] : [],
  );
  return times.length === 0 ? undefined : { kind: 'all', value: fitDistribution(times) };
}

/** Its members, by when the group began. */
function groupsIn(visits: readonly OwnVisit[]): ReadonlyMap<number, readonly Visit[]> {
  const groups = new Map<number, Visit[]>();
  for (const { visit } of visits) {
    if (visit.start === undefined) continue;
    const known = groups.get(visit.start) ?? [];
    groups.set(visit.start, known);
    known.push(visit);
  }
  return groups;
}

/** When the last member of each group was done with what comes before it, by when the group began; of those of whom it shows. */
export function lastToCome(activity: number, { steps }: Flow): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { done, early } of steps) {
    for (const { next, left } of [...done, ...early].flatMap(({ passages }) => passages)) {
      if (next?.activity !== activity || next.start === undefined) continue;
      last.set(next.start, Math.max(left, last.get(next.start) ?? left));
    }
  }
  return last;
}

function isOver(members: readonly Visit[]): boolean {
  return members.every(({ end }) => end !== undefined);
}

function lastEnd(members: readonly Visit[]): number {
  return members.reduce((last, { end = 0 }) => Math.max(last, end), 0);
}

/** Those who begin at the very same moment, of most of the visits, are a group. */
export function groupOf(visits: readonly OwnVisit[]): GroupFound | undefined {
  const sizes = new Map<number, number>();
  for (const { visit } of visits)
    if (visit.start !== undefined) sizes.set(visit.start, (sizes.get(visit.start) ?? 0) + 1);
  const groups = [...sizes.values()];
  const members = groups.reduce((sum, each) => sum + each, 0);
  const together = groups.reduce((sum, each) => sum + (each > 1 ? each : 0), 0);
  if (groups.length < 10 || together < members * 0.9) return undefined;
  const counts = new Map<number, number>();
  for (const size of groups) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [size, alike] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  if (alike * 2 <= groups.length) return undefined;
  return { size, groups: groups.length, alike: alike / groups.length, ...leavers(visits) };
}

/** Of the groups that are over, all members and those who left before the end. */
function leavers(visits: readonly OwnVisit[]): Pick<GroupFound, 'members' | 'leftEarly'> {
  const over = [...groupsIn(visits).values()].filter(isOver);
  const left = over.map((members) => {
    const last = lastEnd(members);
    return members.filter(({ outcome, end = last }) => outcome === 'aborted' || end < last - atOnce).length;
  });
  return {
    members: over.reduce((sum, members) => sum + members.length, 0),
    leftEarly: left.reduce((sum, each) => sum + each, 0),
  };
}
