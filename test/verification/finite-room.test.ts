/** Places that refuse who finds them full. */
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from '../../src/theory/erlang.ts';
import { mmck } from '../../src/theory/mmck.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { study } from './study.ts';
import { shares } from './watch.ts';

const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(6)));

interface Refusing {
  readonly perHour: number;
  readonly servers: number;
  readonly room: number;
  readonly takes: string;
  readonly for: string;
}

function refusing({ perHour, servers, room, takes, for: length }: Refusing): string {
  return exercise({
    runs: `{from: 2024-01-01, for: ${length}, start-up: 2 days}`,
    arrivals: `{visitors: {poisson: ${perHour} per hour, to: serving}}`,
    resources: `{counter: {staff: ${servers} people, line: {room: ${room}, refused to: refused}}}`,
    steps: `{serving: {work: {by: counter, takes: "${takes}"}, next: served}}`,
    ends: '{served: {}, refused: {counts: lost}}',
  });
}

describe('verification case 16: finite room', () => {
  it('M/M/2/3 with 3 arrivals and 4 services an hour', () => {
    const theory = mmck({ arrivalRate: 3, serviceRate: 4, servers: 2, room: 3 });
    expect(rounded(theory.probabilities)).toEqual([0.468007, 0.351005, 0.131627, 0.04936]);
    expect(theory.L).toBeCloseTo(0.76234, 6);
    const room = { perHour: 3, servers: 2, room: 1, takes: 'exponential(mean 15 minutes)', for: '1 year' };
    const runs = study(refusing(room));
    theory.probabilities.forEach((share, n) => {
      expect(runs.present((all) => all[n] ?? 0)).toAgreeWith(share);
    });
    expect(runs.present((all) => all.reduce((sum, share, n) => sum + n * share, 0))).toAgreeWith(0.76234);
    expect(runs.ratios('refused', 'arrived')).toAgreeWith(0.04936);
  });

  it('M/M/1/3 at a load of 0.75', () => {
    const theory = mmck({ arrivalRate: 3, serviceRate: 4, servers: 1, room: 3 });
    expect(rounded(theory.probabilities)).toEqual([0.365714, 0.274286, 0.205714, 0.154286]);
    const room = { perHour: 3, servers: 1, room: 2, takes: 'exponential(mean 15 minutes)', for: '200 days' };
    const runs = study(refusing(room));
    theory.probabilities.forEach((share, n) => {
      expect(runs.present((all) => all[n] ?? 0)).toAgreeWith(share);
    });
    expect(runs.ratios('refused', 'arrived')).toAgreeWith(0.154286);
  });
});

describe('verification case 17: the formulas of Erlang', () => {
  const laws = ['1 hour', 'exponential(mean 1 hour)', 'lognormal(mean 1 hour, sd 2 hours)'];
  const losses = [
    { servers: 5, load: 3, B: 0.110054, for: '300 days' },
    { servers: 10, load: 8, B: 0.121661, for: '150 days' },
    { servers: 20, load: 20, B: 0.158892, for: '60 days' },
  ];
  it.each(losses.flatMap((each) => laws.map((takes) => ({ ...each, takes }))))(
    'refuses $B of a load of $load on $servers places, held $takes',
    ({ servers, load, B, takes, for: length }) => {
      expect(erlangB(servers, load)).toBeCloseTo(B, 6);
      const runs = study(refusing({ perHour: load, servers, room: 0, takes, for: length }));
      expect(runs.ratios('refused', 'arrived')).toAgreeWith(B);
    },
  );

  it('makes 0.409180 of a load of 8 wait for 10 servers (no measure tells; through an observer)', () => {
    expect(erlangC(10, 8)).toBeCloseTo(0.40918, 6);
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 200 days, start-up: 2 days}',
          arrivals: '{visitors: {poisson: 8 per hour, to: serving}}',
          resources: '{counter: {staff: 10 people}}',
          steps: '{serving: {work: {by: counter, takes: exponential(mean 1 hour)}, next: served}}',
        }),
      ),
    );
    const delayed = shares(plan, 30, (count) => ({ started: (_step, _item, now, waited) => count(waited > 0, now) }));
    expect(delayed).toAgreeWith(0.40918);
  });
});
