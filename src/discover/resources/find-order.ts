/** Who is next: whether those who came first go first, those who came last, or some kind of case before others. */
import type { Visit } from '../log/visits.ts';

export type Order =
  | { readonly kind: 'first come'; readonly share: number }
  | { readonly kind: 'last come'; readonly share: number }
  /** Levels from the first to go to the last; `share` of the turns that kept to it. */
  | { readonly kind: 'priority'; readonly by: number; readonly levels: readonly number[]; readonly share: number };

/** A way in which cases that wait may differ, and the level of each visit. */
export interface Trait {
  readonly levels: number;
  readonly of: (index: number) => number | undefined;
}

/** Turns looked at, and those who wait meanwhile: a longer list says nothing more. */
const mostTurns = 20_000;
const mostWaiting = 2_000;
/** Fewer turns with a choice show no order. */
const leastTurns = 30;

/** @param visits of one pool; of those that began and of which it is known since when they waited, the order is looked at */
export function findOrder(visits: readonly Visit[], traits: readonly Trait[]): Order | undefined {
  const beats = traits.map(({ levels }) => Array.from({ length: levels }, () => new Array<number>(levels).fill(0)));
  let [turns, first, last] = [0, 0, 0];
  for (const { next, waiting } of turnsOf(visits)) {
    turns++;
    const at = visits[next]?.ready ?? 0;
    if (at <= (visits[waiting[0] ?? next]?.ready ?? 0)) first++;
    if (at >= (visits[waiting.at(-1) ?? next]?.ready ?? 0)) last++;
    for (const [trait, { of }] of traits.entries()) tellBeaten(beats[trait], of(next), new Set(waiting.map(of)));
  }
  if (turns < leastTurns) return undefined;
  const [inOrder, reversed] = [first / turns, last / turns];
  if (inOrder >= 0.9) return { kind: 'first come', share: inOrder };
  const ranked = traits.flatMap((_, by) => rankingIn(beats[by] ?? [], by) ?? []);
  const [best] = ranked.toSorted((one, other) => other.share - one.share);
  if (best !== undefined) return best;
  const isReversed = reversed >= 0.8 && reversed > inOrder;
  return isReversed ? { kind: 'last come', share: reversed } : { kind: 'first come', share: inOrder };
}

/** Each time that one of several who waited had its turn: its index, and those who wait on, in the order in which they came. */
function* turnsOf(visits: readonly Visit[]): Generator<{ readonly next: number; readonly waiting: readonly number[] }> {
  const indices = visits.flatMap(({ ready, start }, i) => (ready !== undefined && start !== undefined ? [i] : []));
  const readyOf = (i: number) => visits[i]?.ready ?? 0;
  const startOf = (i: number) => visits[i]?.start ?? 0;
  const byReady = indices.toSorted((a, b) => readyOf(a) - readyOf(b) || a - b);
  const byStart = indices.toSorted((a, b) => startOf(a) - startOf(b) || readyOf(a) - readyOf(b) || a - b);
  const waiting: number[] = [];
  /** Began the moment they came. */
  const atOnce = new Set<number>();
  let [turns, joined] = [0, 0];
  for (const next of byStart) {
    for (; joined < byReady.length && readyOf(byReady[joined] ?? 0) < startOf(next); joined++) {
      const newcomer = byReady[joined] ?? 0;
      if (!atOnce.has(newcomer)) waiting.push(newcomer);
    }
    const at = waiting.indexOf(next);
    if (at < 0) {
      atOnce.add(next);
      continue;
    }
    waiting.splice(at, 1);
    if (waiting.length === 0 || waiting.length > mostWaiting) continue;
    if (++turns > mostTurns) return;
    yield { next, waiting };
  }
}

/** @param others levels of those who wait on */
function tellBeaten(
  beats: readonly number[][] | undefined,
  own: number | undefined,
  others: ReadonlySet<number | undefined>,
): void {
  const row = own === undefined ? undefined : beats?.[own];
  if (row === undefined) return;
  for (const other of others) {
    if (other !== undefined && other !== own) row[other] = (row[other] ?? 0) + 1;
  }
}

/** A level goes before another where it nearly always had the turn when both were waiting. */
function rankingIn(
  beats: readonly (readonly number[])[],
  by: number,
): Extract<Order, { kind: 'priority' }> | undefined {
  const pair = (a: number, b: number) => beats[a]?.[b] ?? 0;
  const levels = beats.map((_, level) => level);
  let [right, all] = [0, 0];
  for (const a of levels) {
    for (const b of levels) {
      if (b <= a) continue;
      right += Math.max(pair(a, b), pair(b, a));
      all += pair(a, b) + pair(b, a);
    }
  }
  if (all < leastTurns || right < 0.97 * all) return undefined;
  const wins = (a: number) => levels.filter((b) => pair(a, b) > pair(b, a)).length;
  return { kind: 'priority', by, levels: levels.toSorted((a, b) => wins(b) - wins(a) || a - b), share: right / all };
}
