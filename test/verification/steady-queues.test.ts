/** Queues whose steady state has a formula, at one place: first come, first served. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mm1 } from '../../src/theory/mm1.ts';
import { mmc } from '../../src/theory/mmc.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';
import { steady } from '../theory/steady.ts';
import './agree-with-theory.ts';
import { given, hours, minutes, Study, study } from './study.ts';

/** M/M/c in minutes. */
function queue(gap: number, service: number, servers: number, days: number): string {
  return exercise({
    runs: `{from: 2024-01-01, for: ${days} days, start-up: ${days / 10} days}`,
    arrivals: `{visitors: {gaps: exponential(mean ${gap} minutes), to: serving}}`,
    resources: `{counter: {staff: ${servers} people}}`,
    steps: `{serving: {work: {by: counter, takes: exponential(mean ${service} minutes)}, next: served}}`,
  });
}

describe('verification case 1: M/M/1 with one visitor a minute and two that could be served', () => {
  const file = new URL('../../scenarios/textbook-single-queue.yaml', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const theory = steady(mm1(1, 2));

  it('has in the shipped file Lq 0.5, Wq 0.5 minutes, L 1, W 1 minute at a utilisation of 0.5', () => {
    const textbook = study(text);
    expect([theory.rho, theory.Lq, theory.Wq, theory.L, theory.W]).toEqual([0.5, 0.5, 0.5, 1, 1]);
    expect(textbook.values('utilisation', 'counter')).toAgreeWith(0.5);
    expect(textbook.values('queue mean', 'counter')).toAgreeWith(0.5);
    expect(textbook.values('wait mean', 'counter').map(minutes)).toAgreeWith(0.5);
    expect(textbook.values('in hand mean')).toAgreeWith(1);
    expect(textbook.values('total time mean', 'served').map(minutes)).toAgreeWith(1);
  });

  it('spreads over 100 runs of 10,000 visitors as in SSJ: mean 0.506, sd 0.027, between 0.428 and 0.591', () => {
    const short = exercise({ runs: '{from: 2024-01-01, for: 10000 minutes}' });
    const { mean = 0, sd = 0 } = study(short, 100).measured('wait mean', 'counter').estimate;
    // Both means have a standard error of 0.0027, both sds one of 0.0019.
    expect(Math.abs(minutes(mean) - 0.506)).toBeLessThan(3 * Math.SQRT2 * 0.0027);
    expect(Math.abs(minutes(sd) - 0.027)).toBeLessThan(3 * Math.SQRT2 * 0.0019);
  });
});

describe('verification case 3: the M/M/c cases of the DES RAP template', () => {
  it.each([
    [10, 3, 2, 0.15, 0.006905, 0.069054, 3.069054, 800],
    [6, 4, 2, 0.333333, 0.083333, 0.5, 4.5, 180],
    [4, 3, 1, 0.75, 2.25, 9, 12, 160],
    [5.5, 5, 3, 0.30303, 0.031221, 0.171715, 5.171715, 240],
    [8, 4, 1, 0.5, 0.5, 4, 8, 160],
    [4, 10, 4, 0.625, 0.533095, 2.132378, 12.132378, 180],
  ])('gap %d, service %d, %d servers', (gap, service, servers, rho, Lq, Wq, W, days) => {
    const theory = steady(mmc({ arrivalRate: 1 / gap, serviceRate: 1 / service, servers }));
    expect(theory.rho).toBeCloseTo(rho, 6);
    expect(theory.Lq).toBeCloseTo(Lq, 6);
    expect(theory.Wq).toBeCloseTo(Wq, 6);
    expect(theory.W).toBeCloseTo(W, 6);
    const runs = study(queue(gap, service, servers, days));
    const busy = runs.values('utilisation', 'counter');
    expect(busy).toAgreeWith(rho);
    expect(given(busy, rho, runs.values('queue mean', 'counter'))).toAgreeWith(Lq);
    expect(given(busy, rho, runs.values('wait mean', 'counter')).map(minutes)).toAgreeWith(Wq);
    expect(given(busy, rho, runs.values('total time mean', 'served')).map(minutes)).toAgreeWith(W);
  });

  it('gap 60, service 10, 15 servers: nobody ever waits', () => {
    const runs = study(queue(60, 10, 15, 300));
    expect(runs.values('utilisation', 'counter')).toAgreeWith(0.0111111);
    expect(Math.max(...runs.values('queue mean', 'counter'))).toBe(0);
    expect(runs.values('total time mean', 'served').map(minutes)).toAgreeWith(10);
  });

  it('and one above 0.75, which the template has not: gap 1.1, service 10, 10 servers', () => {
    const theory = steady(mmc({ arrivalRate: 1 / 1.1, serviceRate: 1 / 10, servers: 10 }));
    const runs = study(queue(1.1, 10, 10, 36));
    const busy = runs.values('utilisation', 'counter');
    expect(busy).toAgreeWith(theory.rho);
    expect(given(busy, theory.rho, runs.values('queue mean', 'counter'))).toAgreeWith(theory.Lq);
    expect(given(busy, theory.rho, runs.values('wait mean', 'counter')).map(minutes)).toAgreeWith(theory.Wq);
  });
});

describe('verification case 5: the emergency room of the county hospital', () => {
  it.each([
    { doctors: 1, rho: 2 / 3, nobody: 1 / 3, L: 2, Lq: 4 / 3, W: 1, Wq: 2 / 3 },
    { doctors: 2, rho: 1 / 3, nobody: 1 / 2, L: 3 / 4, Lq: 1 / 12, W: 3 / 8, Wq: 1 / 24 },
  ])('with $doctors on duty', ({ doctors, rho, nobody, L, Lq, W, Wq }) => {
    const room = exercise({
      runs: '{from: 2024-01-01, for: 2 years, start-up: 30 days}',
      arrivals: '{patients: {poisson: 2 per hour, to: treatment}}',
      resources: `{doctor: {staff: ${doctors} people}}`,
      steps: '{treatment: {work: {by: doctor, takes: exponential(mean 20 minutes)}, next: served}}',
    });
    const runs = study(room);
    expect(runs.values('utilisation', 'doctor')).toAgreeWith(rho);
    expect(runs.present(([empty = 0]) => empty)).toAgreeWith(nobody);
    expect(runs.values('in hand mean')).toAgreeWith(L);
    expect(runs.values('queue mean', 'doctor')).toAgreeWith(Lq);
    expect(runs.values('total time mean', 'served').map(hours)).toAgreeWith(W);
    expect(runs.values('wait mean', 'doctor').map(hours)).toAgreeWith(Wq);
  });
});

describe('theory at low, medium and high load', () => {
  it.each([
    [0.3, 1, 30],
    [0.7, 1, 48],
    [0.95, 1, 100],
    [0.3, 5, 60],
    [0.7, 5, 14],
    [0.95, 5, 24],
  ])('a load of %d on %d servers', (rho, servers, days) => {
    const theory = steady(mmc({ arrivalRate: rho * servers, serviceRate: 1, servers }));
    const scenario = scenarioOf(compileText(queue(1 / (rho * servers), 1, servers, days)));
    const runs = new Study(scenario, 30);
    const busy = runs.values('utilisation', 'counter');
    expect(busy).toAgreeWith(rho);
    expect(given(busy, rho, runs.values('queue mean', 'counter'))).toAgreeWith(theory.Lq);
    expect(given(busy, rho, runs.values('wait mean', 'counter')).map(minutes)).toAgreeWith(theory.Wq);
    expect(given(busy, rho, runs.values('in hand mean'))).toAgreeWith(theory.L);
  });
});
