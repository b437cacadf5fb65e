import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/theory/erlang.ts';
import { betaFor, shareThatWaits, squareRootStaffing } from '../../src/theory/staffing.ts';

describe('square-root staffing', () => {
  it('lets as many wait as the limit of Halfin and Whitt says', () => {
    // By 1 / (1 + beta Phi(beta) / phi(beta)) with the tables of the normal distribution.
    expect(shareThatWaits(1)).toBeCloseTo(0.22336, 4);
    expect(shareThatWaits(0.5)).toBeCloseTo(0.50453, 4);
    expect(shareThatWaits(2)).toBeCloseTo(0.02689, 4);
  });

  it.each([0.01, 0.05, 0.2, 0.5, 0.9])('finds the beta at which a share of %d waits', (share) => {
    expect(shareThatWaits(betaFor(share))).toBeCloseTo(share, 12);
  });

  it.each([5, 10, 20, 50, 100, 400, 1000].flatMap((load) => [0.05, 0.2, 0.5].map((share) => ({ load, share }))))(
    "is within one server of Erlang's formula at load $load where $share may wait",
    ({ load, share }) => {
      let servers = Math.ceil(load);
      while (erlangC(servers, load) > share) servers++;
      expect(Math.abs(Math.ceil(squareRootStaffing(load, betaFor(share))) - servers)).toBeLessThanOrEqual(1);
    },
  );
});
