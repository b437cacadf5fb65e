import { describe, expect, it } from 'vitest';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import { end, exponential, fixed, goTo, plan, poisson, resource, step, toEnd, work } from '../plans.ts';

const desk = plan({
  arrivals: [poisson(1)],
  resources: [resource('desk', 1)],
  steps: [step('service', work(0, exponential(1)), goTo(toEnd(0)))],
  ends: [end('done', { collects: true, costs: fixed(5) })],
});

function collector(): Collector {
  const statistics = new Collector(desk, () => 0);
  statistics.staffed(0, 0, 1, 0);
  return statistics;
}

/** One first-come server, as the model would tell it. @param until the last event that is told */
function tell(statistics: Collector, arrivals: readonly number[], services: readonly number[], until: number): void {
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
        statistics.arrived(0, item, at);
        if (start > at) statistics.waiting(0, item, at);
      },
    });
    events.push({
      at: start,
      order: 3,
      tell: () => {
        statistics.occupied(0, 1, 1, start);
        statistics.started(0, item, start, start - at);
      },
    });
    const done = free;
    events.push({
      at: done,
      order: 1,
      tell: () => {
        statistics.occupied(0, 0, 1, done);
        statistics.finished(0, item, done, service, service);
        statistics.ended(0, item, done, done - at, 0, 0);
      },
    });
  });
  const due = events.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at || a.order - b.order);
  for (const event of due) event.tell();
}

describe('the statistics of one replication', () => {
  it('keep the hand simulation of Law and Kelton to the printed digits', () => {
    const statistics = collector();
    const gaps = [0.4, 1.2, 0.5, 1.7, 0.2, 1.6, 0.2, 1.4];
    let at = 0;
    const arrivals = gaps.map((gap) => {
      at += gap;
      return at;
    });
    // The sixth customer enters service at 8.6; its own service is not over then.
    tell(statistics, arrivals, [2.0, 0.7, 0.2, 1.1, 3.7, 0.6], 8.6 + 1e-9);
    statistics.close(8.6);
    expect(statistics.steps.started[0]).toBe(6);
    expect((statistics.steps.waited[0] ?? 0) / 6).toBeCloseTo(0.95, 12);
    expect(statistics.steps.waitingArea[0]).toBeCloseTo(9.9, 12);
    expect((statistics.resources.waitingArea[0] ?? 0) / 8.6).toBeCloseTo(1.151163, 6);
    expect((statistics.resources.busyArea[0] ?? 0) / (statistics.resources.staffedArea[0] ?? 0)).toBeCloseTo(
      0.895349,
      6,
    );
    expect(statistics.chain.inHand).toBe(3);
  });

  it('begin anew when the window opens, but keep who waits, who is served and who is in hand', () => {
    const statistics = collector();
    tell(statistics, [0, 1, 2], [10, 10, 10], 4);
    statistics.open(5);
    expect(statistics.chain.inHandAtOpening).toBe(3);
    expect(statistics.steps.atOpening[0]).toBe(2);
    statistics.occupied(0, 0, 1, 10);
    statistics.finished(0, 0, 10, 10, 10);
    statistics.ended(0, 0, 10, 10, 0, 0);
    statistics.occupied(0, 1, 1, 10);
    statistics.started(0, 1, 10, 9);
    statistics.close(12);
    // Two wait from 5 to 10, one from 10 to 12; the finished wait counts in full, its part in the window is 5.
    expect(statistics.steps.waitingArea[0]).toBe(12);
    expect(statistics.steps.waited[0]).toBe(9);
    expect(statistics.steps.waitedInWindow[0]).toBe(5);
    expect(statistics.resources.busyArea[0]).toBe(7);
    expect(statistics.chain.spent[0]).toBe(10);
    expect(statistics.chain.spentInWindow).toBe(5);
    expect(statistics.chain.arrived).toBe(0);
  });

  it('take a case out of the list that came to it and left it within one instant', () => {
    const statistics = collector();
    statistics.arrived(0, 0, 3);
    statistics.waiting(0, 0, 3);
    statistics.started(0, 0, 3, 0);
    expect(statistics.steps.waiting[0]).toBe(0);
    expect(statistics.resources.waiting[0]).toBe(0);
    expect(statistics.steps.lined[0]).toBe(1);
    expect(statistics.steps.startedFromList[0]).toBe(1);
  });

  it('count work after closing time as overtime and never as busy time', () => {
    const statistics = collector();
    statistics.occupied(0, 1, 1, 0);
    statistics.staffed(0, 1, 0, 6);
    statistics.occupied(0, 0, 0, 10);
    statistics.close(20);
    expect(statistics.resources.busyArea[0]).toBe(6);
    expect(statistics.resources.staffedArea[0]).toBe(6);
    expect(statistics.resources.overtimeArea[0]).toBe(4);
    expect(statistics.resources.closedTime[0]).toBe(14);
  });

  it('share the time out over the number present', () => {
    const statistics = collector();
    tell(statistics, [1, 2], [4, 4], 100);
    statistics.close(10);
    expect(Array.from(statistics.resources.present.slice(0, 4))).toEqual([1 + 1, 1 + 4, 3, 0]);
  });

  it('follow what each case owes, what is collected and what its end costs', () => {
    const statistics = collector();
    for (const item of [0, 1, 2]) statistics.arrived(0, item, 0);
    statistics.charged(0, 0, 75);
    statistics.charged(0, 1, 150);
    statistics.charged(0, 1, 25);
    statistics.charged(0, 2, 10);
    statistics.ended(0, 0, 1, 1, 75, 5);
    statistics.ended(0, 1, 2, 2, 175, 7);
    expect(statistics.chain.charged).toBe(260);
    expect(statistics.chain.owed[0]).toBe(250);
    expect(statistics.cases.owedBy(() => true)).toBe(10);
    expect(statistics.chain.paidOut[0]).toBe(5 + 7);
    expect(statistics.chain.wrongDebts).toBe(0);
    statistics.ended(0, 2, 3, 3, 11, 0);
    expect(statistics.chain.wrongDebts).toBe(1);
  });

  it('grow with the number of cases in hand', () => {
    const statistics = collector();
    for (let item = 0; item < 5000; item++) {
      statistics.arrived(0, item, item);
      statistics.charged(0, item, 1);
    }
    expect(statistics.cases.owedBy(() => true)).toBe(5000);
    expect(statistics.chain.inHand).toBe(5000);
  });

  it('take no account of a list that is served within the instant at which it came', () => {
    const statistics = collector();
    for (let item = 0; item < 30; item++) {
      statistics.arrived(0, item, 5);
      statistics.waiting(0, item, 5);
    }
    for (let item = 0; item < 18; item++) statistics.started(0, item, 5, 0);
    statistics.started(0, 18, 9, 4);
    statistics.close(20);
    // Twelve stood there from 5 to 9.
    expect(statistics.resources.mostWaiting[0]).toBe(12);
    expect(statistics.resources.passedAt[0]).toBe(5);
    expect(statistics.resources.passedAt[1]).toBeNaN();
  });

  it('remember when the list first stood above each round number, also from before the window', () => {
    const statistics = collector();
    for (let item = 0; item < 30; item++) {
      statistics.arrived(0, item, item);
      statistics.waiting(0, item, item);
    }
    statistics.open(40);
    // The 11th and the 26th in the list.
    expect(statistics.resources.passedAt[0]).toBe(10);
    expect(statistics.resources.passedAt[1]).toBe(25);
    expect(statistics.resources.passedAt[2]).toBeNaN();
  });
});
