/** Cases that come back. */
import { describe, expect, it } from 'vitest';
import { openJackson } from '../../src/theory/jackson.ts';
import { exercise } from '../scenario/compile-text.ts';
import { steady } from '../theory/steady.ts';
import './agree-with-theory.ts';
import { hours, study } from './study.ts';

const mean = (shares: readonly number[]) => shares.reduce((sum, share, n) => sum + n * share, 0);

describe("verification case 25: Ross's two stations with feedback", () => {
  it('has 3 and 4 present at stations that 6 and 8 an hour come to, each for 7/9 hour in all', () => {
    const theory = steady(
      openJackson([
        { arrivalRate: 4, serviceRate: 8, servers: 1, next: [0, 0.5] },
        { arrivalRate: 5, serviceRate: 10, servers: 1, next: [0.25, 0] },
      ]),
    );
    expect(theory.effectiveRates).toEqual([6, 8]);
    expect(theory.W).toBeCloseTo(0.777778, 6);
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 1 year, start-up: 10 days}',
        arrivals: '{to one: {poisson: 4 per hour, to: one}, to two: {poisson: 5 per hour, to: two}}',
        resources: '{first: {staff: 1 person}, second: {staff: 1 person}}',
        steps: `
  one:
    work: {by: first, takes: exponential(mean 7.5 minutes)}
    next: [{share: 50 %, to: two}, {to: served}]
  two:
    work: {by: second, takes: exponential(mean 6 minutes)}
    next: [{share: 25 %, to: one}, {to: served}]`,
      }),
    );
    const hoursCounted = (365.25 - 10) * 24;
    const perHour = (step: string) => runs.values('started', step).map((count) => count / hoursCounted);
    expect(perHour('one')).toAgreeWith(6);
    expect(perHour('two')).toAgreeWith(8);
    expect(runs.present(mean, 0)).toAgreeWith(3);
    expect(runs.present(mean, 1)).toAgreeWith(4);
    expect(runs.values('total time mean').map(hours)).toAgreeWith(7 / 9);
  });
});

describe('verification case 26: half of the cases come back to the same station', () => {
  it('has an effective rate of 2, a utilisation of 0.5, L 1, a total time of 1 hour and 2 visits each', () => {
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 1 year, start-up: 10 days}',
        arrivals: '{visitors: {poisson: 1 per hour, to: serving}}',
        steps: `
  serving:
    work: {by: counter, takes: exponential(mean 15 minutes)}
    next: [{share: 50 %, to: serving}, {to: served}]`,
      }),
    );
    const hoursCounted = (365.25 - 10) * 24;
    const visits = runs.values('started', 'serving');
    const arrived = runs.values('arrived');
    expect(visits.map((count) => count / hoursCounted)).toAgreeWith(2);
    expect(visits.map((count, i) => count / (arrived[i] ?? 0))).toAgreeWith(2);
    expect(runs.values('utilisation', 'counter')).toAgreeWith(0.5);
    expect(runs.values('in hand mean')).toAgreeWith(1);
    expect(runs.values('total time mean').map(hours)).toAgreeWith(1);
  });
});
