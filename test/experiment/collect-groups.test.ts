import { describe, expect, it } from 'vitest';
import { audits } from '../../src/experiment/audits.ts';
import { Collector } from '../../src/experiment/collect.ts';
import type { Measured } from '../../src/experiment/result.ts';
import { sites } from '../../src/experiment/sites.ts';
import type { GroupPart } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { emptyList, stockByHand, valueAt } from './by-hand.ts';
import { constant, end, fixed, goTo, levels, plainLine, plan, poisson, resource, step, toEnd } from './plans.ts';

function group(more: Partial<GroupPart>): GroupPart {
  return {
    kind: 'group',
    forms: { kind: 'fills', size: 4, least: 2, startsAfter: undefined },
    sessions: 2,
    every: 7 * day,
    needs: [],
    takes: constant(3600),
    absent: undefined,
    mayMiss: undefined,
    makesUp: undefined,
    dropsOut: { kind: 'per session', share: fixed(0.1), to: toEnd(1) },
    line: plainLine,
    ...more,
  };
}

/** A course that needs nobody, one that needs a trainer, and an evening with seats. */
const chain = plan({
  arrivals: [poisson(1)],
  resources: [
    resource('trainer', 1),
    resource('evening', 0, {
      kind: 'seats',
      capacity: { ...levels({ from: 0, units: 12 }), sessions: { first: day, every: 7 * day } },
      costPerHour: 10,
    }),
  ],
  steps: [
    step('self-help', group({}), goTo(toEnd(0))),
    step('course', group({ needs: [{ resource: 0, units: 1, keeps: false }] }), goTo(toEnd(0))),
    step('talk', group({ forms: { kind: 'sessions', resource: 1, least: 1 }, sessions: 1 }), goTo(toEnd(0))),
  ],
  ends: [end('done'), end('stopped', { counts: 'lost' })],
});
const selfHelp = { kind: 'step', index: 0 } as const;
const course = { kind: 'step', index: 1 } as const;
const evening = { kind: 'resource', index: 1 } as const;

/** Three of four seats taken on day 3; one drops out on day 10; a fifth person waits from day 5 on. */
function told(): Collector {
  const books = new Collector(chain, () => 0);
  for (const item of [0, 1, 2]) {
    books.arrived(0, item, item * day);
    books.waiting(0, item, item * day);
  }
  for (const item of [0, 1, 2]) books.started(0, item, 3 * day, (3 - item) * day);
  books.groupStarted(0, 3, 4);
  books.seatsForGroups(0, 4, 3);
  books.rollCalled(0, 3, 0);
  books.sessionHeld(0);
  books.arrived(0, 3, 5 * day);
  books.waiting(0, 3, 5 * day);
  books.finished(0, 2, 10 * day, 7 * day, 7 * day);
  books.droppedOut(0);
  books.ended(1, 2, 10 * day, 8 * day, 0, 0);
  books.rollCalled(0, 1, 1);
  books.sessionHeld(0);
  return books;
}

/** The one who waits, and the two who are still in the group. */
const left = {
  lists: [
    { ...emptyList, waiting: 1, waited: 15 * day, oldest: 15 * day, waitedInWindow: 15 * day },
    emptyList,
    emptyList,
  ],
  inHand: { cases: 3, spent: 0, spentInWindow: 20 * day + 19 * day + 15 * day, owed: 0 },
  inGroups: new Map([[0, 2]]),
};

