import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/experiment/observed/judge.ts';
import { judge, published } from '../../../src/experiment/observed/judge.ts';
import type { ObservedFigure } from '../../../src/experiment/observed/observed-figure.ts';
import { normalQuantile } from '../../../src/random/normal-quantile.ts';
import { Stream } from '../../../src/random/stream.ts';

function figure(value: number, more: Partial<ObservedFigure> = {}): ObservedFigure {
  const chosen = { measure: 'wait mean', extra: undefined, kind: 'step', whereName: 's', unit: 'days' } as const;
  return {
    ...{ row: 2, chosen, plus: [], of: undefined, days: { from: 0, until: 365 }, period: '1970', value, written: '' },
    ...{ step: 1e-9, timeUnit: undefined, per: undefined, count: undefined, source: undefined, name: undefined },
    ...more,
  };
}

const laid = (value: number, values: readonly (number | undefined)[]): Published => ({
  ...{ figure: figure(value), values, lacksError: false },
});

const normals = (stream: Stream, count: number) => Array.from({ length: count }, () => normalQuantile(stream.next()));

describe('observed figures beside replications', () => {
  it('have a band from the k-th lowest to the k-th highest value', () => {
    const values = Array.from({ length: 199 }, (_, i) => i + 1);
    const at = (value: number) => judge([laid(value, values)]).figures[0];
    expect(at(100)).toMatchObject({ low: 5, high: 195, middle: 100, position: 'inside', seen: 199 });
    expect([at(5), at(195), at(4.9), at(195.1)].map((each) => each?.position)).toEqual([
      ...['inside', 'inside', 'below', 'above'],
    ]);
  });

  it('are judged by the one that is farthest off, as often as chance takes any of them there', () => {
    // Of 100 values one is at 10, and 99 alternate: nothing else is as far from all others as 9.
    const values = [10, ...Array.from({ length: 98 }, (_, i) => (i % 2 === 0 ? 1 : -1))];
    const { probability, figures } = judge([
      laid(9, values),
      laid(
        0,
        values.map(() => 0),
      ),
    ]);
    expect(probability).toBeCloseTo(2 / 100, 12);
    expect(figures.map((each) => each?.adjusted)).toEqual([0.02, 1]);
  });

  it.each([1, 6])('of %d figures reject the truth in 5 of 100 tables, whether or not they go together', (count) => {
    for (const together of [0, 0.9]) {
      const stream = new Stream(`judge ${count} ${together}`);
      const draw = () => {
        const [common = 0, ...own] = normals(stream, count + 1);
        return own.map((each) => Math.exp(Math.sqrt(together) * common + Math.sqrt(1 - together) * each));
      };
      const trials = 600;
      let [rejected, outside] = [0, 0];
      for (let trial = 0; trial < trials; trial++) {
        const replications = Array.from({ length: 39 }, draw);
        const observed = draw();
        const all = observed.map((value, i) =>
          laid(
            value,
            replications.map((each) => each[i]),
          ),
        );
        const { probability = 1, figures } = judge(all);
        if (probability <= 0.05) rejected++;
        outside += figures.filter((each) => each?.position !== 'inside').length;
      }
      // 5 in 100 both, within four standard errors of so many trials (of figures that go together, as of one).
      expect(Math.abs(rejected / trials - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / trials));
      expect(Math.abs(outside / trials / count - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / trials));
    }
  });

  it('are not told where too few replications saw anything', () => {
    const { figures, probability } = judge([laid(1, [...Array.from({ length: 38 }, (_, i) => i), undefined])]);
    expect([figures, probability]).toEqual([[undefined], undefined]);
  });

  it('agree with what never varies only where they are the same', () => {
    const same = Array.from({ length: 40 }, () => 5);
    expect(judge([laid(5, same)])).toMatchObject({ probability: 1, figures: [{ position: 'inside' }] });
    expect(judge([laid(6, same)])).toMatchObject({ probability: 1 / 41, figures: [{ position: 'above' }] });
  });

  it('are rounded as the office rounds, counted per time, and given the error of so few cases', () => {
    const seen = Array.from({ length: 4000 }, () => ({ value: 0.564, variance: 0.564 * 0.436 * 0.01 }));
    const share = figure(0.56, { step: 0.01, chosen: { ...figure(0).chosen, measure: 'absences', unit: 'share' } });
    const { values } = published(share, seen, 'seed');
    const told = values.flatMap((value) => value ?? []);
    const mean = told.reduce((sum, value) => sum + value, 0) / told.length;
    const variance = told.reduce((sum, value) => sum + (value - mean) ** 2, 0) / told.length;
    expect(mean).toBeCloseTo(0.564, 2);
    // Rounding to hundredths adds a twelfth of their square.
    expect(variance / (0.564 * 0.436 * 0.01 + 0.01 ** 2 / 12)).toBeCloseTo(1, 1);
    expect(told.every((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9)).toBe(true);
    const rate = published(figure(60, { step: 1, per: 'month' }), [{ value: 731, variance: 0 }], 'seed');
    expect(rate.values).toEqual([61]);
  });
});
