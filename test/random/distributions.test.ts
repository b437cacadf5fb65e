/** What holds of every distribution in the register, found by drawing from it. */
import { describe, expect, it } from 'vitest';
import { checkDistribution } from '../../src/random/check-distribution.ts';
import { supportOf, survival } from '../../src/random/distribution.ts';
import { meanOf, varianceOf } from '../../src/random/moments.ts';
import { sampler } from '../../src/random/sampler.ts';
import { Stream } from '../../src/random/stream.ts';
import { oneOfEach } from './one-of-each.ts';

const DRAWS = 200_000;

/** Deviations larger than this many standard errors happen once in about 1.7 million honest tests. */
const ERRORS = 5;

describe.each(oneOfEach)('$name', ({ name, of, mean, sd }) => {
  const draw = sampler(of);
  const stream = new Stream(name);
  const values = Float64Array.from({ length: DRAWS }, (_, number) => draw(stream.seat(number, 0)));
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));

  it('is valid', () => {
    expect(checkDistribution(of)).toBeUndefined();
  });

  it('states its mean and variance', () => {
    expect(meanOf(of)).toBeCloseTo(mean, 12);
    expect(varianceOf(of)).toBeCloseTo(sd * sd, 10);
  });

  it('draws values with that mean, within 5 standard errors', () => {
    const found = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    expect(Math.abs(found - mean)).toBeLessThanOrEqual((ERRORS * sd) / Math.sqrt(DRAWS));
  });

  it('draws values with that variance, within 5 standard errors', () => {
    const squares = values.map((value) => (value - mean) ** 2);
    const found = squares.reduce((sum, value) => sum + value, 0) / DRAWS;
    const spread = squares.reduce((sum, value) => sum + (value - found) ** 2, 0) / DRAWS;
    expect(Math.abs(found - sd * sd)).toBeLessThanOrEqual(ERRORS * Math.sqrt(spread / DRAWS));
  });

  it('draws values in its support, and near both ends of it', () => {
    const support = supportOf(of);
    expect(low).toBeGreaterThanOrEqual(support.low);
    expect(high).toBeLessThanOrEqual(support.high);
    const reach = Math.min(support.high, mean + 2 * sd) - 0.1 * sd;
    expect(high).toBeGreaterThanOrEqual(reach);
    expect(low).toBeLessThanOrEqual(Math.max(support.low, mean - 2 * sd) + 0.1 * sd);
  });

  it.each([-0.7, 0.3, 1.1, 2.3, 4])(
    'goes beyond its mean + %f sd as often as it states, within 5 standard errors',
    (far) => {
      const x = mean + far * sd;
      const stated = survival(of, x);
      const found = values.filter((value) => value > x).length / DRAWS;
      expect(Math.abs(found - stated)).toBeLessThanOrEqual(ERRORS * Math.sqrt((stated * (1 - stated)) / DRAWS));
    },
  );

  it('draws the same again from the same seats, in any order and between other draws', () => {
    const again = new Stream(name);
    const backwards = Float64Array.from({ length: 1000 }, (_, index) => {
      draw(again.seat(-index, 5));
      return draw(again.seat(999 - index, 0));
    });
    expect(backwards.reverse()).toEqual(values.slice(0, 1000));
  });
});
