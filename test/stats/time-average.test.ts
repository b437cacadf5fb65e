import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeAverage } from '../../src/stats/time-average.ts';

describe('a time average', () => {
  it('has mean 4.2 and variance 8.76 in verification case 59', () => {
    const average = new TimeAverage(2, 5);
    average.change(4, 3);
    average.change(5, 8);
    average.change(8, -1);
    average.change(9, 2);
    average.advance(12);
    expect(average.mean).toBeCloseTo(4.2, 14);
    expect(average.variance).toBeCloseTo(8.76, 13);
    expect(average.area).toBeCloseTo(42, 12);
    expect([average.span, average.min, average.max, average.value]).toEqual([10, -1, 8, 2]);
  });

  it('knows nothing until time passes', () => {
    const average = new TimeAverage(3, 10);
    average.change(3, 20);
    expect([average.mean, average.variance, average.min, average.max, average.span]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
    ]);
  });

  it('leaves out values that lasted no time', () => {
    const average = new TimeAverage(0, 1);
    average.change(5, 1000);
    average.change(5, 2);
    average.advance(10);
    expect([average.mean, average.max]).toEqual([1.5, 2]);
  });

  it('forgets a start-up period but not the value', () => {
    const average = new TimeAverage(0, 100);
    average.restart(50);
    average.advance(60);
    average.change(60, 0);
    average.advance(70);
    expect([average.mean, average.span, average.variance]).toEqual([50, 20, 2500]);
  });

  it('does not run backwards', () => {
    const average = new TimeAverage(5, 1);
    expect(() => average.advance(4)).toThrow('stand at 5 and cannot go back to 4');
  });

  it('is the sum of value times duration, over the whole duration', () => {
    const pieces = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 500 }), lasts: fc.integer({ min: 1, max: 99 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const average = new TimeAverage(0, 0);
        let now = 0;
        for (const { value, lasts } of list) {
          average.change(now, value);
          now += lasts;
        }
        average.advance(now);
        const mean = list.reduce((sum, { value, lasts }) => sum + value * lasts, 0) / now;
        const variance = list.reduce((sum, { value, lasts }) => sum + (value - mean) ** 2 * lasts, 0) / now;
        expect(average.mean).toBeCloseTo(mean, 8);
        expect(average.variance).toBeCloseTo(variance, 6);
      }),
      { seed: 60 },
    );
  });
});
