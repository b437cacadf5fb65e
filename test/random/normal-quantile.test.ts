import { expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';

it.each([
  { probability: 0.5, quantile: 0 },
  { probability: 0.25, quantile: -0.6744897501960817 },
  { probability: 0.975, quantile: 1.959963984540054 },
  { probability: 0.001, quantile: -3.090232306167813 },
  { probability: 1e-10, quantile: -6.361340902404056 },
  { probability: 1e-15, quantile: -7.941345326170997 },
  { probability: 1e-20, quantile: -9.262340089798409 },
])('the standard normal quantile of $probability is $quantile', ({ probability, quantile }) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
});

it('is odd around a half, and rises', () => {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < 1024; i++) {
    const quantile = normalQuantile(i / 1024);
    expect(quantile).toBeCloseTo(-normalQuantile(1 - i / 1024), 14);
    expect(quantile).toBeGreaterThan(last);
    last = quantile;
  }
});
