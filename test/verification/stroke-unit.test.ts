/**
 * Verification case 73: acute and rehabilitation beds for stroke patients (Monks et al. 2016). With as many beds as
 * anybody needs, the chance that all of n beds were full is P(N = n) / P(N <= n), which is Erlang's B at the offered load.
 */
import { describe, expect, it } from 'vitest';
import type { Override } from '../../src/scenario/reading/override.ts';
import { erlangB } from '../../src/theory/erlang.ts';
import { meanOf } from '../model/record.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { given, Study } from './study.ts';

const unit = `
stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 63 years, start-up: 3 years}

inputs:
  demand: {value: 100 %}

attributes:
  after a stroke to: {shares: {rehab: 24 %, early discharge: 13 %, elsewhere: 63 %}}
  supported: {shares: {yes: 40 %, no: 60 %}}

arrivals:
  stroke: {poisson: demand / 1.2 days, to: acute stroke}
  TIA: {poisson: demand / 9.3 days, to: acute TIA}
  neuro: {poisson: demand / 3.6 days, to: acute neuro}
  other: {poisson: demand / 3.2 days, to: acute other}
  stroke from elsewhere: {poisson: 1 / 21.8 days, to: rehab stroke}
  neuro from elsewhere: {poisson: 1 / 31.7 days, to: rehab neuro}
  other from elsewhere: {poisson: 1 / 28.6 days, to: rehab other}

resources:
  acute bed: {places: unlimited}
  rehab bed: {places: unlimited}

steps:
  acute stroke:
    work:
      by: acute bed
      takes:
        by: after a stroke to
        rehab: lognormal(mean 7.4 days, sd 8.61 days)
        early discharge: lognormal(mean 4.6 days, sd 4.8 days)
        elsewhere: lognormal(mean 7 days, sd 8.7 days)
    next: [{when: {after a stroke to: rehab}, to: rehab stroke}, {to: home}]
  acute TIA:
    work: {by: acute bed, takes: lognormal(mean 1.8 days, sd 2.3 days)}
    next: [{share: 1 %, to: rehab TIA}, {to: home}]
  acute neuro:
    work: {by: acute bed, takes: lognormal(mean 4 days, sd 5 days)}
    next: [{share: 11 %, to: rehab neuro}, {to: home}]
  acute other:
    work: {by: acute bed, takes: lognormal(mean 3.8 days, sd 5.2 days)}
    next: [{share: 5 %, to: rehab other}, {to: home}]
  rehab stroke:
    work:
      by: rehab bed
      takes:
        by: supported
        yes: lognormal(mean 30.3 days, sd 23.1 days)
        no: lognormal(mean 28.4 days, sd 27.2 days)
    next: home
  rehab TIA: {work: {by: rehab bed, takes: lognormal(mean 18.7 days, sd 23.5 days)}, next: home}
  rehab neuro: {work: {by: rehab bed, takes: lognormal(mean 27.6 days, sd 28.4 days)}, next: home}
  rehab other: {work: {by: rehab bed, takes: lognormal(mean 16.1 days, sd 14.1 days)}, next: home}

ends: {home: {}}
`;

/** A variant of the unit, over 40 runs of 60 years unless it says otherwise. */
function variant(text: string, overrides: readonly Override[] = []): Study {
  const compiled = compileText(`stuwmeer: 1\nextends: unit.yaml\n${text}`, { 'unit.yaml': unit }, overrides);
  return new Study(scenarioOf(compiled), 40);
}

/** P(N = n) / P(N <= n), one per replication, given the load that is offered. */
function delayed(runs: Study, beds: number, resource: number, offered: number): readonly number[] {
  const shares = runs.present((all) => {
    const upTo = all.slice(0, beds + 1).reduce((sum, share) => sum + share, 0);
    return (all[beds] ?? 0) / upTo;
  }, resource);
  return given(load(runs, resource), offered, shares);
}

const acuteLoad = 8.145493;
const rehabLoad = 9.718218;
const load = (runs: Study, resource: number) =>
  runs.present((shares) => shares.reduce((sum, share, n) => sum + n * share, 0), resource);

