import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, lastDay, momentAt } from '../../src/plan/civil-date.ts';
import { dateInWords, endsInWords } from '../../src/report/dates/date-in-words.ts';

const day = 86_400;

describe('a date some seconds after a start', () => {
  it('ends a run that stops at midnight on the day before', () => {
    expect(lastDay('2024-01-01', 366 * day)).toBe('2024-12-31');
    expect(lastDay('2024-01-01', 365.25 * day)).toBe('2024-12-31');
    expect(lastDay('2024-01-01', 0)).toBe('2024-01-01');
  });

  it('is the day that the moment is in', () => {
    expect(dateAt('2013-09-01', 0)).toBe('2013-09-01');
    expect(dateAt('2013-09-01', day - 0.001)).toBe('2013-09-01');
    expect(dateAt('2013-09-01', day)).toBe('2013-09-02');
  });

  it('knows leap years, and that centuries are not', () => {
    expect(dateAt('2016-02-28', day)).toBe('2016-02-29');
    expect(dateAt('2015-02-28', day)).toBe('2015-03-01');
    expect(dateAt('1900-02-28', day)).toBe('1900-03-01');
    expect(dateAt('2000-02-28', day)).toBe('2000-02-29');
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }), (first, days) => {
        const iso = (number: number) => new Date(number * day * 1000).toISOString().slice(0, 10);
        expect(dateAt(iso(first), days * day)).toBe(iso(first + days));
      }),
      { seed: 7 },
    );
  });

  it('refuses a start that is no date', () => {
    expect(() => dateAt('autumn', day)).toThrow('A date is written YYYY-MM-DD; found "autumn".');
  });
});

describe('a moment', () => {
  it('has the time of the day to the second', () => {
    expect(momentAt('2014-03-01', 9.5 * 3600 + 5.9)).toBe('2014-03-01 09:30:05');
    expect(momentAt('2014-12-31', 2 * day - 1)).toBe('2015-01-01 23:59:59');
    expect(momentAt('2022-02-01', -3600.5)).toBe('2022-01-31 22:59:59');
    expect(momentAt('2022-02-01', -2 * day)).toBe('2022-01-30 00:00:00');
  });
});

describe('a date in words', () => {
  it('is written as the reader writes it', () => {
    expect(dateInWords('2014-03-01', 'en')).toBe('1 March 2014');
    expect(dateInWords('2014-03-01', 'nl')).toBe('1 maart 2014');
  });
});

describe('the ends of a part of a run', () => {
  it('are days, or moments where it is short; of one day its own two ends, and not twice the day', () => {
    const ends = (from: number, until: number) => Object.values(endsInWords('2024-03-04', { from, until }, 'en'));
    expect(ends(0, 7 * day)).toEqual(['4 March 2024', '10 March 2024']);
    expect(ends(day, 2 * day)).toEqual(['5 March 2024 00:00', '24:00']);
    expect(ends(0, day / 2)).toEqual(['4 March 2024 00:00', '4 March 2024 12:00']);
  });
});
