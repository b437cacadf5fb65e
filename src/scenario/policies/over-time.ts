import { same } from '../../plan/same.ts';
import { day } from '../../plan/units.ts';

/** What holds from a moment on, until the next. */
export interface Timed<T> {
  readonly from: number;
  readonly value: T;
}

/** When a policy begins, and how long it takes to. */
export interface Beginning {
  readonly from: number;
  readonly over: number;
}

/**
 * What holds from moment to moment over the whole run: what the stage in force says for that moment. In a transition it
 * goes from what the stage before says to what the new one says, in whole days: each by its middle, so that together
 * they come to as much as a straight line.
 *
 * @param stages what the file says, and what each policy makes of it: sorted, the first of each at 0
 * @param between what holds when this part of the way has gone by, from 0 to 1
 */
export function overTime<T>(
  policies: readonly Beginning[],
  stages: readonly (readonly Timed<T>[])[],
  between: (before: T, after: T, part: number) => T,
): readonly Timed<T>[] {
  const [first = [], ...others] = stages;
  if (others.every((other) => same(other, first))) return first;
  const marks = policies.flatMap((beginning, index) =>
    same(stages[index], stages[index + 1]) ? [beginning.from] : daysOf(beginning),
  );
  const moments = [...new Set([...stages.flatMap((stage) => stage.map(({ from }) => from)), ...marks])];
  moments.sort((a, b) => a - b);
  const result: Timed<T>[] = [];
  let policy = -1;
  for (const [index, from] of moments.entries()) {
    while ((policies[policy + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) policy += 1;
    const value = during(from, moments[index + 1] ?? Number.POSITIVE_INFINITY);
    if (value !== undefined && !same(result.at(-1)?.value, value)) result.push({ from, value });
  }
  return result;

  function during(from: number, to: number): T | undefined {
    const now = inForce(stages[policy + 1] ?? [], from);
    const before = inForce(stages[policy] ?? [], from);
    const beginning = policies[policy];
    if (now === undefined || before === undefined || beginning === undefined) return now;
    const end = beginning.from + beginning.over;
    return from < end ? between(before, now, ((from + Math.min(to, end)) / 2 - beginning.from) / beginning.over) : now;
  }
}

/** More days than this in one transition are taken several at a time. */
const mostDays = 4000;

/** The beginning of each day of a transition, and its end. */
function daysOf({ from, over }: Beginning): readonly number[] {
  const length = Math.max(1, Math.ceil(over / day / mostDays)) * day;
  const days = Array.from({ length: Math.ceil(over / length) }, (_, index) => from + index * length);
  return [...days, from + over];
}

/** The last that is not later than the moment. */
function inForce<T>(timed: readonly Timed<T>[], moment: number): T | undefined {
  let low = 0;
  let high = timed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timed[middle]?.from ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return timed[low - 1]?.value;
}
