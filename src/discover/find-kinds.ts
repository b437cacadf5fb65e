/** Whether what happens depends on of what kind a case is. */

import { log } from '../numbers/log.ts';
import { gammaSurvival } from '../random/gamma-survival.ts';
import type { CaseAttribute } from './reading/event-store.ts';

/** Chance would bring about what is called a difference once in so many logs, whatever their number of attributes and activities. */
const risk = 0.001;
/** Fewer of each kind show nothing. */
const leastEach = 20;

/**
 * The attribute on which it depends most where cases go, by Pearson's test of independence; undefined where it depends on none.
 *
 * @param outcomes of each passage, which way it went @param tests how many such questions are asked of the log
 */
export function decidingRoute(
  outcomes: readonly { readonly case: number; readonly way: number }[],
  attributes: readonly CaseAttribute[],
  tests: number,
): number | undefined {
  const ways = 1 + outcomes.reduce((most, { way }) => Math.max(most, way), 0);
  if (ways < 2) return undefined;
  const found = attributes.map(({ levels, levelOf }) => {
    const counts = levels.map(() => new Array<number>(ways).fill(0));
    for (const { case: number, way } of outcomes) {
      const row = counts[levelOf(number) ?? -1];
      if (row !== undefined) row[way] = (row[way] ?? 0) + 1;
    }
    const sums = counts.map(sum);
    return sums.some((each) => each < leastEach) ? 1 : independence(counts, sums, ways);
  });
  return surest(found, tests * attributes.length);
}

/**
 * The attribute on which it depends most how long something takes: analysis of variance of the logarithms, by the large-sample
 * form of the test of B. L. Welch (1951).
 */
export function decidingTime(
  times: readonly { readonly case: number; readonly time: number }[],
  attributes: readonly CaseAttribute[],
  tests: number,
): number | undefined {
  const found = attributes.map(({ levels, levelOf }) => {
    const groups = levels.map((): number[] => []);
    for (const { case: number, time } of times) groups[levelOf(number) ?? -1]?.push(time);
    return groups.some((each) => each.length < leastEach) ? 1 : chanceOfAlike(groups);
  });
  return surest(found, tests * attributes.length);
}

/** Whether times differ between groups beyond chance; groups that are too small are left out. */
export function differ(groups: readonly (readonly number[])[], tests: number): boolean {
  const large = groups.filter((each) => each.length >= leastEach);
  return large.length > 1 && chanceOfAlike(large) * Math.max(1, tests) < risk;
}

function chanceOfAlike(groups: readonly (readonly number[])[]): number {
  const logarithms = groups.map((each) => each.map((time) => log(Math.max(1, time))));
  const summaries = logarithms.map((each) => {
    const mean = sum(each) / each.length;
    const squares = each.reduce((all, value) => all + (value - mean) * (value - mean), 0);
    return { mean, weight: each.length / Math.max(1e-9, squares / (each.length - 1)) };
  });
  const weights = sum(summaries.map(({ weight }) => weight));
  const middle = sum(summaries.map(({ mean, weight }) => mean * weight)) / weights;
  const statistic = sum(summaries.map(({ mean, weight }) => weight * (mean - middle) * (mean - middle)));
  return gammaSurvival((groups.length - 1) / 2, statistic / 2);
}

function independence(counts: readonly (readonly number[])[], sums: readonly number[], ways: number): number {
  const all = sum(sums);
  const ofWay = Array.from({ length: ways }, (_, way) => sum(counts.map((row) => row[way] ?? 0)));
  let statistic = 0;
  counts.forEach((row, level) => {
    row.forEach((count, way) => {
      const expected = ((sums[level] ?? 0) * (ofWay[way] ?? 0)) / all;
      if (expected > 0) statistic += ((count - expected) * (count - expected)) / expected;
    });
  });
  return gammaSurvival(((counts.length - 1) * (ways - 1)) / 2, statistic / 2);
}

function surest(chances: readonly number[], tests: number): number | undefined {
  const best = chances.reduce((found, chance, i) => (chance < (chances[found] ?? 1) ? i : found), 0);
  return (chances[best] ?? 1) * Math.max(1, tests) < risk ? best : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
