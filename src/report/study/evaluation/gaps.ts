/** Figures that follow one another in time: which belong together, and what is missing between them. */
import type { Days, ObservedFigure } from '../../../experiment/observed/observed-figure.ts';
import { civilDate, dayNumber, formatDate } from '../../../plan/civil-date.ts';
import type { EvaluationInWords } from './evaluation-in-words.ts';

export interface Series {
  /** Numbers of the figures, in order of time; none overlaps the next. */
  readonly figures: readonly number[];
}

/** Fewer are listed one by one. */
const fewest = 4;

/** Figures of the same measure at the same place, period after period. */
export function seriesIn(figures: readonly ObservedFigure[]): readonly Series[] {
  const found = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    const key = seriesKey(figure);
    found.set(key, [...(found.get(key) ?? []), at]);
  }
  return [...found.values()].flatMap((all): readonly Series[] => {
    const days = (at: number): Days => figures[at]?.days ?? { from: 0, until: 0 };
    const sorted = [...all].sort((a, b) => days(a).from - days(b).from);
    const apart = sorted.every((at, i) => {
      const next = sorted[i + 1];
      return next === undefined || days(at).until <= days(next).from;
    });
    return apart && sorted.length >= fewest ? [{ figures: sorted }] : [];
  });
}

/** Alike for the same measure at the same place, given in the same way. */
export function seriesKey({ chosen, plus, of, per }: ObservedFigure): string {
  return JSON.stringify([chosen, plus, of, per]);
}

/** Whole months that a series of months, or of quarters or years, leaves out; named as 2014-03. */
export function gapsIn({
  evaluation,
  what,
}: EvaluationInWords): readonly { what: string; periods: readonly string[] }[] {
  return seriesIn(evaluation.figures).flatMap(({ figures }) => {
    const stretches = figures.flatMap((at) => {
      const days = evaluation.figures[at]?.days;
      return days === undefined ? [] : [days];
    });
    const lengths = new Set(stretches.map(monthsIn));
    const [length = 0] = lengths;
    if (lengths.size !== 1 || length === 0) return [];
    const periods = stretches.slice(1).flatMap(({ from }, i) => missing(stretches[i]?.until ?? from, from, length));
    return periods.length === 0 ? [] : [{ what: what[figures[0] ?? 0] ?? '', periods }];
  });
}

/** 0 where it is not of whole months. */
function monthsIn({ from, until }: Days): number {
  const [first, next] = [civilDate(from), civilDate(until)];
  return first.day === 1 && next.day === 1 ? 12 * (next.year - first.year) + next.month - first.month : 0;
}

function missing(from: number, until: number, length: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < until; ) {
    found.push(formatDate(at).slice(0, length === 12 ? 4 : 7));
    const { year, month } = civilDate(at);
    const next = month - 1 + length;
    at = dayNumber({ year: year + Math.floor(next / 12), month: (next % 12) + 1, day: 1 });
  }
  return found;
}
