import { expect, it } from 'vitest';
import { coverage } from './coverage.ts';

const experiments = 12;
/** Of 12 intervals that each miss in 5 of 100 experiments, more than this many miss less than once in 5,000 times. */
const most = 4;

it('95% intervals of a queue, a difference, a chain and a precision hold what formulas say (1,000: coverage.ts)', () => {
  const found = coverage(experiments);
  expect(found).toHaveLength(6);
  for (const { name, held, of } of found) {
    expect.soft(of, name).toBe(experiments);
    expect.soft(of - held, name).toBeLessThanOrEqual(most);
  }
}, 120_000);
