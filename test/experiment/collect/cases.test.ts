import { describe, expect, it } from 'vitest';
import { audits } from '../../../src/experiment/audits.ts';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import { day } from '../../../src/plan/units.ts';
import { snapshotByHand, valueAt } from '../by-hand.ts';
import {
  category,
  constant,
  end,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  step,
  stream,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const gate = {
  kind: 'gate',
  openWhile: { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 5 },
  reopens: { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 5 },
  closedTo: toEnd(0),
} as const;

/** Two zones, and other work that goes its own way through the same desk. */
const chain = plan({
  attributes: [category('zone', { city: 1, outside: 0 })],
  zone: 0,
  arrivals: [
    { ...poisson(1), zone: 0 },
    { ...poisson(1), zone: 1 },
    stream({ kind: 'times', at: [] }, { background: true, to: toStep(1), name: 'others' }),
  ],
  resources: [resource('desk', 1)],
  steps: [
    step('service', gate, { kind: 'charge', amount: fixed(10) }, work(0, constant(1)), goTo(toEnd(0))),
    step('other service', work(0, constant(1)), goTo(toEnd(1))),
  ],
  ends: [
    end('done', {
      collects: true,
      returns: { share: fixed(0.1), after: fixed(constant(1)), to: toStep(0) },
    }),
    end('other done'),
  ],
});

const wholeChain = { kind: 'chain' } as const;
const city = { kind: 'zone', index: 0 } as const;
const outside = { kind: 'zone', index: 1 } as const;

/** Items 0 and 1 are of the city, 2 from outside, 3 is other work; 4 comes back to the city. */
function told(): Collector {
  const statistics = new Collector(chain, () => 0);
  statistics.staffed(0, 0, 1, 0);
  statistics.arrived(0, 0, 0);
  statistics.arrived(0, 1, 0);
  statistics.arrived(1, 2, 0);
  statistics.arrived(2, 3, 0);
  for (const item of [0, 1, 2]) statistics.charged(0, item, 10);
  statistics.occupied(0, 1, 1, 0);
  statistics.started(0, 0, 0, 0);
  statistics.waiting(0, 1, 0);
  statistics.waiting(0, 2, 0);
  statistics.waiting(1, 3, 0);
  statistics.finished(0, 0, 2 * day, 2 * day, 2 * day);
  statistics.ended(0, 0, 2 * day, 2 * day, 10, 1);
  statistics.started(0, 1, 2 * day, 2 * day);
  statistics.returned(0, 4, 3 * day);
  statistics.diverted(0, 4);
  statistics.ended(0, 4, 3 * day, 0, 0, 1);
  statistics.finished(0, 1, 4 * day, 2 * day, 2 * day);
  statistics.ended(0, 1, 4 * day, 4 * day, 10, 1);
  statistics.occupied(0, 0, 1, 4 * day);
  statistics.gaveUp(1, 3, 5 * day, 5 * day);
  statistics.ended(1, 3, 5 * day, 5 * day, 0, 0);
  statistics.occupied(0, 1, 1, 6 * day);
  statistics.started(0, 2, 6 * day, 6 * day);
  statistics.finished(0, 2, 8 * day, 2 * day, 2 * day);
  statistics.occupied(0, 0, 1, 8 * day);
  statistics.ended(0, 2, 8 * day, 8 * day, 10, 1);
  return statistics;
}

describe('the statistics of cases by where they come from', () => {
  const snapshot = snapshotByHand(told(), 10 * day);
  const at = (id: MeasureId, where: Parameters<typeof valueAt>[2]) => valueAt(snapshot, id, where);

  it('tell new cases from those of people who came before', () => {
    expect([at('arrived', wholeChain), at('arrived', city), at('arrived', outside)]).toEqual([3, 2, 1]);
    expect([at('returned', wholeChain), at('returned', city), at('returned', outside)]).toEqual([1, 1, 0]);
    expect(at('share of returns', wholeChain)).toBe(1 / 4);
    expect(at('share of returns', outside)).toBe(0);
  });

  it('tell for every zone how its cases end, how long they take and what they pay', () => {
    expect([at('ended', city), at('ended', outside)]).toEqual([3, 1]);
    expect(at('ended', { kind: 'zone end', index: 0, end: 0 })).toBe(3);
    expect(at('share of cases', { kind: 'zone end', index: 1, end: 0 })).toBe(1);
    expect(at('total time mean', city)).toBe(2);
    expect(at('total time p90', outside)).toBe(8);
    expect(at('wait mean', city)).toBe(1);
    expect(at('wait mean', outside)).toBe(6);
    expect([at('diverted', city), at('diverted', outside)]).toEqual([1, 0]);
    expect([at('charged', city), at('collected', city)]).toEqual([20, 20]);
    expect([at('charged', outside), at('collected', outside)]).toEqual([10, 10]);
  });

  it('leave other work out of the chain, but not out of the lists and the desk', () => {
    expect(at('ended', wholeChain)).toBe(4);
    expect(at('started', { kind: 'resource', index: 0 })).toBe(3);
    expect(at('longest list', { kind: 'resource', index: 0 })).toBe(3);
    expect(snapshot.statistics.cases.background).toMatchObject({ arrived: 1, gaveUp: 1, inHand: 0 });
    expect(snapshot.statistics.chain.gaveUp).toBe(0);
    expect(snapshot.statistics.steps.gaveUp[1]).toBe(1);
  });

  it('measure nothing at an end that only other work comes to', () => {
    const places = sites(chain).flatMap(({ where, whereName }) => (where.kind === 'way' ? [] : whereName));
    expect(places).toContain('city / done');
    expect(places.filter((name) => name.includes('other done'))).toEqual([]);
  });

  it('balance, apart and together', () => {
    const found = audits(snapshot);
    expect(found.filter(({ passed }) => !passed)).toEqual([]);
    expect(found.filter(({ id }) => id === 'flow').map(({ where }) => where)).toEqual([
      ...['chain', 'other work', 'city', 'outside'],
      ...['service', 'other service'],
    ]);
    expect(found.filter(({ id }) => id === 'parts').map(({ where }) => where)).toEqual(['zones', 'steps']);
  });

  it.each<[string, (statistics: Collector) => void, readonly string[]]>([
    [
      'a case that is in no zone',
      ({ cases }) => {
        cases.chain.returned++;
        cases.chain.inHandAtOpening--;
      },
      ['parts zones'],
    ],
    [
      'a case of other work that vanished',
      ({ cases }) => bumpArrived(cases.background),
      ['flow other work', 'shares other work'],
    ],
    [
      'a case that nobody worked on',
      ({ steps }) => {
        steps.worked[0] = 5 * day;
      },
      ['work desk'],
    ],
    ['somebody who gave up nowhere', ({ cases }) => cases.chain.gaveUp++, ['parts zones', 'parts steps']],
  ])('do not balance with %s', (_, spoil, failing) => {
    const statistics = told();
    spoil(statistics);
    const found = audits(snapshotByHand(statistics, 10 * day));
    expect(found.flatMap(({ id, where, passed }) => (passed ? [] : [`${id} ${where}`]))).toEqual(failing);
  });

  it('begin anew when the window opens, with who is in hand and what is owed', () => {
    const statistics = new Collector(chain, () => 0);
    statistics.arrived(0, 0, 0);
    statistics.charged(0, 0, 10);
    statistics.arrived(1, 1, 0);
    statistics.arrived(2, 2, 0);
    statistics.started(0, 0, 0, 0);
    statistics.open(5);
    const [ofCity, ofOutside] = statistics.cases.zones;
    expect(ofCity).toMatchObject({ arrived: 0, charged: 0, started: 0, inHandAtOpening: 1, owedAtOpening: 10 });
    expect(ofOutside).toMatchObject({ inHandAtOpening: 1, owedAtOpening: 0 });
    expect(statistics.chain).toMatchObject({ inHandAtOpening: 2, owedAtOpening: 10 });
    expect(statistics.cases.background).toMatchObject({ inHandAtOpening: 1, owedAtOpening: 0 });
    expect(statistics.steps.atWorkAtOpening[0]).toBe(1);
  });
});

function bumpArrived(statistics: { arrived: number } | undefined): void {
  if (statistics !== undefined) statistics.arrived++;
}
