import { afterEach, describe, expect, it, vi } from 'vitest';
import { replicate } from '../../../src/experiment/replicate.ts';
import { Model } from '../../../src/model/model.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';

/** Times that a run goes through all who wait, and through all in the chain. */
function looks(years: number): { readonly stretches: number; readonly waiting: number; readonly inHand: number } {
  const { plan } = scenarioOf(
    compileText(`
stuwmeer: 1
provenance: free
title: Long list
runs: {from: 2024-01-01, for: ${years} years, replications: 1}
arrivals: {cases: {poisson: 2 per day, to: desk}}
resources: {clerk: {staff: 1 person}}
steps: {desk: {work: {by: clerk, takes: 1 day}, next: done}}
ends: {done: }
`),
  );
  const waiting = vi.spyOn(Model.prototype, 'eachWaiting');
  const inHand = vi.spyOn(Model.prototype, 'eachInHand');
  const { calendar } = replicate(plan, { seed: 'looks', replication: 0 });
  const found = { stretches: calendar.length, waiting: waiting.mock.calls.length, inHand: inHand.mock.calls.length };
  vi.restoreAllMocks();
  return found;
}

describe('results over the calendar', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('look at every case as often in ten years as in one: only at the end', () => {
    const one = looks(1);
    expect(one.waiting).toBeGreaterThan(0);
    expect(one.inHand).toBeGreaterThan(0);
    const { stretches, ...ten } = looks(10);
    expect(stretches).toBeGreaterThan(one.stretches);
    expect(ten).toEqual({ waiting: one.waiting, inHand: one.inHand });
  });
});
