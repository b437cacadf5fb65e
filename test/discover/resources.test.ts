/** Opening hours, how many there are and who is next, from visits made up by hand. */
import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/discover/log/visits.ts';
import { stretches } from '../../src/discover/resources/crowd.ts';
import { findCapacity } from '../../src/discover/resources/find-capacity.ts';
import { findHours } from '../../src/discover/resources/find-hours.ts';
import { findOrder } from '../../src/discover/resources/find-order.ts';
import { poolsOf } from '../../src/discover/resources/pools.ts';
import { WeeklyHours } from '../../src/discover/resources/weekly-hours.ts';
import { Stream } from '../../src/random/stream.ts';

const hour = 3600;
const day = 24 * hour;
/** Monday 1 January 2024. */
const monday = 19_723 * day;

function visit(of: Partial<Visit>): Visit {
  return {
    activity: 0,
    resource: 0,
    ready: undefined,
    start: undefined,
    end: undefined,
    pauses: [],
    outcome: 'done',
    reason: 0,
    ...of,
  };
}

describe('opening hours', () => {
  const luck = new Stream('hours');
  /** So many moments a day, where `open` says that there is somebody. */
  function moments(days: number, perDay: number, open: (date: number, inDay: number) => boolean): readonly number[] {
    return Array.from({ length: days * perDay }, (_, i) => Math.floor(i / perDay)).flatMap((date) => {
      const inDay = luck.next() * day;
      return open(date, inDay) ? [monday + date * day + inDay] : [];
    });
  }

  const seenAs = (begun: readonly number[]) => findHours({ moments: begun, begun, spells: [] });

  it('are not closed on days on which no case came', () => {
    // Two cases a day or so, each begun, paused at noon, resumed and ended: on some days none.
    const quiet = new Stream('quiet days');
    const weekdays = Array.from({ length: 400 }, (_, date) => date).filter((date) => date % 7 < 5);
    const begun = weekdays.flatMap((date) => {
      const came = Array.from({ length: 5 }, () => quiet.next()).filter((chance) => chance < 0.4);
      return came.map((chance) => monday + date * day + (9 + 5 * chance) * hour);
    });
    const all = begun.flatMap((at) => [0, 0.5, 1, 2, 4, 6].map((later) => at + later * hour));
    const worked = new Set(begun.map((at) => Math.floor(at / day)));
    expect(worked.size).toBeLessThan(weekdays.length - 10);
    expect(findHours({ moments: all, begun, spells: [] })?.closedDays).toEqual([]);
  });

  it('are told with a break, a free afternoon and days closed', () => {
    const isOpen = (date: number, inDay: number) =>
      date % 7 < 5 &&
      date !== 30 &&
      inDay >= 9 * hour &&
      inDay < (date % 7 === 4 ? 12 : 17) * hour &&
      !(inDay >= 12.5 * hour && inDay < 13.5 * hour);
    const hours = seenAs(moments(200, 60, isOpen));
    const full = [
      { from: 9 * hour, to: 12.5 * hour },
      { from: 13.5 * hour, to: 17 * hour },
    ];
    expect(hours?.days).toEqual([full, full, full, full, [{ from: 9 * hour, to: 12 * hour }], [], []]);
    expect(hours?.closedDays).toEqual([monday / day + 30]);
  });

  it('are none for a place that is open day and night, and none from a handful of moments', () => {
    expect(seenAs(moments(100, 20, () => true))).toBeUndefined();
    expect(seenAs(moments(3, 5, () => true))).toBeUndefined();
  });

  it('count the time between two moments', () => {
    const hours = new WeeklyHours([...Array(5).fill([{ from: 9 * hour, to: 17 * hour }]), [], []], [monday / day + 1]);
    expect(hours.openBetween(monday, monday + 7 * day) / hour).toBe(32);
    expect(hours.openBetween(monday + 16 * hour, monday + 2 * day + 10 * hour) / hour).toBe(2);
    expect([10, 18, 34].map((at) => hours.isOpen(monday + at * hour))).toEqual([true, false, false]);
  });
});

