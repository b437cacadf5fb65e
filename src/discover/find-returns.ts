/** People who come back with another case: from which end, which part of them, after how long, and where to. */
import type { ReturnsFound } from './findings.ts';
import { fitDistribution } from './fit/fit-distribution.ts';
import { endOf, type Place, placeOf } from './log/flow.ts';
import type { ActivityFacts, Followed } from './log/roles.ts';
import { startOf } from './log/visits.ts';
import type { CasePeople } from './reading/event-store.ts';

/** One case, and the next of the same person where that came after it. */
export interface Successor {
  readonly run: Followed;
  /** When it was over. */
  readonly ended: number;
  readonly next: Followed | undefined;
}

/** Cases that are over and of which it is known whose they are. @param runs in order of their first moments */
export function successorsOf(runs: readonly Followed[], people: CasePeople): readonly Successor[] {
  const found: Successor[] = [];
  const latest = new Map<number, Followed>();
  const observe = (run: Followed, next: Followed | undefined) => {
    const ended = run.visits.at(-1)?.end;
    if (!run.isOver || ended === undefined) return;
    // Who has another case before this one is over does not come back.
    if (next === undefined || startOf(next) > ended) found.push({ run, ended, next });
  };
  for (const run of runs) {
    const person = people.of(run.case);
    if (person === undefined) continue;
    const before = latest.get(person);
    if (before !== undefined) observe(before, run);
    latest.set(person, run);
  }
  for (const run of latest.values()) observe(run, undefined);
  return found;
}

/** Fewer who come back show no share and no time. */
const leastBack = 10;

/**
 * Of those whose case ended shortly before the log does it is not known whether they will be back: the share is that of Kaplan and
 * Meier (1958) within the longest time that was seen.
 *
 * @param arrivals activities by which cases come
 */
export function findReturns(
  successors: readonly Successor[],
  facts: readonly ActivityFacts[],
  arrivals: ReadonlySet<number>,
  logEnds: number,
): readonly ReturnsFound[] {
  const byEnd = new Map<string, { readonly from: Place; readonly all: Successor[] }>();
  for (const each of successors) {
    const from = endOf(each.run, facts);
    if (from === undefined) continue;
    const key = JSON.stringify(from);
    const known = byEnd.get(key) ?? { from, all: [] };
    byEnd.set(key, known);
    known.all.push(each);
  }
  return [...byEnd.values()].flatMap(({ from, all }): readonly ReturnsFound[] => {
    const ways = new Map<number, number>();
    const times = all.map(({ ended, next }) => {
      const first = next?.visits.find(({ activity }) => !arrivals.has(activity));
      if (first !== undefined && placeOf(first, facts).kind === 'step') {
        ways.set(first.activity, (ways.get(first.activity) ?? 0) + 1);
      }
      return next === undefined ? { time: logEnds - ended, back: false } : { time: startOf(next) - ended, back: true };
    });
    const [way] = [...ways].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const back = times.filter((each) => each.back).length;
    if (way === undefined || back < leastBack) return [];
    const { share, values } = withinLongest(times, back);
    const longest = times.reduce((most, each) => (each.back ? Math.max(most, each.time) : most), 0);
    const after = { ...fitDistribution(values), count: back };
    const to = { kind: 'step', activity: way[0] } as const;
    return [{ from, ended: all.length, back, share, after, longest, to, elsewhere: back - way[1] }];
  });
}

/** @param back how many are */
function withinLongest(times: readonly { readonly time: number; readonly back: boolean }[], back: number) {
  const sorted = [...times].sort((a, b) => a.time - b.time || Number(b.back) - Number(a.back));
  const masses: { readonly time: number; readonly mass: number }[] = [];
  let [left, atRisk] = [1, sorted.length];
  for (const each of sorted) {
    if (each.back) {
      masses.push({ time: each.time, mass: left / atRisk });
      left -= left / atRisk;
    }
    atRisk--;
  }
  const share = 1 - left;
  const size = Math.max(200, back);
  const values: number[] = [];
  let owed = 0;
  for (const { time, mass } of masses) {
    owed += (mass / share) * size;
    for (; owed >= 0.5; owed--) values.push(time);
  }
  return { share, values };
}
