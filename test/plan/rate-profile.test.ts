import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateProfile } from '../../src/plan/plan.ts';
import { CumulativeRate } from '../../src/plan/rate-profile.ts';
import { day, hour, week } from '../../src/plan/units.ts';
import { rate } from '../model/plans.ts';

const monday = '2013-01-07';
const never = Number.POSITIVE_INFINITY;

describe('the expected number of arrivals', () => {
  it('is rate times time where the rate is constant', () => {
    expect(new CumulativeRate(rate(0.25), monday).expected(8, 20)).toBe(3);
  });

  it('follows levels by date', () => {
    const levels = [
      { from: 0, rate: 1 },
      { from: 10, rate: 0 },
      { from: 30, rate: 5 },
    ];
    const cumulative = new CumulativeRate(rate(0, { levels }), monday);
    expect([cumulative.expected(0, 10), cumulative.expected(5, 32), cumulative.expected(10, 30)]).toEqual([10, 15, 0]);
  });

  it('follows the hour of the day', () => {
    const byHour = Array.from({ length: 24 }, (_, i) => (i === 9 ? 2 : i === 10 ? 0.5 : 0));
    const cumulative = new CumulativeRate(rate(1 / hour, { byHour }), monday);
    expect(cumulative.expected(0, day)).toBeCloseTo(2.5, 12);
    expect(cumulative.expected(9.5 * hour, 10.5 * hour)).toBeCloseTo(1.25, 12);
    expect(cumulative.expected(3 * day + 11 * hour, 4 * day + 9 * hour)).toBe(0);
  });

  it('follows the weekday of the civil date at which the run starts', () => {
    const byWeekday = [1, 2, 3, 4, 5, 0, 0];
    const perDay = (start: string) => {
      const cumulative = new CumulativeRate(rate(1 / day, { byWeekday }), start);
      return [0, 1, 2, 3, 4, 5, 6].map((i) => Math.round(cumulative.expected(i * day, (i + 1) * day)));
    };
    expect(perDay(monday)).toEqual([1, 2, 3, 4, 5, 0, 0]);
    expect(perDay('2013-01-11')).toEqual([5, 0, 0, 1, 2, 3, 4]);
  });

  it('follows the month, whatever its length', () => {
    const byMonth = [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3];
    const cumulative = new CumulativeRate(rate(1 / day, { byMonth }), '2015-12-01');
    expect(cumulative.expected(0, 31 * day)).toBeCloseTo(93, 9);
    expect(cumulative.expected(31 * day, 62 * day)).toBeCloseTo(31, 9);
    expect(cumulative.expected(62 * day, 200 * day)).toBeCloseTo(2 * 29, 9);
  });

  it('follows a wave: verification case 36 expects 10 a time unit and half of it more at the crest', () => {
    const wave = { every: 24, amplitude: 0.5, from: 0 };
    const cumulative = new CumulativeRate(rate(10, { wave }), monday);
    const exact = (from: number, to: number) => {
      const turn = (2 * Math.PI) / 24;
      return 10 * (to - from) + (5 / turn) * (Math.cos(turn * from) - Math.cos(turn * to));
    };
    expect(cumulative.expected(0, 24)).toBeCloseTo(240, 9);
    expect(cumulative.expected(0, 12)).toBeCloseTo(120 + 120 / Math.PI, 9);
    expect(cumulative.expected(5.5, 77.25)).toBeCloseTo(exact(5.5, 77.25), 9);
  });

  it('multiplies all that is given', () => {
    const byHour = Array.from({ length: 24 }, (_, i) => (i < 12 ? 2 : 0));
    const cumulative = new CumulativeRate(rate(1 / day, { byHour, byWeekday: [1, 1, 1, 1, 1, 0, 7] }), monday);
    expect(cumulative.expected(0, week)).toBeCloseTo(12, 9);
  });
});

describe('the moment at which more arrivals are expected', () => {
  const profiles: readonly (readonly [string, RateProfile])[] = [
    ['a constant rate', rate(0.003)],
    ['levels', rate(0, { levels: [0, 3e5, 4e5].map((from, i) => ({ from, rate: [0.002, 0, 0.01][i] ?? 0 })) })],
    ['hours', rate(0.004, { byHour: Array.from({ length: 24 }, (_, i) => (i % 5 === 0 ? 0 : i / 12)) })],
    [
      'weekdays and months',
      rate(0.001, { byWeekday: [1, 0, 3, 1, 1, 0, 0.1], byMonth: [1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] }),
    ],
    ['a wave down to nothing', rate(0.002, { wave: { every: 1e5, amplitude: 1, from: 2e4 } })],
    [
      'a wave over hours',
      rate(0.01, {
        wave: { every: 7000, amplitude: 0.8, from: 0 },
        byHour: Array.from({ length: 24 }, (_, i) => i % 2),
      }),
    ],
  ];

  it.each(profiles)('is where the expected number has grown by so much, for %s', (_, profile) => {
    const cumulative = new CumulativeRate(profile, monday);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.double({ min: 1e-6, max: 3000, noNaN: true }),
        (from, amount) => {
          const moment = cumulative.advance(from, amount, never);
          expect(moment).toBeGreaterThanOrEqual(from);
          expect(cumulative.expected(from, moment)).toBeCloseTo(amount, 5);
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });

  it('is never past the horizon, and never where the rate stays 0', () => {
    const ends = rate(0, {
      levels: [
        { from: 0, rate: 1 },
        { from: 10, rate: 0 },
      ],
    });
    expect(new CumulativeRate(ends, monday).advance(0, 10.5, 1e9)).toBe(never);
    expect(new CumulativeRate(rate(0), monday).advance(0, 1, 1e9)).toBe(never);
    expect(new CumulativeRate(ends, monday).advance(0, 9.5, 5)).toBeGreaterThan(5);
  });

  it('cannot start on a day that does not exist', () => {
    expect(() => new CumulativeRate(rate(1), '2013-02-29')).toThrow('"2013-02-29" is not a date');
  });
});
