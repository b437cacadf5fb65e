import { describe, expect, it } from 'vitest';
import { audits, ConsistencyError } from '../../src/experiment/audits.ts';
import { Collector } from '../../src/experiment/collect/collector.ts';
import { CourseStatistics } from '../../src/experiment/collect/course.ts';
import type { Snapshot } from '../../src/experiment/collect/snapshot.ts';
import { takeSnapshot } from '../../src/experiment/collect/snapshot.ts';
import { Model } from '../../src/model/model.ts';
import { branch, end, exponential, fixed, goTo, plan, poisson, resource, step, toEnd, toStep, work } from './plans.ts';

const chain = plan(
  {
    arrivals: [poisson(1)],
    resources: [resource('desk', 1), resource('office', 2)],
    steps: [
      step('fine', { kind: 'charge', amount: fixed(75) }, work(0, exponential(0.9)), {
        kind: 'route',
        branches: [branch(toEnd(0), { share: fixed(0.5) }), branch(toStep(1))],
      }),
      step('parket', work(1, exponential(3)), goTo(toEnd(1), exponential(10))),
    ],
    ends: [end('paid', { collects: true }), end('dismissed')],
  },
  { horizon: 500, startUp: 100 },
);

function snapshot(): Snapshot {
  const statistics = new Collector(chain, () => 0);
  const model = new Model(chain, { seed: 'audits', replication: 0 }, [statistics]);
  model.run(100);
  statistics.open(100);
  model.run(500);
  statistics.close(500);
  return takeSnapshot(statistics, model, new CourseStatistics(chain, statistics));
}

const failing = (of: Snapshot) => audits(of).flatMap(({ id, where, passed }) => (passed ? [] : [`${id} ${where}`]));

describe('the consistency checks', () => {
  it('checks flow, Little, utilisation, states, shares and money, everywhere they apply', () => {
    const found = audits(snapshot());
    expect(found.map(({ id, where }) => `${id} ${where}`)).toEqual([
      ...['flow chain', 'flow fine', 'flow parket'],
      ...['little chain', 'little fine', 'little parket'],
      ...['utilisation desk', 'states desk', 'utilisation office', 'states office'],
      ...['shares chain', 'money chain'],
    ]);
    expect(found.every(({ passed }) => passed)).toBe(true);
  });

  it.each<[string, (of: Snapshot) => void, readonly string[]]>([
    ['a case that vanished', ({ statistics }) => statistics.chain.arrived++, ['flow chain', 'shares chain']],
    [
      'a case that left a list unseen',
      ({ statistics }) => bump(statistics.steps.startedFromList, 1, 1),
      ['flow parket'],
    ],
    [
      'a wait that was not in the list',
      ({ statistics }) => bump(statistics.steps.waitedInWindow, 0, 1),
      ['little fine'],
    ],
    [
      'time in hand that nobody spent',
      ({ statistics }) => {
        statistics.chain.inHandArea += 1;
      },
      ['little chain'],
    ],
    [
      'a unit that was busier than it was there',
      ({ statistics }) => bump(statistics.resources.busyArea, 0, 400),
      ['utilisation desk'],
    ],
    ['time in no state', ({ statistics }) => bump(statistics.resources.present, 0, -1), ['states desk']],
    ['money that came from nowhere', ({ statistics }) => bump(statistics.chain.owed, 0, 75), ['money chain']],
    [
      'a debt that differs from what was charged',
      ({ statistics }) => {
        statistics.chain.wrongDebts++;
      },
      ['money chain'],
    ],
  ])('finds %s', (_, spoil, found) => {
    const spoilt = snapshot();
    spoil(spoilt);
    expect(failing(spoilt)).toEqual(found);
  });

  it('makes an error that names every check that fails', () => {
    const spoilt = snapshot();
    bump(spoilt.statistics.chain.owed, 0, 75);
    const error = new ConsistencyError(
      audits(spoilt).filter(({ passed }) => !passed),
      3,
    );
    expect(error.failed.map(({ id }) => id)).toEqual(['money']);
    expect(error.message).toMatch(/^a consistency check fails: money at "chain" is off by /);
  });
});

function bump(column: Float64Array, index: number, by: number): void {
  column[index] = (column[index] ?? 0) + by;
}
