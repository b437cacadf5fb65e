/** Estimates of quantiles hold what their table may be off, and say of how many replications they are. */
import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../src/experiment/summary/estimate.ts';
import { cellText } from '../../src/report/figures/quantity.ts';
import { exercise } from '../scenario/compile-text.ts';
import { study } from '../verification/study.ts';

describe('an estimate of a quantile', () => {
  it('is exact where every wait is the same', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 400 days, replications: 3}',
      arrivals: '{pairs: {every: 10 days, batch: 2, to: serving}}',
      steps: '{serving: {work: {by: counter, takes: 3.2711 days}, next: served}}',
    });
    const { estimate } = study(text, 3).measured('wait p90', 'counter');
    expect(estimate.mean).toBeCloseTo(3.2711, 9);
    expect(estimate.low).toBeCloseTo(3.2711, 9);
    expect(estimate.high).toBeCloseTo(3.2711, 9);
  });

  it('has an interval that holds the exact value where values are close together', () => {
    // Waits of 32.96 to 33 days, in one or two buckets of the table; the exact 90 % quantile (type 7) is 32.996.
    const at = Array.from({ length: 41 }, (_, i) => `${(40 - i) / 1000} days`).join(', ');
    const text = exercise({
      runs: '{from: 2024-01-01, for: 100 days}',
      arrivals: `{all: {at: [${at}], to: serving}}`,
      resources: '{counter: {places: {2024-01-01: 0 places, 2024-02-03: 50 places}}}',
      steps: '{serving: {work: {by: counter, takes: 1 day}, next: served}}',
    });
    const { mean = 0, low = 0, high = 0 } = study(text, 2).measured('wait p90', 'counter').estimate;
    const exact = 33 - 0.004;
    expect(low).toBeLessThanOrEqual(exact);
    expect(high).toBeGreaterThanOrEqual(exact);
    expect(high - low).toBeLessThan(mean / 100);
  });

  it('is wider by the mean of what its values are off', () => {
    expect(estimateOf([1, undefined, 3], [0.1, 5, 0.3])).toMatchObject({ replications: 2, of: 3 });
    const [plain, wide] = [estimateOf([1, 3]), estimateOf([1, 3], [0.1, 0.3])];
    expect((plain.low ?? 0) - (wide.low ?? 0)).toBeCloseTo(0.2, 12);
    expect((wide.high ?? 0) - (plain.high ?? 0)).toBeCloseTo(0.2, 12);
  });
});

describe('an estimate that only some replications tell of', () => {
  const text = exercise({
    runs: '{from: 2024-01-01, for: 10 days}',
    arrivals: '{rare: {poisson: 0.05 per day, to: serving}}',
  });
  const some = study(text, 40).measured('wait mean', 'counter');

  it('is called so, and says of how many', () => {
    expect(some.status).toBe('some runs only');
    expect(some.estimate.of).toBe(40);
    expect(some.estimate.replications).toBeLessThan(40);
    expect(cellText(some, '2024-01-01', 'en')).toMatch(/, in \d+ of 40$/);
    expect(cellText(some, '2024-01-01', 'nl')).toMatch(/, in \d+ van de 40$/);
  });
});
