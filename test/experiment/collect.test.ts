import { describe, expect, it } from 'vitest';
import { Collector } from '../../src/experiment/collect.ts';
import { end, exponential, fixed, goTo, plan, poisson, resource, step, toEnd, work } from './plans.ts';

const desk = plan({
  arrivals: [poisson(1)],
  resources: [resource('desk', 1)],
  steps: [step('service', work(0, exponential(1)), goTo(toEnd(0)))],
  ends: [end('done', { collects: true, costs: fixed(5) })],
});

function collector(): Collector {
  const books = new Collector(desk, () => 0);
  books.staffed(0, 0, 1, 0);
  return books;
}

/** One first-come server, as the model would tell it. @param until the last event that is told */
function tell(books: Collector, arrivals: readonly number[], services: readonly number[], until: number): void {
  const events: { at: number; order: number; tell: () => void }[] = [];
  let free = 0;
  arrivals.forEach((at, item) => {
    const start = Math.max(at, free);
    const service = services[item] ?? Number.POSITIVE_INFINITY;
    free = start + service;
    events.push({
      at,
      order: 2,
      tell: () => {
        books.arrived(0, item, at);
        if (start > at) books.waiting(0, item, at);
      },
    });
    events.push({
      at: start,
      order: 3,
      tell: () => {
        books.occupied(0, 1, 1, start);
        books.started(0, item, start, start - at);
      },
    });
    const done = free;
    events.push({
      at: done,
      order: 1,
      tell: () => {
        books.occupied(0, 0, 1, done);
        books.finished(0, item, done, service, service);
        books.ended(0, item, done, done - at, 0, 0);
      },
    });
  });
  const due = events.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at || a.order - b.order);
  for (const event of due) event.tell();
}

describe('the books of one replication', () => {
  it('keep the hand simulation of Law and Kelton to the printed digits', () => {
    const books = collector();
    const gaps = [0.4, 1.2, 0.5, 1.7, 0.2, 1.6, 0.2, 1.4];
    let at = 0;
    const arrivals = gaps.map((gap) => {
      at += gap;
      return at;
    });
    // The sixth customer enters service at 8.6; its own service is not over then.
    tell(books, arrivals, [2.0, 0.7, 0.2, 1.1, 3.7, 0.6], 8.6 + 1e-9);
    books.close(8.6);
    expect(books.steps.started[0]).toBe(6);
    expect((books.steps.waited[0] ?? 0) / 6).toBeCloseTo(0.95, 12);
    expect(books.steps.waitingArea[0]).toBeCloseTo(9.9, 12);
    expect((books.resources.waitingArea[0] ?? 0) / 8.6).toBeCloseTo(1.151163, 6);
    expect((books.resources.busyArea[0] ?? 0) / (books.resources.staffedArea[0] ?? 0)).toBeCloseTo(0.895349, 6);
    expect(books.chain.inHand).toBe(3);
  });

  it('begin anew when the window opens, but keep who waits, who is served and who is in hand', () => {
    const books = collector();
    tell(books, [0, 1, 2], [10, 10, 10], 4);
    books.open(5);
    expect(books.chain.inHandAtOpening).toBe(3);
    expect(books.steps.atOpening[0]).toBe(2);
    books.occupied(0, 0, 1, 10);
    books.finished(0, 0, 10, 10, 10);
    books.ended(0, 0, 10, 10, 0, 0);
    books.occupied(0, 1, 1, 10);
    books.started(0, 1, 10, 9);
    books.close(12);
    // Two wait from 5 to 10, one from 10 to 12; the finished wait counts in full, its part in the window is 5.
    expect(books.steps.waitingArea[0]).toBe(12);
    expect(books.steps.waited[0]).toBe(9);
    expect(books.steps.waitedInWindow[0]).toBe(5);
    expect(books.resources.busyArea[0]).toBe(7);
    expect(books.chain.spent[0]).toBe(10);
    expect(books.chain.spentInWindow).toBe(5);
    expect(books.chain.arrived).toBe(0);
  });

  it('take a case out of the list that came to it and left it within one instant', () => {
    const books = collector();
    books.arrived(0, 0, 3);
    books.waiting(0, 0, 3);
    books.started(0, 0, 3, 0);
    expect(books.steps.waiting[0]).toBe(0);
    expect(books.resources.waiting[0]).toBe(0);
    expect(books.steps.lined[0]).toBe(1);
    expect(books.steps.startedFromList[0]).toBe(1);
  });

  it('count work after closing time as overtime and never as busy time', () => {
    const books = collector();
    books.occupied(0, 1, 1, 0);
    books.staffed(0, 1, 0, 6);
    books.occupied(0, 0, 0, 10);
    books.close(20);
    expect(books.resources.busyArea[0]).toBe(6);
    expect(books.resources.staffedArea[0]).toBe(6);
    expect(books.resources.overtimeArea[0]).toBe(4);
    expect(books.resources.closedTime[0]).toBe(14);
  });

  it('share the time out over the number present', () => {
    const books = collector();
    tell(books, [1, 2], [4, 4], 100);
    books.close(10);
    expect(Array.from(books.resources.present.slice(0, 4))).toEqual([1 + 1, 1 + 4, 3, 0]);
  });

  it('follow what each case owes, what is collected and what its end costs', () => {
    const books = collector();
    for (const item of [0, 1, 2]) books.arrived(0, item, 0);
    books.charged(0, 0, 75);
    books.charged(0, 1, 150);
    books.charged(0, 1, 25);
    books.charged(0, 2, 10);
    books.ended(0, 0, 1, 1, 75, 5);
    books.ended(0, 1, 2, 2, 175, 7);
    expect(books.chain.charged).toBe(260);
    expect(books.chain.owed[0]).toBe(250);
    expect(books.cases.owedBy(() => true)).toBe(10);
    expect(books.chain.paidOut[0]).toBe(5 + 7);
    expect(books.chain.wrongDebts).toBe(0);
    books.ended(0, 2, 3, 3, 11, 0);
    expect(books.chain.wrongDebts).toBe(1);
  });

  it('grow with the number of cases in hand', () => {
    const books = collector();
    for (let item = 0; item < 5000; item++) {
      books.arrived(0, item, item);
      books.charged(0, item, 1);
    }
    expect(books.cases.owedBy(() => true)).toBe(5000);
    expect(books.chain.inHand).toBe(5000);
  });

  it('remember when the list first stood above each round number, also from before the window', () => {
    const books = collector();
    for (let item = 0; item < 30; item++) {
      books.arrived(0, item, item);
      books.waiting(0, item, item);
    }
    books.open(40);
    // The 11th and the 26th in the list.
    expect(books.resources.passedAt[0]).toBe(10);
    expect(books.resources.passedAt[1]).toBe(25);
    expect(books.resources.passedAt[2]).toBeNaN();
  });
});
