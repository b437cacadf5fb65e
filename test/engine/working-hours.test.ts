import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkingHours } from '../../src/engine/working-hours.ts';

const hour = 3600;
const day = 24 * hour;
const week = 7 * day;

const office = [0, 1, 2, 3, 4].map((weekday) => ({ from: weekday * day + 9 * hour, to: weekday * day + 17 * hour }));

describe('working hours', () => {
  it('open at their first second and are closed at their last', () => {
    const hours = new WorkingHours(office, [], 0);
    const times = [9 * hour - 1, 9 * hour, 17 * hour - 1, 17 * hour, 5 * day + 10 * hour, week + 9 * hour];
    expect(times.map((time) => hours.isOpen(time))).toEqual([false, true, true, false, false, true]);
  });

  it('begin on the weekday they are told', () => {
    // Day 0 is a Saturday: it opens on day 2.
    const hours = new WorkingHours(office, [], 5);
    expect(hours.nextChange(0)).toBe(2 * day + 9 * hour);
    expect(hours.openBetween(0, week)).toBe(40 * hour);
  });

  it('are closed on closed days, also those in a row and over a weekend', () => {
    const hours = new WorkingHours(office, [3, 4, 7], 0);
    expect(hours.nextChange(2 * day + 17 * hour)).toBe(8 * day + 9 * hour);
    expect(hours.openBetween(0, 2 * week)).toBe(7 * 8 * hour);
  });

  it('run over midnight, and over the end of the week as two spells', () => {
    const nights = [
      { from: 0, to: 6 * hour },
      { from: 4 * day + 22 * hour, to: 5 * day + 6 * hour },
      { from: 6 * day + 22 * hour, to: week },
    ];
    const hours = new WorkingHours(nights, [], 0);
    expect(hours.nextChange(4 * day + 22 * hour)).toBe(5 * day + 6 * hour);
    expect(hours.nextChange(6 * day + 22 * hour)).toBe(week + 6 * hour);
    expect(hours.openBetween(4 * day, week + day)).toBe(16 * hour);
  });

  it('cut a night short where the day after is closed', () => {
    const hours = new WorkingHours([{ from: 22 * hour, to: 30 * hour }], [1], 0);
    expect(hours.nextChange(22 * hour)).toBe(day);
    expect(hours.nextChange(day)).toBe(week + 22 * hour);
  });

  it('never change when they are always open or never open', () => {
    const always = new WorkingHours([{ from: 0, to: week }], [], 3);
    const never = new WorkingHours([], [5], 3);
    expect([always.nextChange(123), always.openBetween(0, 1e9)]).toEqual([Number.POSITIVE_INFINITY, 1e9]);
    expect([never.nextChange(123), never.openBetween(0, 1e9)]).toEqual([Number.POSITIVE_INFINITY, 0]);
  });

  it('always open but for a closed day far off, change there', () => {
    const hours = new WorkingHours([{ from: 0, to: week }], [3000], 3);
    expect(hours.nextChange(0)).toBe(3000 * day);
    expect(hours.nextChange(3000 * day)).toBe(3001 * day);
    expect(hours.nextChange(3001 * day)).toBe(Number.POSITIVE_INFINITY);
  });

  it('count the same open time as a look at every half hour', () => {
    const spells = fc
      .uniqueArray(fc.integer({ min: 0, max: 336 }), { minLength: 2, maxLength: 10 })
      .map((ends) => ends.sort((a, b) => a - b))
      .map((ends) =>
        ends.flatMap((end, i) => (i % 2 === 1 ? [{ from: 1800 * (ends[i - 1] ?? 0), to: 1800 * end }] : [])),
      );
    const closed = fc.array(fc.integer({ min: -2, max: 25 }), { maxLength: 6 });
    const check = fc.property(
      spells,
      closed,
      fc.nat(6),
      fc.nat(600),
      fc.nat(900),
      (week_, days, startsOn, from, lasts) => {
        const hours = new WorkingHours(week_, days, startsOn);
        let open = 0;
        for (let i = from; i < from + lasts; i++) {
          const middle = 1800 * i + 900;
          const phase = (middle + startsOn * day) % week;
          const inSpell = week_.some((spell) => spell.from <= phase && phase < spell.to);
          if (inSpell && !days.includes(Math.floor(middle / day))) open += 1800;
        }
        expect(hours.openBetween(1800 * from, 1800 * (from + lasts))).toBe(open);
      },
    );
    fc.assert(check, { seed: 5, numRuns: 200 });
  });

  it('have changed at the moment they gave for a change, from times of any fraction', () => {
    const check = fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), fc.nat(6), (time, startsOn) => {
      const hours = new WorkingHours(office, [], startsOn);
      const next = hours.nextChange(time);
      expect(next).toBeGreaterThan(time);
      expect(next % hour).toBe(0);
      expect(hours.isOpen(next)).toBe(!hours.isOpen(time));
    });
    fc.assert(check, { seed: 6, numRuns: 1000 });
  });
});
