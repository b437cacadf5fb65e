import { civilDate, dayNumber, parseDate } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, year } from '../../plan/units.ts';

/** A February. What is shorter is a wave that the rest of the run evens out, and no change. */
export const shortest = 28 * day;

/** The first of each month in which more or fewer come than in the month before, where no season comes back. */
export function changesOfSeason({ arrivals, period: { start, startUp, horizon } }: Plan): readonly number[] {
  const first = parseDate(start);
  const seasons = arrivals.flatMap(({ pattern }) => ('rate' in pattern ? (pattern.rate.byMonth ?? []) : []));
  if (first === undefined || seasons.length === 0 || horizon - startUp >= 2 * year) return [];
  const { year: from, month } = civilDate(first);
  const found: number[] = [];
  for (let months = month; ; months++) {
    const begins = { year: from + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
    const at = (dayNumber(begins) - first) * day;
    if (at >= horizon) return found;
    if (seasonChanges(arrivals, months % 12)) found.push(at);
  }
}

/** @param month from 0 */
function seasonChanges(arrivals: Plan['arrivals'], month: number): boolean {
  return arrivals.some(({ pattern }) => {
    const factors = 'rate' in pattern ? pattern.rate.byMonth : undefined;
    return factors !== undefined && factors[month] !== factors[(month + 11) % 12];
  });
}
