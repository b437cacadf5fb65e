import { describe, expect, it } from 'vitest';
import { constant, end, fixed, goTo, plan, resource, step, toStep, work } from '../experiment/plans.ts';
import { at, backlog, desk, done, elsewhere, every, keep, unitsFrom } from './plans.ts';
import { only, record, times, whom } from './record.ts';

const noRoom = { room: 0, refusedTo: elsewhere };
const ends = [end('done'), end('elsewhere')];

describe('at one instant', () => {
  it('a unit is given back before the next case asks for one: verification case 44', () => {
    const even = at([0, 2, 4, 6, 8], { name: 'even' });
    const odd = at([1, 3, 5, 7, 9], { name: 'odd' });
    for (const streams of [
      [even, odd],
      [odd, even],
    ]) {
      const { happenings } = record(desk(1, streams, { line: noRoom }));
      expect(times(happenings, 'refused')).toEqual([]);
      expect(times(happenings, 'started')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
  });

  it('the same holds for three desks in a row without room between them', () => {
    const scenario = plan(
      {
        arrivals: [every(1)],
        resources: ['a', 'b', 'c'].map((name) => resource(name, 1)),
        steps: [
          step('first', work(0, constant(1), noRoom), goTo(toStep(1))),
          step('second', work(1, constant(1), noRoom), goTo(toStep(2))),
          step('third', work(2, constant(1), noRoom), goTo(done)),
        ],
        ends,
      },
      { horizon: 50.5 },
    );
    const { happenings } = record(scenario);
    expect(times(happenings, 'refused')).toEqual([]);
    expect(times(happenings, 'ended', 'done')).toHaveLength(47);
  });

  it('what a case kept is given back too, after a pause, at a release and at an end', () => {
    const afterPause = (...parts: Parameters<typeof step>[1][]) =>
      plan(
        {
          arrivals: [at([0, 5, 10, 15])],
          resources: [resource('bed', 1), resource('nurse', 9)],
          steps: [step('admission', keep(0, constant(2), noRoom), goTo(toStep(1))), step('stay', ...parts, goTo(done))],
          ends,
        },
        { horizon: 50 },
      );
    const wait = { kind: 'wait', lasts: fixed(constant(3)) } as const;
    const release = { kind: 'release', resource: 0 } as const;
    for (const scenario of [
      afterPause(wait),
      afterPause(work(1, constant(3))),
      afterPause(work(1, constant(3)), release, wait),
    ]) {
      expect(times(record(scenario).happenings, 'refused')).toEqual([]);
    }
  });

  it('a place that another case gives back is not missed by one that comes from elsewhere in the chain', () => {
    // "mover" leaves the desk at 10 for the bed that "holder" gives up at 10, whichever of the two events was planned first.
    for (const held of [9, 10]) {
      const scenario = plan(
        {
          arrivals: [at([10 - held], { name: 'holder', to: toStep(1) }), at([0], { name: 'mover' })],
          resources: [resource('desk', 1), resource('bed', 1)],
          steps: [
            step('desk', work(0, constant(10)), goTo(toStep(1))),
            step('bed', work(1, constant(held), noRoom), goTo(done)),
          ],
          ends,
        },
        { horizon: 50 },
      );
      const { happenings } = record(scenario);
      expect(times(happenings, 'refused')).toEqual([]);
      expect(times(happenings, 'started', 'bed')).toEqual([10 - held, 10]);
    }
  });

  it('cases that move on go before new arrivals, in the order in which their work ended', () => {
    const scenario = plan(
      {
        arrivals: [backlog(3), at([10], { name: 'new', to: toStep(1) })],
        resources: [resource('desk', 3), resource('hall', 1)],
        steps: [
          step('first', work(0, constant(10)), goTo(toStep(1))),
          step('second', work(1, constant(1)), goTo(done)),
        ],
      },
      { horizon: 50 },
    );
    expect(whom(record(scenario).happenings, 'started', 'second')).toEqual(['cases 0', 'cases 1', 'cases 2', 'new 0']);
  });

  it('what ends elsewhere does not change that order', () => {
    const order = (others: readonly number[]) => {
      const scenario = plan(
        {
          arrivals: [
            backlog(2),
            at([10], { name: 'new', to: toStep(1) }),
            at(others, { name: 'other', to: toStep(2) }),
          ],
          resources: [resource('desk', 3), resource('hall', 1), resource('yard', 9)],
          steps: [
            step('first', work(0, constant(10)), goTo(toStep(1))),
            step('second', work(1, constant(1)), goTo(done)),
            step('apart', work(2, constant(4)), goTo(done)),
          ],
        },
        { horizon: 50 },
      );
      return whom(record(scenario).happenings, 'started', 'second');
    };
    expect(order([])).toEqual(['cases 0', 'cases 1', 'new 0']);
    expect(order([6])).toEqual(order([]));
    expect(order([6, 6, 6])).toEqual(order([]));
  });

  it('a desk that closes starts nothing, and one that opens starts at once', () => {
    const capacity = unitsFrom([0, 1], [10, 0], [30, 1]);
    const { happenings } = record(desk(10, at([0, 10, 30]), { resource: { capacity, closing: 'finish' } }));
    expect(times(happenings, 'started')).toEqual([0, 30, 40]);
  });

  it('work that takes no time does not keep others out', () => {
    const { happenings } = record(desk(0, backlog(5), { line: noRoom }));
    expect(times(happenings, 'refused')).toEqual([]);
    expect(only(happenings, 'ended', 'done').map(({ who }) => who)).toEqual([
      'cases 0',
      'cases 1',
      'cases 2',
      'cases 3',
      'cases 4',
    ]);
  });
});
