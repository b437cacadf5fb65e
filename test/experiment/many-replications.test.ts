/** More replications than are kept: what is known of all of them, and what of the first. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Difference, Measured } from '../../src/experiment/result.ts';
import { keptReplications, Sample } from '../../src/experiment/summary/sample.ts';
import { day } from '../../src/plan/units.ts';
import { interval } from '../../src/stats/interval.ts';
import { quantiles } from '../../src/stats/quantiles.ts';
import { exponential, station } from './plans.ts';

const replications = 700;
const one = station(40 / day, exponential(day / 50), 1, { horizon: day });
const two = station(40 / day, exponential(day / 50), 2, { horizon: day });
const seed = 'many';
const comparison = compareDesigns(
  [
    { key: 'one', plan: one },
    { key: 'two', plan: two },
  ],
  { seed, replications },
);
const [first, second] = comparison.designs;
if (first === undefined || second === undefined) throw new Error('two designs');

const site = sites(one).findIndex(({ measure, where }) => measure.id === 'queue mean' && where.kind === 'resource');
const valuesOf = (plan: typeof one) =>
  Array.from({ length: replications }, (_, replication) => replicate(plan, { seed, replication }).values[site] ?? 0);
const [ofOne, ofTwo] = [valuesOf(one), valuesOf(two)];
const isList = ({ measure, where }: Pick<Measured, 'measure' | 'where'> | Difference) =>
  measure === 'queue mean' && where.kind === 'resource';

/** The share of the values below, and the share up to, a number. */
function sharesAt(values: readonly number[], at: number | undefined): readonly [number, number] {
  const count = (counts: (value: number) => boolean) => values.filter(counts).length / values.length;
  return [count((value) => value < (at ?? 0)), count((value) => value <= (at ?? 0))];
}

describe('of more replications than are kept', () => {
  it('mean, spread and interval are of all of them, and exact', () => {
    const { estimate } = first.measures.find(isList) ?? {};
    const { mean, sd, low, high } = interval(ofOne);
    expect(estimate).toMatchObject({ mean, sd, low, high, replications });
  });

  it.each([
    ['p10', 0.1],
    ['p50', 0.5],
    ['p90', 0.9],
  ] as const)('%s is of a share that is hardly off', (name, share) => {
    const { estimate } = first.measures.find(isList) ?? {};
    const [below, upTo] = sharesAt(ofOne, estimate?.[name]);
    expect(below).toBeLessThanOrEqual(share + 0.005);
    expect(upTo).toBeGreaterThanOrEqual(share - 0.005);
  });

  it('single values are of the first ones', () => {
    expect(first.judged).toBe(keptReplications);
    expect(first.measures.find(isList)?.perReplication).toEqual(ofOne.slice(0, keptReplications));
  });

  it('differences are of the pairs of all of them', () => {
    const { difference } = comparison.differences.find(isList) ?? {};
    const { mean, sd, low, high } = interval(ofOne.map((value, i) => (ofTwo[i] ?? 0) - value));
    expect(difference).toMatchObject({ mean, sd, low, high, replications });
  });

  it('bands are around the mean of all of them', () => {
    const list = first.series.find(({ quantity }) => quantity === 'waiting');
    const values = Array.from({ length: replications }, (_, replication) => {
      return replicate(one, { seed, replication }).course.waiting[0]?.at(-1) ?? 0;
    });
    expect(list?.mean.at(-1)).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / replications, 12);
    const [below, upTo] = sharesAt(values, list?.p95.at(-1));
    expect(below).toBeLessThanOrEqual(0.955);
    expect(upTo).toBeGreaterThanOrEqual(0.945);
  });

  it('verdicts say of how many they are', () => {
    const [verdict] = first.verdicts;
    expect(verdict?.kind === 'tight' ? verdict.used.replications : keptReplications).toBe(keptReplications);
  });
});

describe('a sample', () => {
  it('is exact up to as many replications as are kept', () => {
    const sample = new Sample();
    const values = Array.from({ length: keptReplications }, (_, i) => Math.sin(i));
    for (const value of values) sample.add(value);
    const { p10, p50, p90 } = sample.estimate();
    expect([p10, p50, p90]).toEqual(quantiles(values, [0.1, 0.5, 0.9]));
  });
});
