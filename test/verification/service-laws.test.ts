/** One server, with services, arrivals and priorities of other kinds. */
import { describe, expect, it } from 'vitest';
import { batchMm1 } from '../../src/theory/batch-arrivals.ts';
import { mg1 } from '../../src/theory/pollaczek-khinchine.ts';
import { nonPreemptivePriority } from '../../src/theory/priority.ts';
import { exercise } from '../scenario/compile-text.ts';
import { steady } from '../theory/steady.ts';
import './agree-with-theory.ts';
import { given, minutes, study } from './study.ts';

describe('verification case 14: the formula of Pollaczek and Khinchine at a load of 0.8', () => {
  it.each([
    { takes: '1 minute', variation: 0, Lq: 1.6 },
    { takes: 'erlang(mean 1 minute, phases 2)', variation: Math.SQRT1_2, Lq: 2.4 },
    { takes: 'exponential(mean 1 minute)', variation: 1, Lq: 3.2 },
    { takes: 'gamma(mean 1 minute, sd 30 seconds)', variation: 0.5, Lq: 2 },
    { takes: 'lognormal(mean 1 minute, sd 1 minute)', variation: 1, Lq: 3.2 },
  ])('service of $takes: $Lq are waiting', ({ takes, variation, Lq }) => {
    const theory = steady(mg1({ arrivalRate: 0.8, meanService: 1, variation }));
    expect(theory.Lq).toBeCloseTo(Lq, 12);
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 18 days, start-up: 1 day}',
        arrivals: '{visitors: {poisson: 0.8 per minute, to: serving}}',
        steps: `{serving: {work: {by: counter, takes: "${takes}"}, next: served}}`,
      }),
    );
    const busy = runs.values('utilisation', 'counter');
    expect(given(busy, 0.8, runs.values('queue mean', 'counter'))).toAgreeWith(Lq);
    expect(given(busy, 0.8, runs.values('wait mean', 'counter')).map(minutes)).toAgreeWith(theory.Wq);
  });
});

describe('verification case 22: two classes, of which one goes first without interrupting', () => {
  it('has mean times in the system of 2.0 and 6.0 minutes', () => {
    const [first, second] = nonPreemptivePriority([
      { arrivalRate: 0.2, meanService: 1, variation: 1 },
      { arrivalRate: 0.6, meanService: 1, variation: 1 },
    ]);
    expect(first?.W).toBeCloseTo(2, 12);
    expect(second?.W).toBeCloseTo(6, 12);
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 30 days, start-up: 1 day}',
        attributes: '{class: {shares: {first: 25 %, second: 75 %}}}',
        arrivals: '{visitors: {poisson: 0.8 per minute, to: serving}}',
        resources: '{counter: {staff: 1 person, line: {order: priority, priority: {by: class, first: 2, second: 1}}}}',
        steps: `
  serving:
    work: {by: counter, takes: exponential(mean 1 minute)}
    next: [{when: {class: first}, to: first served}, {to: second served}]`,
        ends: '{first served: {}, second served: {}}',
      }),
    );
    expect(runs.values('total time mean', 'first served').map(minutes)).toAgreeWith(2);
    expect(runs.values('total time mean', 'second served').map(minutes)).toAgreeWith(6);
  });
});

describe('verification case 33: batches of three', () => {
  it('has a utilisation of 0.6, L 3 and W 5 minutes', () => {
    const theory = steady(batchMm1({ batchRate: 0.2, meanBatch: 3, meanSquareBatch: 9, serviceRate: 1 }));
    expect([theory.rho, theory.L, theory.W].map((value) => Number(value.toFixed(9)))).toEqual([0.6, 3, 5]);
    const runs = study(
      exercise({
        runs: '{from: 2024-01-01, for: 30 days, start-up: 1 day}',
        arrivals: '{visitors: {poisson: 0.2 per minute, batch: 3, to: serving}}',
        steps: '{serving: {work: {by: counter, takes: exponential(mean 1 minute)}, next: served}}',
      }),
    );
    expect(runs.values('utilisation', 'counter')).toAgreeWith(0.6);
    expect(runs.values('in hand mean')).toAgreeWith(3);
    expect(runs.values('total time mean', 'served').map(minutes)).toAgreeWith(5);
  });
});
