import { describe, expect, it } from 'vitest';
import { closingOf, timetable, workingHours } from '../../src/model/capacity.ts';
import type { OpeningHours, ResourcePlan } from '../../src/plan/plan.ts';
import { day, hour } from '../../src/plan/units.ts';
import { resource } from '../experiment/plans.ts';
import { at, desk, units, unitsFrom } from './plans.ts';
import { record, times } from './record.ts';

const monday = '2013-01-07';
const hours: OpeningHours = {
  ...{ name: 'office hours', title: { en: 'office hours', nl: 'kantooruren' } },
  week: [0, 1, 2, 3, 4].map((weekday) => ({ from: (24 * weekday + 9) * hour, to: (24 * weekday + 17) * hour })),
  closedDays: [2],
};

/** The moments at which units change before `until`, with the units from then on. */
function changes(plan: ResourcePlan, start: string, until: number): readonly (readonly [number, number])[] {
  const table = timetable(plan, start);
  const found: [number, number][] = [[0, table.unitsAt(0)]];
  for (let moment = table.nextChange(0); moment < until; moment = table.nextChange(moment)) {
    found.push([moment / hour, table.unitsAt(moment)]);
  }
  return found;
}

describe('units in force', () => {
  it('follow levels by date', () => {
    expect(
      changes(resource('desk', 1, { capacity: unitsFrom([0, 3], [5 * hour, 0], [9 * hour, 4]) }), monday, day),
    ).toEqual([
      [0, 3],
      [5, 0],
      [9, 4],
    ]);
  });

  it('are there in opening hours only, and not on a closed day', () => {
    expect(changes(resource('desk', 2, { hours }), monday, 4 * day)).toEqual([
      [0, 0],
      [9, 2],
      [17, 0],
      [33, 2],
      [41, 0],
      [81, 2],
      [89, 0],
    ]);
  });

  it('open by the weekday of the civil date', () => {
    const saturday = workingHours(hours, '2013-01-12');
    expect([saturday.isOpen(10 * hour), saturday.isOpen(34 * hour), saturday.isOpen(58 * hour)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(saturday.isOpen(82 * hour)).toBe(true);
    expect(() => workingHours(hours, '2013-01-32')).toThrow('"2013-01-32" is not a date');
  });

  it('follow a roster, shifted, instead of the levels', () => {
    const roster = {
      every: 24 * hour,
      offset: 2 * hour,
      shifts: [
        { from: 0, units: 1 },
        { from: 8 * hour, units: 3 },
      ],
    };
    expect(changes(resource('desk', 9, { capacity: { ...units(9), roster } }), monday, day + 3 * hour)).toEqual([
      [0, 3],
      [2, 1],
      [10, 3],
      [26, 1],
    ]);
  });
});

describe('work in hand when units go', () => {
  it('needs looking after only where units can go', () => {
    const of = (more: Partial<ResourcePlan>) => closingOf(resource('desk', 2, { closing: 'pause', ...more }));
    expect(of({})).toBe('finish');
    expect(of({ capacity: unitsFrom([0, 1], [10, 2], [20, 2]) })).toBe('finish');
    expect(of({ capacity: unitsFrom([0, 1], [10, 2], [20, 1]) })).toBe('resume');
    expect(of({ hours })).toBe('resume');
    expect(of({ capacity: { ...units(1), roster: { every: 10, offset: 0, shifts: [{ from: 0, units: 1 }] } } })).toBe(
      'resume',
    );
    expect([of({ hours, closing: 'redraw' }), of({ hours, closing: 'finish' })]).toEqual(['redraw', 'finish']);
  });

  it('goes on in verification case 54, or starts again', () => {
    const ends = (closing: ResourcePlan['closing']) => {
      const capacity = unitsFrom([0, 1], [1, 3], [2, 1]);
      return times(record(desk(2, at([0, 0, 0]), { resource: { capacity, closing } })).happenings, 'finished');
    };
    expect(ends('finish')).toEqual([2, 3, 3]);
    expect(ends('restart')).toEqual([2, 3, 5]);
    expect(ends('pause')).toEqual([2, 3, 4]);
  });

  it('waits for capacity that comes and goes, in verification case 54', () => {
    const capacity = unitsFrom([0, 0], [5, 1], [10, 0], [15, 1]);
    expect(times(record(desk(5, at([0, 0, 0]), { resource: { capacity } })).happenings, 'finished')).toEqual([
      10, 20, 25,
    ]);
  });
});
