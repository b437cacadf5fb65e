import { describe, expect, it } from 'vitest';
import { checkDistribution } from '../../src/random/check-distribution.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { meanOf, varianceOf } from '../../src/random/moments.ts';
import { sampler } from '../../src/random/sampler.ts';
import { Stream } from '../../src/random/stream.ts';
import { supportOf } from '../../src/random/support.ts';
import { survival } from '../../src/random/survival.ts';

const DRAWS = 200_000;

/** Deviations larger than this many standard errors happen once in about 1.7 million honest tests. */
const ERRORS = 5;

const cases: readonly { name: string; of: Distribution; mean: number; sd: number }[] = [
  { name: 'a constant', of: { kind: 'constant', value: 7 }, mean: 7, sd: 0 },
  { name: 'an exponential', of: { kind: 'exponential', mean: 3 }, mean: 3, sd: 3 },
  { name: 'an Erlang of 4 phases', of: { kind: 'erlang', mean: 8, phases: 4 }, mean: 8, sd: 4 },
  { name: 'an Erlang of 100 phases', of: { kind: 'erlang', mean: 8, phases: 100 }, mean: 8, sd: 0.8 },
  { name: 'a gamma of a whole shape', of: { kind: 'gamma', mean: 20, sd: 10 }, mean: 20, sd: 10 },
  { name: 'a gamma of a broken shape', of: { kind: 'gamma', mean: 20, sd: 12 }, mean: 20, sd: 12 },
  { name: 'a gamma of a small shape', of: { kind: 'gamma', mean: 2, sd: 4 }, mean: 2, sd: 4 },
  { name: 'a narrow lognormal', of: { kind: 'lognormal', mean: 12, sd: 3 }, mean: 12, sd: 3 },
  { name: 'a wide lognormal', of: { kind: 'lognormal', mean: 7.4, sd: 8.61 }, mean: 7.4, sd: 8.61 },
  { name: 'a normal far above 0', of: { kind: 'normal', mean: 20, sd: 2 }, mean: 20, sd: 2 },
  // From the density and the distribution of the standard normal at 1, to 30 digits.
  {
    name: 'a normal that is cut off',
    of: { kind: 'normal', mean: 10, sd: 10 },
    mean: 12.87599970939178,
    sd: 7.935277473262075,
  },
  { name: 'a narrow Weibull', of: { kind: 'weibull', mean: 10, sd: 3 }, mean: 10, sd: 3 },
  { name: 'a wide Weibull', of: { kind: 'weibull', mean: 10, sd: 15 }, mean: 10, sd: 15 },
  { name: 'a uniform', of: { kind: 'uniform', low: -2, high: 4 }, mean: 1, sd: Math.sqrt(3) },
  { name: 'a triangular', of: { kind: 'triangular', low: 1, mode: 2, high: 6 }, mean: 3, sd: Math.sqrt(7 / 6) },
  {
    name: 'a triangular with its mode at the end',
    of: { kind: 'triangular', low: 0, mode: 3, high: 3 },
    mean: 2,
    sd: Math.sqrt(0.5),
  },
  { name: 'a PERT', of: { kind: 'pert', low: 1, mode: 2, high: 9 }, mean: 3, sd: Math.sqrt(12 / 7) },
  { name: 'a beta', of: { kind: 'beta', low: 10, high: 30, mean: 16, sd: 4 }, mean: 16, sd: 4 },
  { name: 'a beta heaped at its ends', of: { kind: 'beta', low: 0, high: 1, mean: 0.3, sd: 0.4 }, mean: 0.3, sd: 0.4 },
  {
    name: 'an empirical',
    of: { kind: 'empirical', values: [5, 1, 2], weights: [1, 3, 4] },
    mean: 2,
    sd: Math.sqrt(1.5),
  },
  {
    name: 'a mixture',
    of: {
      kind: 'mixture',
      parts: [
        { weight: 1, of: { kind: 'uniform', low: 0, high: 12 } },
        { weight: 3, of: { kind: 'exponential', mean: 2 } },
      ],
    },
    mean: 3,
    sd: Math.sqrt(0.25 * (12 + 9) + 0.75 * (4 + 1)),
  },
  {
    name: 'a shifted exponential',
    of: { kind: 'shifted', by: 14, of: { kind: 'exponential', mean: 100 } },
    mean: 114,
    sd: 100,
  },
];

describe.each(cases)('$name', ({ name, of, mean, sd }) => {
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
