import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../../src/experiment/sweep/effects.ts';
import type { PointEstimate, SweepPoint } from '../../../src/experiment/sweep/sweep-result.ts';
import { plainInput as input } from './plain-input.ts';

function estimate(mean: number | null, half = 0): PointEstimate {
  const [low, high] = mean === null ? [null, null] : [mean - half, mean + half];
  return { mean, low, high, sd: 0, p10: mean, p50: mean, p90: mean, replications: 4, of: null };
}

const point = (values: readonly number[], mean: number | null, half?: number): SweepPoint => ({
  values,
  designs: [{ measures: [{ status: 'estimated', estimate: estimate(mean, half) }], verdicts: [] }],
  differences: [],
});

const designs = [{ key: 'd', places: [] }];

describe('what an input does', () => {
  it('is its lowest value beside its highest, averaged over the other inputs', () => {
    const inputs = [input('one', [1, 2]), input('two', [10, 20, 30])];
    const points = [1, 2].flatMap((one) => [10, 20, 30].map((two) => point([one, two], 100 * one + two)));
    const [first, second] = effectsOf(inputs, designs, 1, points);
    expect(first).toMatchObject({
      ...{ design: 0, measure: 0, input: 0, size: 100 / 220, clear: true },
      ...{ low: { from: 1, to: 1, mean: 120, points: 3 }, high: { from: 2, to: 2, mean: 220, points: 3 } },
    });
    expect(second).toMatchObject({ input: 1, low: { mean: 160, points: 2 }, high: { mean: 180 }, size: 20 / 180 });
  });

  it('lays like beside like: settings of the other inputs that have a figure at both ends', () => {
    const inputs = [input('one', [1, 2]), input('two', [10, 20, 30])];
    // With one at 1 and two at 30 the list grows, and there is no average; elsewhere two makes much of a difference.
    const points = [1, 2].flatMap((one) =>
      [10, 20, 30].map((two) => point([one, two], one === 1 && two === 30 ? null : 100 / one + 10 * two)),
    );
    const [first, second] = effectsOf(inputs, designs, 1, points);
    expect(first).toMatchObject({ low: { mean: 250, points: 2 }, high: { mean: 200, points: 2 } });
    expect(second).toMatchObject({ low: { mean: 150, points: 1 }, high: { mean: 350, points: 1 } });
  });

  it('is not clear where chance may explain it, and leaves out points without a figure', () => {
    const inputs = [input('one', [1, 2])];
    const close = effectsOf(inputs, designs, 1, [point([1], 10, 3), point([2], 15, 3)]);
    expect(close).toMatchObject([{ clear: false }]);
    expect(effectsOf(inputs, designs, 1, [point([1], 10, 2), point([2], 15, 2)])).toMatchObject([{ clear: true }]);
    expect(effectsOf(inputs, designs, 1, [point([1], null), point([2], 15)])).toEqual([]);
    expect(effectsOf([input('one', [1])], designs, 1, [point([1], 10)])).toEqual([]);
    expect(effectsOf(inputs, designs, 1, [point([1], 0), point([2], 0)])).toMatchObject([{ size: 0, clear: false }]);
  });

  it('in a Latin hypercube is the lowest third of the range beside the highest', () => {
    const points = [0.5, 2.5, 4, 5, 7, 8.5].map((value) => point([value], 10 * value));
    expect(effectsOf([input('one', [], 0, 9)], designs, 1, points)).toMatchObject([
      { low: { from: 0, to: 3, mean: 15, points: 2 }, high: { from: 6, to: 9, mean: 77.5, points: 2 } },
    ]);
  });
});
