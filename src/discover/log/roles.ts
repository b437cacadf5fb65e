/** What part each activity of a log plays, and which cases were over when the log ends. */
import { quantiles } from '../../stats/quantiles.ts';
import { type CaseRun, firstMoment, type Visit } from './visits.ts';

export type Part =
  /** Cases come by it: always first, takes no time, and nobody does it. */
  | 'arrival'
  /** Cases leave by it: always last, takes no time, and nobody does it. */
  | 'end'
  /** It begins and ends, so that how long it takes is known. */
  | 'work'
  /** It is ready and then done, with no beginning in between: time passes and nobody works. */
  | 'pause'
  /** Only one moment of it is known. */
  | 'moment';

export interface ActivityFacts {
  readonly part: Part;
  readonly visits: number;
  readonly done: number;
}

interface Count {
  visits: number;
  done: number;
  timed: number;
  paused: number;
  withResource: number;
  first: number;
  last: number;
  early: number;
}

/** @param isNobody whether this number stands for no resource @returns by activity */
export function partsOf(
  cases: readonly CaseRun[],
  activities: number,
  isNobody: (resource: number) => boolean,
): readonly ActivityFacts[] {
  const counts = Array.from({ length: activities }, (): Count => {
    return { visits: 0, done: 0, timed: 0, paused: 0, withResource: 0, first: 0, last: 0, early: 0 };
  });
  for (const { visits } of cases) {
    visits.forEach((visit, i) => {
      const count = counts[visit.activity];
      if (count === undefined) return;
      count.visits++;
      if (i === 0) count.first++;
      if (i === visits.length - 1) count.last++;
      if (!isNobody(visit.resource)) count.withResource++;
      if (visit.outcome === 'withdrawn' || visit.outcome === 'aborted') count.early++;
      if (visit.outcome !== 'done') return;
      count.done++;
      if (visit.start !== undefined) count.timed++;
      else if (visit.ready !== undefined) count.paused++;
    });
  }
  return counts.map((count) => ({ part: partOf(count), visits: count.visits, done: count.done }));
}

function partOf({ visits, done, timed, paused, withResource, first, last, early }: Count): Part {
  if (done > 0 && timed * 2 > done) return 'work';
  if (done > 0 && paused * 2 > done) return 'pause';
  // What is only ever waited for is work that never began.
  if (done === 0) return early > 0 || visits > 0 ? 'work' : 'moment';
  const isBare = withResource === 0 && done === visits;
  if (isBare && first === visits && last < visits) return 'arrival';
  if (isBare && last === visits && first === 0) return 'end';
  return 'moment';
}

/** A case with what is known of its end. */
export interface Followed extends CaseRun {
  /** Whether it had left when the log ends; of others where they go next is not known. */
  readonly isOver: boolean;
}

/**
 * Cases that were still under way when the log ends. Where the log has ends of its own, they are those without one. Elsewhere,
 * those that were silent for no longer than 95 % of such silences last that are broken.
 */
export function followed(
  cases: readonly CaseRun[],
  parts: readonly ActivityFacts[],
  logEnds: number,
): readonly Followed[] {
  const lastOf = ({ visits }: CaseRun) => visits.at(-1);
  const isEnd = (visit: Visit | undefined) => visit !== undefined && parts[visit.activity]?.part === 'end';
  const ended = cases.filter((run) => isEnd(lastOf(run))).length;
  if (ended * 2 > cases.length) return cases.map((run) => ({ ...run, isOver: isEnd(lastOf(run)) }));
  const silences: number[][] = parts.map(() => []);
  for (const { visits } of cases) {
    visits.forEach((visit, i) => {
      const next = visits[i + 1];
      if (next !== undefined && visit.end !== undefined) silences[visit.activity]?.push(firstMoment(next) - visit.end);
    });
  }
  const longest = silences.map((all) => (all.length < leastSilences ? 0 : (quantiles(all, [0.95])[0] ?? 0)));
  return cases.map((run) => {
    const last = lastOf(run);
    if (last === undefined || last.outcome === 'open' || last.end === undefined) return { ...run, isOver: false };
    return { ...run, isOver: isEnd(last) || logEnds - last.end >= (longest[last.activity] ?? 0) };
  });
}

/** Fewer say nothing about how long one can last. */
const leastSilences = 5;
