import { expect, it } from 'vitest';
import { mg1 } from '../../src/theory/pollaczek-khinchine.ts';
import { steady } from './steady.ts';

it.each([
  { service: 'constant', variation: 0, Lq: 1.6 },
  { service: 'Erlang-2', variation: Math.SQRT1_2, Lq: 2.4 },
  { service: 'exponential', variation: 1, Lq: 3.2 },
])('has $Lq waiting with $service service at load 0.8 (verification case 14)', ({ variation, Lq }) => {
  const found = steady(mg1({ arrivalRate: 0.8, meanService: 1, variation }));
  expect(found.Lq).toBeCloseTo(Lq, 12);
  expect(found.L).toBeCloseTo(Lq + 0.8, 12);
  expect(found.W).toBeCloseTo((Lq + 0.8) / 0.8, 12);
});

it('has no steady state at load 1', () => {
  expect(mg1({ arrivalRate: 1, meanService: 1, variation: 0 })).toBeUndefined();
});
