import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import type { ReplicationResult } from '../../src/experiment/replicate.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { day, week, year } from '../../src/plan/units.ts';
import { interval } from '../../src/stats/interval.ts';
import { given } from '../verification/study.ts';
import {
  benchmarkChain,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  toStep,
  work,
} from './plans.ts';

function found(of: Plan, result: ReplicationResult, id: MeasureId, name: string): number {
  const site = sites(of).findIndex(({ measure, whereName }) => measure.id === id && whereName === name);
  return result.values[site] ?? Number.NaN;
}

describe('one replication', () => {
  it.each([
    [0.3, 20_000],
    [0.7, 40_000],
    [0.95, 160_000],
  ])('of M/M/1 at a load of %d gives the waits and lists of theory', (rho, horizon) => {
    const queue = station(rho, exponential(1), 1, { horizon, startUp: horizon / 20 });
    const runs = Array.from({ length: 30 }, (_, replication) => replicate(queue, { seed: 'mm1', replication }));
    // The rule of the verification cases: within 2 % or three standard errors.
    const busy = runs.map((run) => found(queue, run, 'utilisation', 'desk'));
    const near = (values: readonly number[], expected: number) => {
      const { mean = Number.NaN, sd = 0 } = interval(values);
      const off = Math.abs(mean - expected);
      expect(off).toBeLessThan(Math.max((3 * sd) / Math.sqrt(values.length), 0.02 * expected));
    };
    near(busy, rho);
    const compare = (id: MeasureId, where: string, scale: number, expected: number) => {
      const values = runs.map((run) => found(queue, run, id, where) * scale);
      near(given(busy, rho, values), expected);
    };
    const wait = rho / (1 - rho);
    compare('wait mean', 'service', day, wait);
    compare('queue mean', 'desk', 1, rho * wait);
    compare('in hand mean', 'chain', 1, wait);
    compare('load', 'desk', 1, rho);
    compare('total time p90', 'done', day, -Math.log(0.1) / (1 - rho));
    // Who is idle is not busy: given the one there is nothing left to chance in the other.
    const idle = runs.map(({ presence }) => presence[0]?.[0] ?? Number.NaN);
    for (const [i, share] of idle.entries()) expect(share).toBeCloseTo(1 - (busy[i] ?? Number.NaN), 9);
  });

  it('gives the same for the same seed and other numbers for another', () => {
    const chain = benchmarkChain('B', 2);
    const text = (seed: string) => JSON.stringify(replicate(chain, { seed, replication: 4 }));
    expect(text('one')).toBe(text('one'));
    expect(text('one')).not.toBe(text('two'));
  });

  it('is the same however long it goes on', () => {
    const chain = benchmarkChain('B', 2);
    const longer: Plan = { ...chain, period: { ...chain.period, horizon: 4 * year } };
    const early = replicate(chain, { seed: 's', replication: 0 }).course;
    const late = replicate(longer, { seed: 's', replication: 0 }).course;
    const weeks = Math.floor(chain.period.horizon / week);
    expect(late.inHand.subarray(0, weeks)).toEqual(early.inHand.subarray(0, weeks));
  });

  it('counts waits and cases that are not over at the end, with their time so far', () => {
    // Cases at 0, 1, 2, 3 of work 10: at time 12 the second is at work and two wait since 2 and 3.
    const four = plan(
      {
        arrivals: [{ ...poisson(1), pattern: { kind: 'times', at: [0, 1, 2, 3] } }],
        resources: [resource('desk', 1)],
        steps: [step('service', work(0, constant(10)), goTo(toEnd(0)))],
      },
      { horizon: 12 },
    );
    const result = replicate(four, { seed: 's', replication: 0 });
    expect(found(four, result, 'waiting at end', 'desk')).toBe(2);
    expect(found(four, result, 'waited so far mean', 'desk') * day).toBeCloseTo(9.5, 9);
    expect(found(four, result, 'oldest wait', 'desk') * day).toBeCloseTo(10, 9);
    expect(found(four, result, 'in hand at end', 'chain')).toBe(3);
    expect(found(four, result, 'time so far mean', 'chain') * day).toBeCloseTo(10, 9);
    expect(found(four, result, 'wait mean', 'desk') * day).toBeCloseTo(4.5, 9);
    expect(found(four, result, 'longest list', 'desk')).toBe(3);
    expect(found(four, result, 'staff hours', 'chain')).toBeCloseTo(12 / 3600, 12);
  });

  it('takes the waits of all steps of a resource together', () => {
    const two = plan(
      {
        arrivals: [poisson(0.4, toStep(0), 'a'), poisson(0.4, toStep(1), 'b')],
        resources: [resource('desk', 1)],
        steps: [
          step('first', work(0, exponential(1)), goTo(toEnd(0))),
          step('second', work(0, exponential(1)), goTo(toEnd(0))),
        ],
      },
      { horizon: 2000 },
    );
    const result = replicate(two, { seed: 's', replication: 0 });
    const [first, second, both] = ['first', 'second', 'desk'].map((name) => ({
      n: found(two, result, 'started', name),
      mean: found(two, result, 'wait mean', name),
      p90: found(two, result, 'wait p90', name),
      queue: found(two, result, 'queue mean', name),
    }));
    if (!(first && second && both)) throw new Error('three places expected');
    expect(both.n).toBe(first.n + second.n);
    expect(both.mean).toBeCloseTo((first.mean * first.n + second.mean * second.n) / both.n, 12);
    expect(both.queue).toBeCloseTo(first.queue + second.queue, 12);
    expect(both.p90).toBeGreaterThanOrEqual(Math.min(first.p90, second.p90));
    expect(both.p90).toBeLessThanOrEqual(Math.max(first.p90, second.p90));
  });

  it('balances the money: charged is collected, left uncollected or still owed', () => {
    const fines = plan(
      {
        arrivals: [poisson(1)],
        resources: [resource('desk', 1)],
        steps: [
          step(
            'fine',
            { kind: 'charge', amount: fixed(75) },
            work(0, exponential(0.5)),
            goTo(toEnd(0), exponential(30)),
          ),
        ],
        ends: [end('paid', { collects: true, costs: fixed(10) })],
      },
      { horizon: 300 },
    );
    const result = replicate(fines, { seed: 's', replication: 0 });
    const [charged, collected, owed, ended, paidOut] = [
      ...(['charged', 'collected', 'owed at end', 'ended', 'paid out'] as const).map((id) =>
        found(fines, result, id, 'chain'),
      ),
    ];
    expect(collected).toBe(75 * (ended ?? Number.NaN));
    expect(owed).toBeGreaterThan(0);
    expect((collected ?? 0) + (owed ?? 0)).toBe(charged);
    expect(paidOut).toBe(10 * (ended ?? Number.NaN));
  });
});
