import { describe, expect, it } from 'vitest';
import { audits } from '../../../src/experiment/audits.ts';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import type { Measured } from '../../../src/experiment/result.ts';
import type { GroupPart } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { emptyList, snapshotByHand, valueAt } from '../by-hand.ts';
import { constant, end, fixed, goTo, levels, plainLine, plan, poisson, resource, step, toEnd } from '../plans.ts';

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
  const statistics = new Collector(chain, () => 0);
  for (const item of [0, 1, 2]) {
    statistics.arrived(0, item, item * day);
    statistics.waiting(0, item, item * day);
  }
  for (const item of [0, 1, 2]) statistics.started(0, item, 3 * day, (3 - item) * day);
  statistics.groupStarted(0, 3, 4);
  statistics.seatsForGroups(0, 4, 3);
  statistics.rollCalled(0, 3, 0);
  statistics.sessionHeld(0);
  statistics.arrived(0, 3, 5 * day);
  statistics.waiting(0, 3, 5 * day);
  statistics.finished(0, 2, 10 * day, 7 * day, 7 * day);
  statistics.droppedOut(0);
  statistics.ended(1, 2, 10 * day, 8 * day, 0, 0);
  statistics.rollCalled(0, 1, 1);
  statistics.sessionHeld(0);
  return statistics;
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

describe('the statistics of groups', () => {
  const snapshot = snapshotByHand(told(), 20 * day, left);

  it('tell how full groups were and who came', () => {
    expect(valueAt(snapshot, 'groups begun', selfHelp)).toBe(1);
    expect(valueAt(snapshot, 'members per group', selfHelp)).toBe(3);
    expect(valueAt(snapshot, 'seats left empty', selfHelp)).toBe(0.25);
    expect(valueAt(snapshot, 'sessions held', selfHelp)).toBe(2);
    expect(valueAt(snapshot, 'absences', selfHelp)).toBe(0.2);
    expect(valueAt(snapshot, 'dropped out', selfHelp)).toBe(1);
  });

  it('tell nothing of groups that never began', () => {
    expect(valueAt(snapshot, 'groups begun', course)).toBe(0);
    expect(valueAt(snapshot, 'members per group', course)).toBeUndefined();
    expect(valueAt(snapshot, 'seats left empty', course)).toBeUndefined();
    expect(valueAt(snapshot, 'absences', course)).toBeUndefined();
  });

  it('treat a step whose groups need no resource as a place with a list of its own', () => {
    expect(valueAt(snapshot, 'wait mean', selfHelp)).toBe(2);
    expect(valueAt(snapshot, 'waiting at end', selfHelp)).toBe(1);
    expect(valueAt(snapshot, 'oldest wait', selfHelp)).toBe(15);
    expect(valueAt(snapshot, 'longest list', selfHelp)).toBe(3);
    const listed = sites(chain).flatMap(({ measure, whereName }) => (measure.id === 'growth' ? [whereName] : []));
    expect(listed).toEqual(['trainer', 'evening', 'self-help']);
  });

  it('balance, and do not when a member vanishes or sits on no seat', () => {
    const failing = (of: ReturnType<typeof snapshotByHand>) =>
      audits(of).flatMap(({ id, where, passed }) => (passed ? [] : [`${id} ${where}`]));
    expect(failing(snapshot)).toEqual([]);
    expect(failing({ ...snapshot, inGroups: new Map([[0, 1]]) })).toEqual(['groups self-help']);
    const crowded = told();
    crowded.groupStarted(1, 5, 4);
    expect(
      failing(
        snapshotByHand(crowded, 20 * day, {
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
    const statistics = told();
    statistics.open(12 * day);
    statistics.finished(0, 0, 13 * day, 10 * day, 10 * day);
    statistics.ended(0, 0, 13 * day, 13 * day, 0, 0);
    const later = snapshotByHand(statistics, 20 * day, { ...left, inGroups: new Map([[0, 1]]) });
    expect(audits(later).filter(({ id, passed }) => id === 'groups' && !passed)).toEqual([]);
    expect(valueAt(later, 'groups begun', selfHelp)).toBe(0);
  });
});

describe('the statistics of seats', () => {
  function evenings(): Collector {
    const statistics = new Collector(chain, () => 0);
    for (let item = 0; item < 18; item++) {
      statistics.arrived(0, item, 0);
      statistics.waiting(2, item, 0);
    }
    for (let item = 0; item < 12; item++) statistics.started(2, item, day, day);
    statistics.groupStarted(2, 12, 12);
    statistics.seatsOffered(1, 12, 12);
    return statistics;
  }

  it('have those taken as the share used, and those who came as the work on offer', () => {
    const statistics = evenings();
    for (let item = 12; item < 18; item++) statistics.started(2, item, 8 * day, 8 * day);
    statistics.seatsOffered(1, 12, 6);
    const snapshot = snapshotByHand(statistics, 14 * day);
    expect(valueAt(snapshot, 'utilisation', evening)).toBe(0.75);
    expect(valueAt(snapshot, 'load', evening)).toBe(0.75);
  });

  it('count those who were there when the window began as work on offer', () => {
    const statistics = evenings();
    statistics.open(2 * day);
    statistics.seatsOffered(1, 12, 6);
    expect(valueAt(snapshotByHand(statistics, 14 * day), 'load', evening)).toBe(0.5);
  });

  it('measure no hours and no holding of a seat', () => {
    const atEvening = sites(chain).filter(({ whereName }) => whereName === 'evening');
    const ids = new Set<Measured['measure']>(atEvening.map(({ measure }) => measure.id));
    expect([...ids]).toContain('waiting at end');
    for (const id of ['held mean', 'staff hours', 'overtime', 'cost of work']) expect([...ids]).not.toContain(id);
  });

  it('do not balance when more seats are taken than there are', () => {
    const statistics = evenings();
    statistics.seatsOffered(1, 6, 7);
    const found = audits(snapshotByHand(statistics, 14 * day)).find(
      ({ id, where }) => id === 'utilisation' && where === 'evening',
    );
    expect(found?.passed).toBe(false);
  });
});
