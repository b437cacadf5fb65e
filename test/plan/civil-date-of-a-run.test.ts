import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, lastDay, momentAt } from '../../src/plan/civil-date.ts';
import { dateInWords, daysInWords, endsInFiles, whenInWords } from '../../src/report/dates/date-in-words.ts';

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

describe('a part of a run in words', () => {
  const march = { from: 0, until: 31 * day };

  it('holds its last day, in both languages', () => {
    expect(daysInWords('2024-03-01', march, 'en')).toBe('1 March 2024 to 31 March 2024');
    expect(daysInWords('2024-03-01', march, 'nl')).toBe('1 maart 2024 tot en met 31 maart 2024');
    expect(whenInWords('2024-03-01', march, 'en')).toBe('from 1 March 2024 to 31 March 2024');
    expect(whenInWords('2024-03-01', march, 'nl')).toBe('van 1 maart 2024 tot en met 31 maart 2024');
  });

  it('is one date where it is one day', () => {
    const one = { from: day, until: 2 * day };
    expect(daysInWords('2024-03-01', one, 'en')).toBe('2 March 2024');
    expect(daysInWords('2024-03-01', one, 'nl')).toBe('2 maart 2024');
    expect(whenInWords('2024-03-01', one, 'en')).toBe('on 2 March 2024');
    expect(whenInWords('2024-03-01', one, 'nl')).toBe('op 2 maart 2024');
  });

  it('has the time where it begins or ends within a day, but for the end of the run', () => {
    const between = { from: 30 * day + 27_000, until: 90 * day };
    const before = { from: 0, until: between.from };
    expect(whenInWords('2024-03-01', before, 'en', 180 * day)).toBe('from 1 March 2024 to 31 March 2024 07:30');
    expect(whenInWords('2024-03-01', before, 'nl', 180 * day)).toBe('van 1 maart 2024 tot 31 maart 2024 07:30');
    expect(daysInWords('2024-03-01', between, 'en', 180 * day)).toBe('31 March 2024 07:30 to 29 May 2024');
    expect(daysInWords('2024-03-01', between, 'nl', 180 * day)).toBe('31 maart 2024 07:30 tot en met 29 mei 2024');
    expect(daysInWords('2024-03-01', { from: 0, until: 90.25 * day }, 'en', 90.25 * day)).toBe(
      '1 March 2024 to 30 May 2024',
    );
    expect(endsInFiles('2024-03-01', before, 180 * day)).toEqual(['2024-03-01 00:00:00', '2024-03-31 07:30:00']);
    expect(endsInFiles('2024-03-01', between, 180 * day)).toEqual(['2024-03-31 07:30:00', '2024-05-30 00:00:00']);
    expect(endsInFiles('2024-03-01', { from: 0, until: 90.25 * day }, 90.25 * day)).toEqual([
      '2024-03-01',
      '2024-05-30',
    ]);
  });

  it('is told by its moments where it is a part of a day', () => {
    const morning = { from: 9 * 3600, until: 12 * 3600 };
    expect(whenInWords('2024-03-01', morning, 'en')).toBe('from 1 March 2024 09:00 to 1 March 2024 12:00');
  });
});
