import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/random/distribution.ts';
import { supportOf, survival } from '../../src/random/distribution.ts';
import { sampler } from '../../src/random/sampler.ts';
import { oneOfEach } from './one-of-each.ts';

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

/** How a draw goes with its uniform: up, down, or not by one uniform alone. A kind that does not say does not compile. */
const directions: Readonly<Record<Distribution['kind'], 'rises' | 'falls' | 'takes more than one'>> = {
  constant: 'rises',
  exponential: 'falls',
  erlang: 'takes more than one',
  gamma: 'takes more than one',
  lognormal: 'rises',
  normal: 'rises',
  weibull: 'falls',
  uniform: 'rises',
  triangular: 'rises',
  pert: 'takes more than one',
  beta: 'takes more than one',
  empirical: 'rises',
  mixture: 'takes more than one',
  // With the exponential that it shifts.
  shifted: 'falls',
};
const more: readonly Distribution[] = [
  { kind: 'normal', mean: 1, sd: 10 },
  { kind: 'triangular', low: 1, mode: 1, high: 6 },
  { kind: 'lognormal', mean: 12, sd: 10 },
  { kind: 'weibull', mean: 10, sd: 4 },
];
const all = [...oneOfEach.map(({ of }) => of), ...more];
const steps = Array.from({ length: 1001 }, (_, i) => (i + 0.5) / 1001);

describe('one uniform makes one draw, at its own place in the distribution', () => {
  const inverted = all.filter(({ kind }) => directions[kind] !== 'takes more than one');

  it.each(inverted)('$kind never turns back as it grows', (distribution) => {
    const draw = sampler(distribution);
    const values = steps.map((u) => draw(onceOnly(u)));
    const sorted = [...values].sort((a, b) => (directions[distribution.kind] === 'rises' ? a - b : b - a));
    expect(values).toEqual(sorted);
  });

  it.each(inverted.filter(({ kind }) => kind !== 'constant' && kind !== 'empirical'))(
    '$kind is where its survival says',
    (distribution) => {
      const draw = sampler(distribution);
      for (const u of [1e-9, 0.1, 0.25, 0.5, 0.9, 0.9999]) {
        const beyond = directions[distribution.kind] === 'rises' ? 1 - u : u;
        expect(survival(distribution, draw(onceOnly(u)))).toBeCloseTo(beyond, 12);
      }
    },
  );

  it.each(all.filter(({ kind }) => directions[kind] === 'takes more than one'))(
    '$kind does take more',
    (distribution) => {
      expect(() => sampler(distribution)(onceOnly(0.3))).toThrow('A second uniform was drawn');
    },
  );

  it('an empirical takes its values in rising order, however they are listed', () => {
    const draw = sampler({ kind: 'empirical', values: [5, 1, 2], weights: [2, 1, 1] });
    expect([0.01, 0.2499, 0.25, 0.49, 0.51, 0.99].map((u) => draw(onceOnly(u)))).toEqual([1, 1, 2, 2, 5, 5]);
  });
});

describe('the smallest and the largest uniforms there are', () => {
  it.each(all)('give a $kind finite values', (distribution) => {
    const draw = sampler(distribution);
    for (const u of [2 ** -54, 1 - 2 ** -53]) {
      // The other uniforms, where a draw takes more, are ordinary ones.
      let asked = 0;
      const value = draw({ next: () => (asked++ === 0 ? u : 0.5) });
      expect(Number.isFinite(value) && value >= supportOf(distribution).low).toBe(true);
    }
  });
});

it('a beta too thin to compute falls on one of its ends', () => {
  const draw = sampler({ kind: 'beta', low: 2, high: 4, mean: 2.5, sd: 0.8660254 });
  let at = 0;
  const uniforms = [0.3, 0.4, 0.5, 0.3, 0.4, 0.6, 0.2];
  expect([2, 4]).toContain(draw({ next: () => uniforms[at++ % uniforms.length] ?? 0.5 }));
});