describe('the books of groups', () => {
  const stock = stockByHand(told(), 20 * day, left);

  it('tell how full groups were and who came', () => {
    expect(valueAt(stock, 'groups begun', selfHelp)).toBe(1);
    expect(valueAt(stock, 'members per group', selfHelp)).toBe(3);
    expect(valueAt(stock, 'seats left empty', selfHelp)).toBe(0.25);
    expect(valueAt(stock, 'sessions held', selfHelp)).toBe(2);
    expect(valueAt(stock, 'absences', selfHelp)).toBe(0.2);
    expect(valueAt(stock, 'dropped out', selfHelp)).toBe(1);
  });

  it('tell nothing of groups that never began', () => {
    expect(valueAt(stock, 'groups begun', course)).toBe(0);
    expect(valueAt(stock, 'members per group', course)).toBeUndefined();
    expect(valueAt(stock, 'seats left empty', course)).toBeUndefined();
    expect(valueAt(stock, 'absences', course)).toBeUndefined();
  });

  it('treat a step whose groups need no resource as a place with a list of its own', () => {
    expect(valueAt(stock, 'wait mean', selfHelp)).toBe(2);
    expect(valueAt(stock, 'waiting at end', selfHelp)).toBe(1);
    expect(valueAt(stock, 'oldest wait', selfHelp)).toBe(15);
    expect(valueAt(stock, 'longest list', selfHelp)).toBe(3);
    const listed = sites(chain).flatMap(({ measure, whereName }) => (measure.id === 'growth' ? [whereName] : []));
    expect(listed).toEqual(['trainer', 'evening', 'self-help']);
  });

  it('balance, and do not when a member vanishes or sits on no seat', () => {
    const failing = (of: ReturnType<typeof stockByHand>) =>
      audits(of).flatMap(({ id, where, passed }) => (passed ? [] : [`${id} ${where}`]));
    expect(failing(stock)).toEqual([]);
    expect(failing({ ...stock, inGroups: new Map([[0, 1]]) })).toEqual(['groups self-help']);
    const crowded = told();
    crowded.groupStarted(1, 5, 4);
    expect(
      failing(
        stockByHand(crowded, 20 * day, {
          ...left,
          inGroups: new Map([
            [0, 2],
            [1, 5],
          ]),
        }),
      ),
    ).toEqual(['groups course, seats']);
  });

  it('know who was in a group when the window began', () => {
    const books = told();
    books.open(12 * day);
    books.finished(0, 0, 13 * day, 10 * day, 10 * day);
    books.ended(0, 0, 13 * day, 13 * day, 0, 0);
    const later = stockByHand(books, 20 * day, { ...left, inGroups: new Map([[0, 1]]) });
    expect(audits(later).filter(({ id, passed }) => id === 'groups' && !passed)).toEqual([]);
    expect(valueAt(later, 'groups begun', selfHelp)).toBe(0);
  });
});

describe('the books of seats', () => {
  function evenings(): Collector {
    const books = new Collector(chain, () => 0);
    for (let item = 0; item < 18; item++) {
      books.arrived(0, item, 0);
      books.waiting(2, item, 0);
    }
    for (let item = 0; item < 12; item++) books.started(2, item, day, day);
    books.groupStarted(2, 12, 12);
    books.seatsOffered(1, 12, 12);
    return books;
  }

  it('have those taken as the share used, and those who came as the work on offer', () => {
    const books = evenings();
    for (let item = 12; item < 18; item++) books.started(2, item, 8 * day, 8 * day);
    books.seatsOffered(1, 12, 6);
    const stock = stockByHand(books, 14 * day);
    expect(valueAt(stock, 'utilisation', evening)).toBe(0.75);
    expect(valueAt(stock, 'load', evening)).toBe(0.75);
  });

  it('count those who were there when the window began as work on offer', () => {
    const books = evenings();
    books.open(2 * day);
    books.seatsOffered(1, 12, 6);
    expect(valueAt(stockByHand(books, 14 * day), 'load', evening)).toBe(0.5);
  });

  it('measure no hours and no holding of a seat', () => {
    const atEvening = sites(chain).filter(({ whereName }) => whereName === 'evening');
    const ids = new Set<Measured['measure']>(atEvening.map(({ measure }) => measure.id));
    expect([...ids]).toContain('waiting at end');
    for (const id of ['held mean', 'staff hours', 'overtime', 'cost of work']) expect([...ids]).not.toContain(id);
  });

  it('do not balance when more seats are taken than there are', () => {
    const books = evenings();
    books.seatsOffered(1, 6, 7);
    const found = audits(stockByHand(books, 14 * day)).find(
      ({ id, where }) => id === 'utilisation' && where === 'evening',
    );
    expect(found?.passed).toBe(false);
  });
});
