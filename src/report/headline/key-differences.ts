/** The few differences that a reader comes for, out of the hundred that there are. */

import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Difference } from '../../experiment/result.ts';
import { differencesAt, isGiven, isNothing, isSame, leavesOutZero } from '../results/find-difference.ts';

export interface KeyDifferences {
  /** Clear ones, in the order in which they matter to people, none of them twice. */
  readonly clear: readonly Difference[];
  /** Those that could have been among them and are too small to tell. */
  readonly unclear: readonly Difference[];
}

/** Who is lost comes first, then what else happens to people, how long they wait and how many do, and money and hours. */
const topics = ['lost', 'people', 'lists', 'work'] as const;
type Topic = (typeof topics)[number];

interface Kind {
  readonly topic: Topic;
  readonly measure: MeasureId;
  readonly kind: Difference['where']['kind'];
  /** Only the ends that count as lost, or only the others. */
  readonly counts?: 'lost' | 'not lost';
  readonly most: number;
}

/** In the order in which they matter; of each, the largest few. */
const kinds: readonly Kind[] = [
  { topic: 'lost', measure: 'followed ended', kind: 'end', counts: 'lost', most: 2 },
  { topic: 'lost', measure: 'followed gave up', kind: 'chain', most: 1 },
  { topic: 'people', measure: 'followed refused', kind: 'chain', most: 1 },
  { topic: 'people', measure: 'followed balked', kind: 'chain', most: 1 },
  { topic: 'people', measure: 'followed diverted', kind: 'chain', most: 1 },
  { topic: 'people', measure: 'followed ended', kind: 'end', counts: 'not lost', most: 4 },
  { topic: 'lists', measure: 'waiting at end', kind: 'resource', most: 2 },
  { topic: 'lists', measure: 'wait p90', kind: 'resource', most: 2 },
  { topic: 'lists', measure: 'followed total time mean', kind: 'chain', most: 1 },
  { topic: 'lists', measure: 'utilisation', kind: 'resource', most: 3 },
  { topic: 'work', measure: 'followed collected', kind: 'chain', most: 1 },
  { topic: 'work', measure: 'followed paid out', kind: 'chain', most: 1 },
  { topic: 'work', measure: 'cost of presence', kind: 'chain', most: 1 },
  { topic: 'work', measure: 'cost of work', kind: 'chain', most: 1 },
  { topic: 'work', measure: 'staff hours', kind: 'chain', most: 1 },
  { topic: 'work', measure: 'followed charged', kind: 'chain', most: 1 },
];

const most = 7;
/** So many of each topic are reported before more of any is. */
const share: Readonly<Record<Topic, number>> = { lost: 1, people: 2, lists: 2, work: 2 };

interface Candidate {
  readonly topic: Topic;
  readonly difference: Difference;
}

export function keyDifferences(comparison: Comparison, other: DesignResult): KeyDifferences {
  const candidates = inOrder(kinds.flatMap((kind) => candidatesOf(comparison, other, kind)));
  const relevant = candidates.filter(
    ({ difference }, i) => !candidates.slice(0, i).some((earlier) => isSame(earlier.difference, difference)),
  );
  const clear = relevant.filter(({ difference }) => isClear(difference));
  const chosen = new Set(chooseFrom(clear));
  return {
    clear: clear.filter((each) => chosen.has(each)).map(({ difference }) => difference),
    unclear: relevant.filter((each) => !clear.includes(each)).map(({ difference }) => difference),
  };
}

/** The same clear ones, and then the others, for a table. */
export function keyDifferenceRows(comparison: Comparison, other: DesignResult): readonly Difference[] {
  const { clear, unclear } = keyDifferences(comparison, other);
  return [...clear, ...unclear];
}

function candidatesOf(comparison: Comparison, other: DesignResult, kind: Kind): readonly Candidate[] {
  const found = differencesAt(comparison, other, kind.measure, kind.kind).filter(
    (each) => isGiven(each) && !isNothing(each) && hasCounts(comparison, each, kind.counts),
  );
  const clear = found.filter(isClear).sort((a, b) => size(b) - size(a));
  // What is sure to be next to nothing is of no matter to anybody.
  const unclear = found.filter((each) => !(isClear(each) || leavesOutZero(each) || each.negligible));
  return [...clear.slice(0, kind.most), ...unclear].map((difference) => ({ topic: kind.topic, difference }));
}

/** What happens to most people first; the other topics in the order of their kinds. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const bySize = (a: Candidate, b: Candidate) => size(b.difference) - size(a.difference);
  return topics.flatMap((topic) => {
    const ofTopic = candidates.filter((each) => each.topic === topic);
    return topic === 'people' ? ofTopic.sort(bySize) : ofTopic;
  });
}

/** Each topic gets its share; what is left goes to what matters most. */
function chooseFrom(clear: readonly Candidate[]): readonly Candidate[] {
  const first = topics.flatMap((topic) => clear.filter((each) => each.topic === topic).slice(0, share[topic]));
  const rest = clear.filter((each) => !first.includes(each));
  return [...first, ...rest.slice(0, Math.max(0, most - first.length))];
}

function hasCounts({ designs }: Comparison, { whereName }: Difference, counts: Kind['counts']): boolean {
  if (counts === undefined) return true;
  const ends = designs.flatMap(({ plan }) => plan.ends.filter(({ name }) => name === whereName));
  return (ends[0]?.counts === 'lost') === (counts === 'lost');
}

/** A single replication has no range to judge by. */
function isClear({ clear, difference: { mean, low } }: Difference): boolean {
  return clear || (mean !== undefined && low === undefined);
}

function size({ difference }: Difference): number {
  return Math.abs(difference.mean ?? 0);
}