describe('verification case 73: the stroke unit as it is', () => {
  const runs = variant('');

  it('offers 8.145493 to the acute beds and 9.718218 to rehabilitation', () => {
    expect(load(runs, 0)).toAgreeWith(acuteLoad);
    expect(load(runs, 1)).toAgreeWith(rehabLoad);
  });

  it.each([
    [9, 0.1806, 0.18],
    [10, 0.1283, 0.13],
    [11, 0.0867, 0.08],
    [12, 0.0556, 0.06],
    [13, 0.0337, 0.03],
    [14, 0.0192, 0.02],
    [15, 0.0103, 0.01],
  ])('delays at %d acute beds %d (published: %d)', (beds, B, published) => {
    expect(erlangB(beds, acuteLoad)).toBeCloseTo(B, 4);
    expect(delayed(runs, beds, 0, acuteLoad)).toAgreeWith(B);
    expect(Math.abs(meanOf(delayed(runs, beds, 0, acuteLoad)) - published)).toBeLessThan(0.01);
  });

  it.each([
    [10, 0.2015, 0.2],
    [12, 0.1091, 0.11],
    [13, 0.0754, 0.08],
    [14, 0.0497, 0.05],
    [15, 0.0312, 0.03],
    [16, 0.0186, 0.02],
  ])('delays at %d rehabilitation beds %d (published: %d)', (beds, B, published) => {
    expect(erlangB(beds, rehabLoad)).toBeCloseTo(B, 4);
    expect(delayed(runs, beds, 1, rehabLoad)).toAgreeWith(B);
    expect(Math.abs(meanOf(delayed(runs, beds, 1, rehabLoad)) - published)).toBeLessThan(0.01);
  });
});

describe('verification case 73: what if', () => {
  it('all beds are one ward: 0.0629 at 22 beds, 0.0158 at 26 (published: 0.065 and 0.016)', () => {
    const steps = ['stroke', 'TIA', 'neuro', 'other'].map((illness) => {
      return `  acute ${illness}: {work: {by: bed}}\n  rehab ${illness}: {work: {by: bed}}\n`;
    });
    const ward = 'resources: {acute bed: null, rehab bed: null, bed: {places: unlimited}}';
    const runs = variant(`${ward}\nsteps:\n${steps.join('')}`);
    expect(erlangB(22, acuteLoad + rehabLoad)).toBeCloseTo(0.0629, 4);
    expect(erlangB(26, acuteLoad + rehabLoad)).toBeCloseTo(0.0158, 4);
    expect(delayed(runs, 22, 0, acuteLoad + rehabLoad)).toAgreeWith(0.0629);
    expect(delayed(runs, 26, 0, acuteLoad + rehabLoad)).toAgreeWith(0.0158);
  });

  it('5 % more acute patients come: 0.1471, 0.1026, 0.0681, 0.0429, 0.0255 at 10 to 14 beds', () => {
    const runs = variant('', [{ name: 'demand', value: '105 %' }]);
    [0.1471, 0.1026, 0.0681, 0.0429, 0.0255].forEach((B, i) => {
      expect(erlangB(10 + i, 1.05 * acuteLoad)).toBeCloseTo(B, 4);
      expect(delayed(runs, 10 + i, 0, 1.05 * acuteLoad)).toAgreeWith(B);
    });
  });

  it('neuro patients go elsewhere: 0.0801, 0.0487, 0.0278, 0.0148, 0.0074, 0.0035 at 10 to 15 beds', () => {
    const runs = variant('arrivals: {neuro: null}\nsteps: {acute neuro: null}');
    [0.0801, 0.0487, 0.0278, 0.0148, 0.0074].forEach((B, i) => {
      expect(erlangB(10 + i, acuteLoad - 4 / 3.6)).toBeCloseTo(B, 4);
      expect(delayed(runs, 10 + i, 0, acuteLoad - 4 / 3.6)).toAgreeWith(B);
    });
    expect(erlangB(15, acuteLoad - 4 / 3.6)).toBeCloseTo(0.0035, 4);
  });

  it.each([
    [9, 12],
    [12, 16],
  ])('there are only %d acute and %d rehabilitation beds, and who finds none goes elsewhere', (acute, rehab) => {
    const full = (number: number) => `{places: ${number} places, line: {room: 0, refused to: elsewhere}}`;
    const beds = `resources: {acute bed: ${full(acute)}, rehab bed: ${full(rehab)}}`;
    // As often as a bed is refused no load that is offered tells, so these runs are longer.
    const runs = variant(`${beds}\nends: {elsewhere: {}}`, [{ name: 'runs for', value: '100 years' }]);
    const refused = ['stroke', 'TIA', 'neuro', 'other'].map((illness) => runs.values('refused', `acute ${illness}`));
    const taken = ['stroke', 'TIA', 'neuro', 'other'].map((illness) => runs.values('started', `acute ${illness}`));
    const total = (counts: readonly (readonly number[])[], run: number) =>
      counts.reduce((sum, each) => sum + (each[run] ?? Number.NaN), 0);
    const shares = refused[0]?.map((_, run) => total(refused, run) / (total(refused, run) + total(taken, run)));
    expect(shares ?? []).toAgreeWith(erlangB(acute, acuteLoad));
  });
});
