/** The whole distribution of the number present, and of times. */
import { describe, expect, it } from 'vitest';
import { mm1 } from '../../src/theory/mm1.ts';
import { meanOf } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import { steady } from '../theory/steady.ts';
import './agree-with-theory.ts';
import { given, minutes, study } from './study.ts';
import { shares, watched } from './watch.ts';

describe('verification case 7: the shares of time with 0, 1, 2, ... present', () => {
  it.each([3, 4, 5])('one arrival and %d services a minute, 20,000 minutes of which 500 are left out', (rate) => {
    const theory = steady(mm1(1, rate));
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 20000 minutes, start-up: 500 minutes}',
        steps: `{serving: {work: {by: counter, takes: exponential(mean ${60 / rate} seconds)}, next: served}}`,
      }),
    );
    const numbers = Array.from({ length: 64 }, (_, n) => n);
    const seen = numbers.map((n) => meanOf(runs.present((all) => all[n] ?? 0)));
    const errors = numbers.map((n) => (seen[n] ?? 0) - theory.probabilityOf(n));
    for (const error of errors) expect(Math.abs(error)).toBeLessThan(0.005);
    expect(errors.reduce((sum, error) => sum + error ** 2, 0)).toBeLessThan(0.00005);
    expect(theory.probabilityOf(2)).toBeCloseTo((1 - 1 / rate) * (1 / rate) ** 2, 12);
  });
});

describe('verification case 9: the eight M/M/1 of SimJS', () => {
  // Long enough for a standard error of about 1 % of the mean, which grows with the load.
  it.each([
    [0.2, 10],
    [0.3, 10],
    [0.4, 10],
    [0.5, 10],
    [0.6, 10],
    [0.7, 10],
    [0.8, 15],
    [0.9, 60],
  ])('at a load of %d: N, its variance, Nq, T and W', (rho, days) => {
    const text = exercise({
      runs: `{from: 2024-01-01, for: ${days} days, start-up: 2 days}`,
      arrivals: `{visitors: {poisson: ${rho} per minute, to: serving}}`,
      steps: '{serving: {work: {by: counter, takes: exponential(mean 1 minute)}, next: served}}',
    });
    const theory = steady(mm1(rho, 1));
    expect(theory.L).toBeCloseTo(rho / (1 - rho), 10);
    expect(theory.varianceOfN).toBeCloseTo(rho / (1 - rho) ** 2, 10);
    expect(theory.Lq).toBeCloseTo(rho ** 2 / (1 - rho), 10);
    expect(theory.W).toBeCloseTo(1 / (1 - rho), 10);
    expect(theory.Wq).toBeCloseTo(rho / (1 - rho), 10);
    const runs = study(text, 40);
    const busy = runs.values('utilisation', 'counter');
    expect(given(busy, rho, runs.values('in hand mean'))).toAgreeWith(theory.L);
    expect(given(busy, rho, runs.values('queue mean', 'counter'))).toAgreeWith(theory.Lq);
    expect(given(busy, rho, runs.values('total time mean', 'served')).map(minutes)).toAgreeWith(theory.W);
    expect(given(busy, rho, runs.values('wait mean', 'counter')).map(minutes)).toAgreeWith(theory.Wq);
    expect(given(busy, rho, squaresOfPresent(text, 40))).toAgreeWith(theory.varianceOfN + theory.L ** 2);
  });
});

describe('verification case 10: the tail of M/M/1 at a load of 0.8', () => {
  const text = exercise({
    runs: '{from: 2024-01-01, for: 30 days, start-up: 1 day}',
    arrivals: '{visitors: {poisson: 0.8 per minute, to: serving}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 1 minute)}, next: served}}',
  });
  const theory = steady(mm1(0.8, 1));

  it('has a 90th percentile of the time in the system of 11.512925 minutes', () => {
    expect(theory.timeQuantile(0.9)).toBeCloseTo(11.512925, 6);
    expect(study(text).values('total time p90', 'served').map(minutes)).toAgreeWith(11.512925);
  });

  it('has 0.294304 wait longer than 5 minutes and 0.367879 be there longer (no measure tells; through an observer)', () => {
    expect(theory.waitTail(5)).toBeCloseTo(0.294304, 6);
    expect(theory.timeTail(5)).toBeCloseTo(0.367879, 6);
    const plan = planOf(compileText(text));
    const waits = shares(plan, 30, (count) => ({
      started: (_step, _item, now, waited) => count(waited > 300, now),
    }));
    expect(waits).toAgreeWith(0.294304);
    const totals = shares(plan, 30, (count) => ({ ended: (_end, _item, now, total) => count(total > 300, now) }));
    expect(totals).toAgreeWith(0.367879);
  });
});

/** The time average of the square of the number in the chain: state shares stop at 63, the square does not. */
function squaresOfPresent(text: string, replications: number): readonly number[] {
  const plan = planOf(compileText(text));
  const { startUp, horizon } = plan.period;
  return Array.from({ length: replications }, (_, replication) => {
    let present = 0;
    let since = startUp;
    let area = 0;
    const change = (by: number, now: number) => {
      if (now > startUp) {
        area += present ** 2 * (now - since);
        since = now;
      }
      present += by;
    };
    const model = watched(plan, replication, {
      arrived: (_stream, _item, now) => change(1, now),
      ended: (_end, _item, now) => change(-1, now),
    });
    model.run(horizon);
    change(0, horizon);
    return area / (horizon - startUp);
  });
}
