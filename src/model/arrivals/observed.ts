import type { ArrivalPattern } from '../../plan/plan.ts';
import type { Stream } from '../../random/stream.ts';
import { streamFor } from '../random-numbers.ts';
import type { PatternBuilder } from './build.ts';

type Observed = Extract<ArrivalPattern, { readonly kind: 'observed' }>;

/** As many cases in each spell as were counted; in memory are the moments of one spell, and of those that overlap with it. */
export const observed: PatternBuilder<'observed'> = ({ chance }, purpose, { spells, spread }) => {
  const drawn = spread === 'at random' ? streamFor(chance, ...purpose) : undefined;
  let moments = new Float64Array(0);
  /** Number of the first of `moments`. */
  let first = 0;
  let next = 0;
  return (number) => {
    while (number >= first + moments.length) {
      if (next === spells.length) return Number.POSITIVE_INFINITY;
      first += moments.length;
      const end = endOfOverlap(spells, next);
      moments = momentsIn(spells.slice(next, end), first, drawn);
      next = end;
    }
    return moments[number - first]!;
  };
};

/** One past the last spell that overlaps with that at `start`, directly or through others. */
function endOfOverlap(spells: Observed['spells'], start: number): number {
  let end = start + 1;
  let until = spells[start]!.to;
  for (; end < spells.length && spells[end]!.from < until; end++) until = Math.max(until, spells[end]!.to);
  return end;
}

/**
 * In order of time. At random, the draw of a moment is that of its number in the order of the spells.
 *
 * @param drawn undefined spreads evenly, each moment in the middle of its part of the spell
 */
function momentsIn(spells: Observed['spells'], first: number, drawn: Stream | undefined): Float64Array<ArrayBuffer> {
  const moments = new Float64Array(spells.reduce((sum, { count }) => sum + count, 0));
  let index = 0;
  for (const { from, to, count } of spells) {
    for (let i = 0; i < count; i++) {
      const part = drawn === undefined ? (i + 0.5) / count : drawn.seat(first + index, 0).next();
      moments[index++] = from + part * (to - from);
    }
  }
  return moments.sort();
}
