import type { Spell } from '../../plan/plan.ts';
import type { Stream } from '../../random/stream.ts';
import { streamFor } from '../random-numbers.ts';
import type { PatternBuilder } from './build.ts';

/** As many cases in each spell as were counted; in memory are the moments of one spell, and of those that overlap with it. */
export const observed: PatternBuilder<'observed'> = ({ chance }, purpose, { spells, spread }) => {
  const drawn = spread === 'at random' ? streamFor(chance, ...purpose) : undefined;
  let placed: Placed = { moments: new Float64Array(0) };
  /** Number of the first of its moments. */
  let first = 0;
  let next = 0;
  const momentOf = (number: number) => {
    while (number >= first + placed.moments.length) {
      if (next === spells.length) return Number.POSITIVE_INFINITY;
      first += placed.moments.length;
      const end = endOfOverlap(spells, next);
      placed = placedIn(spells.slice(next, end), first, drawn);
      next = end;
    }
    return placed.moments[number - first]!;
  };
  const valuesOf = (number: number) => placed.spellOf?.(number - first)?.values;
  return Object.assign(momentOf, { valuesOf });
};

/** One past the last spell that overlaps with that at `start`, directly or through others. */
function endOfOverlap(spells: readonly Spell[], start: number): number {
  let end = start + 1;
  let until = spells[start]!.to;
  for (; end < spells.length && spells[end]!.from < until; end++) until = Math.max(until, spells[end]!.to);
  return end;
}

/** Moments in order of time, and the spell of each; undefined where the spells say nothing else of their cases. */
export interface Placed {
  readonly moments: Float64Array<ArrayBuffer>;
  spellOf?(index: number): Spell | undefined;
}

/**
 * At random, the draw of a moment is that of its number in the order of the spells.
 *
 * @param drawn undefined spreads evenly, each moment in the middle of its part of the spell
 */
export function placedIn(spells: readonly Spell[], first: number, drawn: Stream | undefined): Placed {
  const moments = new Float64Array(spells.reduce((sum, { count }) => sum + count, 0));
  let index = 0;
  for (const { from, to, count } of spells) {
    for (let i = 0; i < count; i++) {
      const part = drawn === undefined ? (i + 0.5) / count : drawn.seat(first + index, 0).next();
      moments[index++] = from + part * (to - from);
    }
  }
  if (spells.every(({ values }) => values === undefined)) return { moments: moments.sort() };
  const spellOf = new Int32Array(moments.length);
  let end = 0;
  spells.forEach(({ count }, spell) => {
    spellOf.fill(spell, end, end + count);
    end += count;
  });
  const order = inOrder(moments);
  return { moments: moments.map((_, i) => moments[order[i]!]!), spellOf: (i) => spells[spellOf[order[i]!]!] };
}

/** Where the smallest of the values stands, then the next; of equals in the order in which they stand. */
export function inOrder(values: Float64Array): Int32Array {
  return Int32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
}
