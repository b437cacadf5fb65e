import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from '../../src/theory/erlang.ts';

describe("Erlang's loss formula", () => {
  it.each([
    { servers: 5, load: 3, share: 0.110054 },
    { servers: 10, load: 8, share: 0.121661 },
    { servers: 20, load: 20, share: 0.158892 },
  ])('refuses $share at B($servers, $load) (verification case 17)', ({ servers, load, share }) => {
    expect(erlangB(servers, load)).toBeCloseTo(share, 6);
  });

  it.each([
    { beds: 9, share: 0.1806 },
    { beds: 12, share: 0.0556 },
    { beds: 15, share: 0.0103 },
  ])('delays $share of the acute stroke cases with $beds beds (verification case 73)', ({ beds, share }) => {
    expect(erlangB(beds, 8.145493)).toBeCloseTo(share, 4);
  });

  it('refuses everyone without servers, and nobody without load', () => {
    expect([erlangB(0, 5), erlangB(3, 0), erlangB(2.5, 0)]).toEqual([1, 0, 0]);
  });

  it('refuses nobody, and keeps nobody waiting, with endless servers', () => {
    expect([erlangB(Number.POSITIVE_INFINITY, 5), erlangC(Number.POSITIVE_INFINITY, 5)]).toEqual([0, 0]);
  });

  it('is at home with a hundred thousand servers', () => {
    // At a load equal to the number of servers, B sqrt(c) tends to sqrt(2 / pi).
    expect(erlangB(100_000, 100_000) * Math.sqrt(100_000)).toBeCloseTo(Math.sqrt(2 / Math.PI), 2);
  });

  it('does not jump where part-time servers meet very high loads', () => {
    expect(erlangB(0.6, 300)).toBeCloseTo(erlangB(0.6, 300 * (1 + 1e-12)), 9);
    expect(erlangB(200.5, 1000)).toBeGreaterThan(erlangB(201, 1000));
    expect(erlangB(200.5, 1000)).toBeLessThan(erlangB(200, 1000));
  });

  it('runs smoothly through part-time servers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (c, a) => {
          const B = erlangB(c, a);
          expect(erlangB(c + 1, a)).toBeCloseTo((a * B) / (c + 1 + a * B), 9);
          expect(erlangB(c + 0.01, a)).toBeLessThan(B);
          expect(erlangB(Math.ceil(c), a)).toBeLessThanOrEqual(B * (1 + 1e-12));
          expect(erlangB(Math.floor(c), a)).toBeGreaterThanOrEqual(B * (1 - 1e-12));
        },
      ),
      { seed: 17 },
    );
  });
});

describe("Erlang's delay formula", () => {
  it('makes 0.409180 wait at C(10, 8) (verification case 17)', () => {
    expect(erlangC(10, 8)).toBeCloseTo(0.40918, 6);
  });

  it('is the load itself with one server', () => {
    expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 14);
  });

  it('makes everyone wait when there is more work than servers', () => {
    expect([erlangC(3, 3), erlangC(3, 4)]).toEqual([1, 1]);
  });
});