describe('how many there are', () => {
  it('is how many work while somebody waits', () => {
    // Three at work, one case after the other, each ready a day before.
    const visits = Array.from({ length: 300 }, (_, i) => {
      const start = monday + Math.floor(i / 3) * hour + (i % 3) * 60;
      return visit({ ready: start - day, start, end: start + hour });
    });
    const course = stretches(
      visits.map((each) => ({ visit: each, units: 1 })),
      monday + 200 * hour,
      undefined,
    );
    const found = findCapacity({ course, hours: undefined, saysWho: true, people: 0 });
    expect(found).toMatchObject({ kind: 'seen full', units: 3 });
  });

  it('is at least how many worked where nobody waited', () => {
    const visits = [0, 10, 20, 5000].map((after) =>
      visit({ ready: monday + after, start: monday + after, end: monday + after + hour }),
    );
    const course = stretches(
      visits.map((each) => ({ visit: each, units: 1 })),
      monday + day,
      undefined,
    );
    expect(findCapacity({ course, hours: undefined, saysWho: true, people: 0 })).toEqual({
      kind: 'at least',
      units: 3,
      saysWho: true,
    });
  });

  describe('where the log does not say who waits', () => {
    /** Cases come at random to so many at each hour of the day, and are taken as they come. */
    function course(days: number, perHour: number, unitsAt: (inDay: number) => number) {
      const luck = new Stream('unseen lists');
      const busyUntil: number[] = [];
      const visits: Visit[] = [];
      for (let came = monday; came < monday + days * day; came += (-Math.log(luck.next()) / perHour) * hour) {
        let start = came;
        const busy = () => busyUntil.filter((until) => until > start).sort((a, b) => a - b);
        for (let all = busy(); all.length >= unitsAt((start % day) / hour); all = busy()) start = all[0] ?? start;
        const end = start + 2 * hour * -Math.log(luck.next());
        busyUntil.push(end);
        visits.push(visit({ start, end }));
      }
      const own = visits.map((each) => ({ visit: each, units: 1 }));
      return stretches(own, monday + days * day, undefined);
    }
    const found = (of: ReturnType<typeof course>) =>
      findCapacity({ course: of, hours: undefined, saysWho: false, people: 0 });

    it('is not fewer at an hour at which as many happen not to have been seen', () => {
      for (const days of [10, 20, 60]) {
        expect(found(course(days, 0.8, () => 2))).toEqual({ kind: 'at least', units: 2, saysWho: false });
      }
    });

    it('is not more at an hour at which more happen to have been seen for a moment', () => {
      // One at a time, but for ten minutes on three of sixty nights.
      const visits = Array.from({ length: 60 * 24 }, (_, i) => {
        const start = monday + i * hour;
        const runsOver = i % 24 === 4 && Math.floor(i / 24) % 20 === 0;
        return visit({ start, end: start + (runsOver ? 70 : 40) * 60 });
      });
      const own = visits.map((each) => ({ visit: each, units: 1 }));
      const seen = stretches(own, monday + 60 * day, undefined);
      expect(found(seen)).toEqual({ kind: 'at least', units: 1, saysWho: false });
    });

    it('is fewer at hours at which as many are never seen for weeks, and is known to be no more than a lower bound', () => {
      const roster = found(course(90, 2, (inDay) => (inDay >= 8 && inDay < 20 ? 6 : 3)));
      expect(roster).toMatchObject({ kind: 'roster', saysWho: false });
      if (roster.kind !== 'roster') throw new Error(roster.kind);
      expect(roster.units.slice(2, 7)).toEqual([3, 3, 3, 3, 3]);
      expect(roster.units.slice(10, 18)).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    });
  });
});

describe('who is next', () => {
  /** One server, who takes whom `pick` says of those who wait. */
  function served(pick: (waiting: readonly number[]) => number): readonly Visit[] {
    const luck = new Stream('order');
    const ready = Array.from({ length: 400 }, (_, i) => monday + i * hour + luck.next() * hour);
    const visits: Visit[] = [];
    const left = ready.map((_, i) => i);
    for (let at = monday; left.length > 0; at += hour) {
      const waiting = left.filter((i) => (ready[i] ?? 0) <= at);
      const next = waiting.length === 0 ? undefined : pick(waiting);
      if (next === undefined) continue;
      left.splice(left.indexOf(next), 1);
      visits[next] = visit({ ready: ready[next], start: at, end: at + hour, activity: next % 2 });
    }
    // The list is long from the start.
    return visits.map((each, i) => (i < 50 ? { ...each, ready: monday - 1000 + i } : each));
  }

  it('is who came first, who came last, or one kind before another', () => {
    expect(
      findOrder(
        served(([first = 0]) => first),
        [],
      ),
    ).toMatchObject({ kind: 'first come' });
    const isEven = { levels: 2, of: (i: number) => i % 2 };
    const evenFirst = served((waiting) => waiting.find((i) => i % 2 === 0) ?? waiting[0] ?? 0);
    expect(findOrder(evenFirst, [isEven])?.kind).toMatch(/priority|first come/);
  });
});

describe('pools', () => {
  it('are those who do the same, and teams that work together', () => {
    const names = ['', 'Ann', 'Bob', 'Cas', 'judge + clerk'];
    const by = (...resources: readonly number[]) => resources.map((resource) => visit({ resource }));
    const visits = [by(1, 2, 1, 2), by(2, 1, 1), by(3, 3), by(4, 4, 4)];
    const { pools, needs } = poolsOf([0, 1, 2, 3], (activity) => visits[activity] ?? [], names);
    expect(pools.map(({ members }) => members)).toEqual([['Ann', 'Bob'], ['Cas'], ['judge'], ['clerk']]);
    expect(needs).toEqual([
      [{ pool: 0, units: 1 }],
      [{ pool: 0, units: 1 }],
      [{ pool: 1, units: 1 }],
      [
        { pool: 2, units: 1 },
        { pool: 3, units: 1 },
      ],
    ]);
  });
});
