import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, formatDate, parseDate, weekday } from '../../src/plan/civil-date.ts';

describe('a civil date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2013-01-01', 15_706],
    ['1900-03-01', -25_508],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %d', (text, number) => {
    expect(parseDate(text)).toBe(number);
    expect(formatDate(number)).toBe(text);
  });

  it('agrees with the calendar of the platform from the year 1000 to 9999', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (number) => {
        const theirs = new Date(number * day);
        expect(formatDate(number)).toBe(theirs.toISOString().slice(0, 10));
        expect(weekday(number)).toBe((theirs.getUTCDay() + 6) % 7);
        expect(dayNumber(civilDate(number))).toBe(number);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('has a 29 February in leap years only', () => {
    const leap = [1600, 1900, 2000, 2013, 2016, 2100, 2400].map((year) => parseDate(`${year}-02-29`) !== undefined);
    expect(leap).toEqual([true, false, true, false, true, false, true]);
  });

  it.each(['2013-02-30', '2013-13-01', '2013-00-10', '2013-01-00', '13-01-01', '2013-1-1', '2013-01-01 ', 'today', ''])(
    'is not "%s"',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('falls on the weekday it should', () => {
    const days = ['2013-01-07', '2014-01-01', '1969-12-31', '1900-01-01'].map((text) =>
      weekday(parseDate(text) ?? Number.NaN),
    );
    expect(days).toEqual([0, 2, 2, 0]);
  });
});
