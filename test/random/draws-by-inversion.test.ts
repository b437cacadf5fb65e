import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/random/distribution.ts';
import { sampler } from '../../src/random/sampler.ts';
import { survival } from '../../src/random/survival.ts';

/** A source that gives one uniform and fails the test when asked for a second. */
function onceOnly(u: number) {
  let asked = 0;
  return {
    next: () => {
      asked++;
      if (asked > 1) {
        throw new Error('A second uniform was drawn');
      }
      return u;
    },
  };
}

const rising: readonly Distribution[] = [
  { kind: 'lognormal', mean: 12, sd: 10 },
  { kind: 'normal', mean: 12, sd: 3 },
  { kind: 'normal', mean: 1, sd: 10 },
  { kind: 'uniform', low: 1, high: 4 },
  { kind: 'triangular', low: 1, mode: 2, high: 6 },
  { kind: 'triangular', low: 1, mode: 1, high: 6 },
  { kind: 'shifted', by: 3, of: { kind: 'uniform', low: 1, high: 4 } },
];
const falling: readonly Distribution[] = [
  { kind: 'exponential', mean: 3 },
  { kind: 'weibull', mean: 10, sd: 4 },
];

describe('one uniform makes one draw, at its own place in the distribution', () => {
  it.each(rising)('$kind rises with it', (distribution) => {
    const draw = sampler(distribution);
    for (const u of [1e-9, 0.1, 0.25, 0.5, 0.9, 0.9999]) {
      expect(survival(distribution, draw(onceOnly(u)))).toBeCloseTo(1 - u, 12);
    }
  });

  it.each(falling)('$kind falls with it', (distribution) => {
    const draw = sampler(distribution);
    for (const u of [1e-9, 0.1, 0.25, 0.5, 0.9, 0.9999]) {
      expect(survival(distribution, draw(onceOnly(u)))).toBeCloseTo(u, 12);
    }
  });

  it('an empirical takes its values in rising order, however they are listed', () => {
    const draw = sampler({ kind: 'empirical', values: [5, 1, 2], weights: [2, 1, 1] });
    expect([0.01, 0.2499, 0.25, 0.49, 0.51, 0.99].map((u) => draw(onceOnly(u)))).toEqual([1, 1, 2, 2, 5, 5]);
  });
});

describe('the smallest and the largest uniforms there are', () => {
  const all: readonly Distribution[] = [
    ...rising,
    ...falling,
    { kind: 'gamma', mean: 2, sd: 4 },
    { kind: 'erlang', mean: 1, phases: 3 },
  ];
  it.each(all)('give a $kind finite values', (distribution) => {
    const draw = sampler(distribution);
    for (const u of [2 ** -54, 1 - 2 ** -53]) {
      // The other uniforms, where a draw takes more, are ordinary ones.
      let asked = 0;
      const value = draw({ next: () => (asked++ === 0 ? u : 0.5) });
      expect(Number.isFinite(value) && value >= 0).toBe(true);
    }
  });
});

it('a beta too thin to compute falls on one of its ends', () => {
  const draw = sampler({ kind: 'beta', low: 2, high: 4, mean: 2.5, sd: 0.8660254 });
  let at = 0;
  const uniforms = [0.3, 0.4, 0.5, 0.3, 0.4, 0.6, 0.2];
  expect([2, 4]).toContain(draw({ next: () => uniforms[at++ % uniforms.length] ?? 0.5 }));
});
