import { expect, it } from 'vitest';
import { offeredLoad, utilisation } from '../../src/theory/offered-load.ts';

it('calls the fourth queue of verification case 3 lightly used: a load of 0.91 on three servers', () => {
  const load = offeredLoad(1 / 5.5, 5);
  expect(load).toBeCloseTo(0.909091, 6);
  expect(utilisation(load, 3)).toBeCloseTo(0.30303, 6);
});

it('adds up the arrivals and stays of the acute stroke unit (verification case 73)', () => {
  const share = (rehab: number, home: number, stays: readonly [number, number, number]) =>
    rehab * stays[0] + home * stays[1] + (1 - rehab - home) * stays[2];
  const load =
    offeredLoad(1 / 1.2, share(0.24, 0.13, [7.4, 4.6, 7.0])) +
    offeredLoad(1 / 9.3, 1.8) +
    offeredLoad(1 / 3.6, 4.0) +
    offeredLoad(1 / 3.2, 3.8);
  expect(load).toBeCloseTo(8.145493, 5);
});
