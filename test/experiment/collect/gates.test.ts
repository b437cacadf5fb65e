import { describe, expect, it } from 'vitest';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import type { Condition, GatePart } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { snapshotByHand, valueAt } from '../by-hand.ts';
import { category, constant, end, goTo, plan, poisson, resource, step, toEnd, work } from '../plans.ts';

const short: Condition = {
  kind: 'state',
  quantity: { kind: 'waiting', resource: 0 },
  relation: '<',
  value: 5,
};
const gate = (openWhile: Condition): GatePart => ({ kind: 'gate', openWhile, reopens: openWhile, closedTo: toEnd(1) });

const chain = plan({
  attributes: [category('age', { young: 0.5, old: 0.5 })],
  arrivals: [poisson(1)],
  resources: [resource('desk', 1)],
  steps: [
    step('referral', gate(short), work(0, constant(1)), goTo(toEnd(0))),
    step(
      'for the young',
      gate({ kind: 'all', of: [short, { kind: 'level', attribute: 0, anyOf: [0] }] }),
      goTo(toEnd(0)),
    ),
  ],
  ends: [end('done'), end('elsewhere')],
});
const referral = { kind: 'step', index: 0 } as const;

describe('the statistics of gates', () => {
  it('count the time closed and how often it closed', () => {
    const statistics = new Collector(chain, () => 0);
    statistics.gateMoved(0, false, 2 * day);
    statistics.gateMoved(0, true, 5 * day);
    statistics.gateMoved(0, false, 9 * day);
    const snapshot = snapshotByHand(statistics, 10 * day);
    expect(valueAt(snapshot, 'days closed', referral)).toBe(4);
    expect(valueAt(snapshot, 'times closed', referral)).toBe(2);
  });

  it('count in the window only, where a gate may be closed when it begins', () => {
    const statistics = new Collector(chain, () => 0);
    statistics.gateMoved(0, false, 2 * day);
    statistics.open(4 * day);
    statistics.gateMoved(0, true, 5 * day);
    const snapshot = snapshotByHand(statistics, 10 * day);
    expect(valueAt(snapshot, 'days closed', referral)).toBe(1);
    expect(valueAt(snapshot, 'times closed', referral)).toBe(0);
  });

  it('say how long only of a gate that is closed for everybody alike', () => {
    const measuredAt = (id: MeasureId) =>
      sites(chain).flatMap(({ measure, whereName }) => (measure.id === id ? [whereName] : []));
    expect(measuredAt('days closed')).toEqual(['referral']);
    expect(measuredAt('diverted')).toEqual(['chain', 'referral', 'for the young']);
  });
});
