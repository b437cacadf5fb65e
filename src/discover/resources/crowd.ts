/** How many work and how many wait at a pool over time, from the visits to it. */
import type { Visit } from '../log/visits.ts';
import type { Spell, WeeklyHours } from './weekly-hours.ts';

/** A visit with the units of the pool that its work takes. */
export interface PoolVisit {
  readonly visit: Visit;
  readonly units: number;
}

/** Between two changes the same number work and wait. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Units at work. */
  readonly busy: number;
  /** Cases of which the log says that they are waiting. */
  readonly waiting: number;
  /** Seconds of opening hours in it. */
  readonly open: number;
  /** When work last began, in it or before it. */
  readonly begun: number;
}

/** Spells of a visit in which it is worked at; none where its beginning or end is not known. */
export function workSpells({ start, end, pauses }: Visit, logEnds: number): readonly Spell[] {
  if (start === undefined) return [];
  const edges = [start, ...pauses, end ?? logEnds];
  const spells: Spell[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    if (to > from) spells.push({ from, to });
  }
  return spells;
}

/** All stretches of time in order, with the open seconds in each. */
export function stretches(
  visits: readonly PoolVisit[],
  logEnds: number,
  hours: WeeklyHours | undefined,
): readonly Stretch[] {
  const changes: { at: number; busy: number; waiting: number }[] = [];
  for (const { visit, units } of visits) {
    for (const { from, to } of workSpells(visit, logEnds)) {
      changes.push({ at: from, busy: units, waiting: 0 }, { at: to, busy: -units, waiting: 0 });
    }
    if (visit.ready === undefined) continue;
    const until = visit.start ?? visit.end ?? logEnds;
    if (until > visit.ready)
      changes.push({ at: visit.ready, busy: 0, waiting: 1 }, { at: until, busy: 0, waiting: -1 });
  }
  changes.sort((a, b) => a.at - b.at);
  const found: Stretch[] = [];
  let [busy, waiting, before] = [0, 0, changes[0]?.at ?? 0];
  let begun = before;
  for (const change of changes) {
    if (change.at > before) {
      const open = hours === undefined ? change.at - before : hours.openBetween(before, change.at);
      found.push({ from: before, to: change.at, busy, waiting, open, begun });
      before = change.at;
    }
    if (change.busy > 0) begun = change.at;
    busy += change.busy;
    waiting += change.waiting;
  }
  return found;
}
