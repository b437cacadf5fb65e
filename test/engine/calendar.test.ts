import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../src/engine/calendar.ts';
import type { Timer } from '../../src/engine/timers.ts';

type Step =
  | { readonly do: 'insert' | 'timer'; readonly delay: number; readonly priority: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'next'; readonly reach: number }
  | { readonly do: 'look'; readonly priority: number };

const delay = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const priority = fc.constantFrom(-128, -2, -1, 0, 3, 127);
const reach = fc.constantFrom(2, 1e6, Number.POSITIVE_INFINITY);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('insert' as const, 'timer' as const), delay, priority }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('next' as const), reach }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), priority }) },
);

interface Entry {
  readonly time: number;
  readonly priority: number;
  readonly number: number;
}

/** The same contract, over an array that is sorted at every look. */
class SortedList {
  private entries: Entry[] = [];

  get length(): number {
    return this.entries.length;
  }

  get first(): Entry | undefined {
    this.entries.sort((a, b) => a.time - b.time || a.priority - b.priority || a.number - b.number);
    return this.entries[0];
  }

  insert(entry: Entry): void {
    this.entries.push(entry);
  }

  remove(number: number): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => entry.number !== number);
    return this.entries.length < before;
  }
}

/** Both do the steps; what the calendar answered stands beside what the list answered. */
function answers(
  steps: readonly Step[],
  calendar = new Calendar(),
): { readonly calendar: unknown[]; readonly list: unknown[] } {
  const list = new SortedList();
  const timers: { readonly timer: Timer; readonly number: number }[] = [];
  const said = { calendar: [] as unknown[], list: [] as unknown[] };
  const say = (byCalendar: unknown, byList: unknown) => {
    said.calendar.push(byCalendar);
    said.list.push(byList);
  };
  let now = 0;
  for (const [number, one] of steps.entries()) {
    const { first } = list;
    if (one.do === 'insert' || one.do === 'timer') {
      const time = now + one.delay;
      list.insert({ time, priority: one.priority, number });
      if (one.do === 'insert') calendar.insert(time, one.priority, 7, number);
      else timers.push({ timer: calendar.insertTimer(time, one.priority, 8, number), number });
    } else if (one.do === 'cancel') {
      const chosen = timers[one.which % Math.max(1, timers.length)];
      if (chosen !== undefined) say(calendar.cancel(chosen.timer), list.remove(chosen.number));
    } else if (one.do === 'next') {
      const due = first !== undefined && first.time <= now + one.reach;
      say(calendar.next(now + one.reach), due);
      if (!due) continue;
      say([calendar.time, calendar.argument], [first.time, first.number]);
      list.remove(first.number);
      now = first.time;
    } else {
      say(calendar.hasNow(one.priority), first?.time === now && first.priority <= one.priority);
      if (number % 2 === 0) say(calendar.first, first?.time ?? Number.POSITIVE_INFINITY);
    }
    say(calendar.length, list.length);
  }
  return said;
}

function drain(calendar: Calendar): number[] {
  const taken: number[] = [];
  while (calendar.next(Number.POSITIVE_INFINITY)) taken.push(calendar.argument);
  return taken;
}

describe('the calendar', () => {
  it('does what a sorted list does, whatever is inserted, cancelled and taken', () => {
    const check = fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const { calendar, list } = answers(steps);
      expect(calendar).toEqual(list);
    });
    fc.assert(check, { seed: 1, numRuns: 300 });
  });

  it('does what a sorted list does through growth and sweeps', () => {
    const check = fc.property(fc.array(step, { minLength: 1000, maxLength: 1500, size: 'max' }), (steps) => {
      const { calendar, list } = answers(steps);
      expect(calendar).toEqual(list);
    });
    fc.assert(check, { seed: 2, numRuns: 5, endOnFailure: true });
  });

  it('does what a sorted list does with piles of later events', () => {
    const check = fc.property(fc.array(step, { minLength: 100, maxLength: 500, size: 'max' }), (steps) => {
      const { calendar, list } = answers(steps, new Calendar(4));
      expect(calendar).toEqual(list);
    });
    fc.assert(check, { seed: 3, numRuns: 50, endOnFailure: true });
  });

  it('holds any number of events that are due at one moment, and those after them', () => {
    const calendar = new Calendar(4);
    for (let i = 0; i < 100; i++) calendar.insert(i < 50 ? 1 : i, 0, 0, i);
    expect(drain(calendar)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('takes events in order of time, then priority, then insertion', () => {
    const calendar = new Calendar();
    calendar.insert(2, 0, 0, 1);
    calendar.insert(1, 0, 0, 2);
    calendar.insert(1, 5, 0, 3);
    calendar.insert(1, 0, 0, 4);
    calendar.insert(1, -1, 0, 5);
    calendar.insertTimer(1, -1, 0, 6);
    expect(drain(calendar)).toEqual([5, 6, 2, 4, 3, 1]);
  });

  it('keeps apart the lowest and the highest priority, after any number of insertions', () => {
    const calendar = new Calendar();
    for (let i = 0; i < 1000; i++) calendar.insert(1, 127, 0, i);
    calendar.insert(1, -128, 0, 1000);
    expect(drain(calendar)).toEqual([1000, ...Array.from({ length: 1000 }, (_, i) => i)]);
  });

  it('takes an event exactly at the horizon, and none after it', () => {
    const calendar = new Calendar();
    calendar.insert(3, 0, 0, 1);
    calendar.insert(3.000001, 0, 0, 2);
    expect(calendar.next(3)).toBe(true);
    expect(calendar.next(3)).toBe(false);
    expect(calendar.length).toBe(1);
  });

  it('says whether anything is pending at this instant while the event in hand has left a hole', () => {
    const calendar = new Calendar();
    for (const [at, urgency] of [
      [1, 0],
      [1, 0],
      [1, -1],
      [2, -2],
    ] as const)
      calendar.insert(at, urgency, 0, 0);
    calendar.next(1);
    expect(calendar.hasNow(-1)).toBe(false);
    expect(calendar.hasNow(0)).toBe(true);
    calendar.insert(1, -1, 0, 0);
    expect(calendar.hasNow(-1)).toBe(true);
  });

  it('does not count a cancelled timer as pending at this instant', () => {
    const calendar = new Calendar();
    calendar.insert(1, -2, 0, 0);
    const timer = calendar.insertTimer(1, -1, 0, 0);
    calendar.insert(1, 0, 0, 0);
    calendar.next(1);
    expect(calendar.hasNow(-1)).toBe(true);
    calendar.cancel(timer);
    expect(calendar.hasNow(-1)).toBe(false);
    expect(calendar.hasNow(0)).toBe(true);
  });

  it('sweeps cancelled timers out, so that memory stays with what is pending', () => {
    const calendar = new Calendar();
    for (let i = 0; i < 100; i++) calendar.insert(1e9, 0, 0, i);
    const slots = new Set<number>();
    for (let i = 0; i < 100_000; i++) {
      const timer = calendar.insertTimer(1e8, 0, 0, i);
      slots.add(timer % 2 ** 24);
      calendar.cancel(timer);
    }
    // Without sweeping, every cancelled timer would keep its slot.
    expect(slots.size).toBeLessThan(300);
    expect(calendar.length).toBe(100);
    expect(drain(calendar)).toHaveLength(100);
  });
});
