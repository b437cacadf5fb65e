import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timetable } from '../../src/engine/timetable.ts';
import { Cycle, KnownChanges, Levels, OpenOnly } from '../../src/engine/timetable.ts';
import { WorkingHours } from '../../src/engine/working-hours.ts';

const hour = 3600;
const day = 24 * hour;

/** The changes that a facility that follows the timetable meets in [from, to]. */
function changes(timetable: Timetable, from: number, to: number): readonly (readonly [number, number])[] {
  const met: [number, number][] = [];
  for (let at = from; at <= to && met.length < 1000; at = timetable.nextChange(at))
    met.push([at, timetable.unitsAt(at)]);
  return met;
}

describe('levels', () => {
  const levels = new Levels([
    { from: 10, units: 2 },
    { from: 20, units: 0 },
    { from: 30, units: 5 },
  ]);

  it('are in force from their moment on, the first also before', () => {
    expect([-5, 9, 10, 19.9, 20, 29.9, 30, 1e9].map((at) => levels.unitsAt(at))).toEqual([2, 2, 2, 2, 0, 0, 5, 5]);
  });

  it('change after a moment, never at it, and after the last one never', () => {
    expect([-5, 10, 19.9, 20, 30].map((at) => levels.nextChange(at))).toEqual([
      10,
      20,
      20,
      30,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('must be there and in order', () => {
    expect(() => new Levels([])).toThrow('at least one level');
    expect(
      () =>
        new Levels([
          { from: 3, units: 1 },
          { from: 2, units: 1 },
        ]),
    ).toThrow('found 2 after 3');
    expect(() => new Levels([{ from: Number.NaN, units: 1 }])).toThrow('in order of time: found NaN');
  });
});

describe('a cycle', () => {
  it('repeats, and before its first shift of a round the last one holds', () => {
    const cycle = new Cycle(
      [
        { from: 6, units: 3 },
        { from: 14, units: 2 },
        { from: 22, units: 1 },
      ],
      24,
    );
    expect(changes(cycle, 0, 48)).toEqual([
      [0, 1],
      [6, 3],
      [14, 2],
      [22, 1],
      [30, 3],
      [38, 2],
      [46, 1],
    ]);
  });

  it('is shifted by its offset, to either side', () => {
    const shifts = [
      { from: 0, units: 1 },
      { from: 10, units: 2 },
    ];
    expect(changes(new Cycle(shifts, 24, 5), 0, 30)).toEqual([
      [0, 2],
      [5, 1],
      [15, 2],
      [29, 1],
    ]);
    expect(changes(new Cycle(shifts, 24, -5), 0, 30)).toEqual([
      [0, 1],
      [5, 2],
      [19, 1],
      [29, 2],
    ]);
    expect(changes(new Cycle(shifts, 24, 48), 0, 24)).toEqual([
      [0, 1],
      [10, 2],
      [24, 1],
    ]);
  });

  it('has come at the moment that it gave for a change, whatever the rounding', () => {
    const shifts = fc.uniqueArray(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 4 });
    const check = fc.property(
      shifts,
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      (parts, every, offset, start) => {
        const sorted = [...parts].sort((a, b) => a - b);
        const cycle = new Cycle(
          sorted.map((part, i) => ({ from: part * every, units: i })),
          every,
          offset,
        );
        let at = start;
        const seen: number[] = [];
        for (let i = 0; i < 20; i++) {
          const next = cycle.nextChange(at);
          expect(next).toBeGreaterThan(at);
          // Rounding may let two changes fall together; else each shift follows the one before.
          seen.push(cycle.unitsAt(next));
          at = next;
        }
        expect(new Set(seen).size).toBeLessThanOrEqual(sorted.length);
        if (every > 1 && sorted.every((part, i) => part - (sorted[i - 1] ?? -1) > 1e-3)) {
          const first = seen[0] ?? 0;
          expect(seen).toEqual(seen.map((_, i) => (first + i) % sorted.length));
        }
      },
    );
    fc.assert(check, { seed: 4, numRuns: 300 });
  });

  it.each([[[{ from: -1, units: 1 }]], [[{ from: 24, units: 1 }]], [[]]])(
    'refuses the shifts %j every 24',
    (shifts) => {
      expect(() => new Cycle(shifts, 24)).toThrow(RangeError);
    },
  );
});

describe('a timetable that is open only in working hours', () => {
  it('has none when closed, and changes with both', () => {
    const hours = new WorkingHours([{ from: 9 * hour, to: 17 * hour }], [], 0);
    const staff = new OpenOnly(
      new Levels([
        { from: 0, units: 2 },
        { from: 12 * hour, units: 1 },
      ]),
      hours,
    );
    expect(changes(staff, 0, 6 * day)).toEqual([
      [0, 0],
      [9 * hour, 2],
      [12 * hour, 1],
      [17 * hour, 0],
    ]);
    expect(staff.nextChange(17 * hour)).toBe(7 * day + 9 * hour);
  });
});

describe('changes that are known', () => {
  const office = new WorkingHours([{ from: 9 * hour, to: 17 * hour }], [14], 0);
  const shifts = [
    { from: 0, units: 1 },
    { from: 10 * hour, units: 2 },
  ];

  it('are those of the timetable, in whatever order they are asked for', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 30 * 24 * 60 }).map((minutes) => minutes * 60));
    fc.assert(
      fc.property(moments, (asked) => {
        const timetable = new OpenOnly(new Cycle(shifts, day), office);
        const known = new KnownChanges(timetable);
        for (const at of asked) {
          expect([known.unitsAt(at), known.nextChange(at)]).toEqual([timetable.unitsAt(at), timetable.nextChange(at)]);
        }
      }),
    );
  });

  it('end where the timetable changes no more', () => {
    const known = new KnownChanges(new Levels([{ from: 5, units: 3 }]));
    expect([known.unitsAt(4), known.nextChange(4)]).toEqual([3, 5]);
    expect([known.unitsAt(1e9), known.nextChange(1e9)]).toEqual([3, Number.POSITIVE_INFINITY]);
    expect(() => known.unitsAt(-1)).toThrow('from time 0 on, not at -1');
  });
});
