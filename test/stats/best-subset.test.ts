import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { Stream, streamName } from '../../src/random/stream.ts';
import { BestSubset } from '../../src/stats/best-subset.ts';
import { studentFactor } from '../../src/stats/student-t.ts';

/** Replications by row, systems by column. */
function subsetOf(rows: readonly (readonly (number | undefined)[])[], errors?: readonly number[]): BestSubset {
  const subset = new BestSubset(rows[0]?.length ?? 0);
  for (const row of rows) subset.add(row, errors);
  return subset;
}

describe('which systems can be the best', () => {
  // Differences of the second from the first: 8.76, 4.09, 4.23, -0.02, 7.83 (Law and Kelton, ch. 10).
  const first = [126.97, 124.31, 126.68, 122.66, 127.23];
  const second = [118.21, 120.22, 122.45, 122.68, 119.4];
  const rows = first.map((value, i) => [value, second[i]]);

  it('of two is the one-sided paired interval: 90 % on both sides is 95 % on one', () => {
    const [one, two] = subsetOf(rows).standings([0, 1], 'lower');
    expect(one?.canBeBest).toBe(false);
    expect(one?.behindAtMost).toBeCloseTo(8.307, 3);
    expect(two).toEqual({ system: 1, canBeBest: true, behindAtMost: 0 });
  });

  it('is the other way about where higher is better', () => {
    const standings = subsetOf(rows).standings([0, 1], 'higher');
    expect(standings.map(({ canBeBest }) => canBeBest)).toEqual([true, false]);
  });

  it('with more systems takes a wider interval, and only of those that are asked for', () => {
    const three = subsetOf(rows.map((row, i) => [...row, 200 + i]));
    const [one] = three.standings([0, 1, 2], 'lower');
    // Two others: 1 - 2 * 0.05 / 2 on both sides.
    const halfWidth = studentFactor(0.95, 4) * Math.sqrt(2.438274);
    expect(one?.behindAtMost).toBeCloseTo(4.978 + halfWidth, 4);
    expect(one?.canBeBest).toBe(4.978 - halfWidth <= 0);
    expect(three.standings([0, 1], 'lower')[0]?.behindAtMost).toBeCloseTo(8.307, 3);
  });

  it('leaves equals together, and tells apart what never varies', () => {
    const same = subsetOf([1, 2, 3].map((value) => [value, value, value + 1]));
    expect(same.standings([0, 1, 2], 'lower').map(({ canBeBest }) => canBeBest)).toEqual([true, true, false]);
  });

  it('rules nothing out by one replication, or by what was never seen in both', () => {
    const once = subsetOf([[1, 2]]).standings([0, 1], 'lower');
    expect(once.map(({ canBeBest, behindAtMost }) => [canBeBest, behindAtMost])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    const apart = [
      [1, undefined],
      [undefined, 9],
      [2, undefined],
      [undefined, 8],
    ];
    expect(
      subsetOf(apart)
        .standings([0, 1], 'lower')
        .every(({ canBeBest }) => canBeBest),
    ).toBe(true);
  });

  it('has room for what values may be off', () => {
    const exact = subsetOf(rows).standings([0, 1], 'lower')[0];
    const rough = subsetOf(rows, [1, 1]).standings([0, 1], 'lower')[0];
    expect((rough?.behindAtMost ?? 0) - (exact?.behindAtMost ?? 0)).toBeCloseTo(2, 9);
    expect(rough?.canBeBest).toBe(true);
  });
});

/** More of them say it more exactly. */
const experiments = Number(process.env.EXPERIMENTS ?? 1000);

describe(`how often it is right, in ${experiments} experiments on normal draws with a known best`, () => {
  const replications = 12;
  /** What chance may take off 95 % in so many experiments, in 99 of 100 tests. */
  const margin = 2.33 * Math.sqrt((0.05 * 0.95) / experiments);

  /**
   * @param means the first is the best
   * @param sds of each; draws of one replication have a part in common
   */
  function sharesOf(name: string, means: readonly number[], sds: readonly number[]) {
    const draw = new Stream(streamName('ranking', 0, name));
    const normal = () => normalQuantile(draw.next());
    let kept = 0;
    let bounded = 0;
    let alone = 0;
    for (let experiment = 0; experiment < experiments; experiment++) {
      draw.seat(experiment, 0);
      const subset = new BestSubset(means.length);
      for (let i = 0; i < replications; i++) {
        const common = 3 * normal();
        subset.add(means.map((mean, system) => mean + common + (sds[system] ?? 1) * normal()));
      }
      const standings = subset.standings(
        means.map((_, i) => i),
        'lower',
      );
      const best = standings[0]?.canBeBest === true;
      if (best) kept++;
      if (best && standings.filter(({ canBeBest }) => canBeBest).length === 1) alone++;
      const within = standings.every(
        ({ behindAtMost = Infinity }, i) => (means[i] ?? 0) - (means[0] ?? 0) <= behindAtMost,
      );
      if (best && within) bounded++;
    }
    return { kept: kept / experiments, bounded: bounded / experiments, alone: alone / experiments };
  }

  it('the best is kept, and the bounds hold, where all are nearly the same: the hardest case', () => {
    const { kept, bounded } = sharesOf('same', [0, 0, 0, 0, 0], [1, 2, 3, 1, 2]);
    expect(kept).toBeGreaterThan(0.95 - margin);
    expect(bounded).toBeGreaterThan(0.95 - margin);
    // Bonferroni is not far from the mark: it keeps the best hardly more often than it must.
    expect(kept).toBeLessThan(0.99);
  });

  it('the best is kept where one is near it and others are far', () => {
    const { kept, bounded } = sharesOf('near', [10, 10.5, 14, 20, 12], [2, 1, 3, 1, 1]);
    expect(kept).toBeGreaterThan(0.95 - margin);
    expect(bounded).toBeGreaterThan(0.95 - margin);
  });

  it('the best is left alone where the others are far, though all vary more than they differ', () => {
    expect(sharesOf('far', [10, 12, 12, 13], [0.5, 0.5, 0.5, 0.5]).alone).toBeGreaterThan(0.99);
  });
});
