/** A list of which a policy takes cases on its date: what it grows by before and after is not the growth of both. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DesignResult } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Verdict } from '../../../src/experiment/verdicts/verdict-result.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

let design: DesignResult;
let found: Extract<Verdict, { readonly kind: 'short' }>;

beforeAll(() => {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2025-01-01, to: 2028-01-31}
arrivals: {p: {every: 16 hours, to: w}}
resources: {r: {staff: 1 person}}
steps: {w: {work: {by: r, takes: 20 hours}, next: done}}
ends: {done: , pardoned: {counts: elsewhere}}
policies:
  pardon: {from: 2026-01-01, in progress: {waiting at: w, go to: pardoned}}
  again: {from: 2027-01-01, in progress: {waiting at: w, go to: pardoned}}
`),
  );
  design = runDesign({ key: 'a', plan }, { seed: 'a', replications: 2 });
  const [worst] = design.verdicts;
  if (worst?.kind !== 'short') throw new Error('expected a shortage');
  found = worst;
});

describe('a list that grows before and after a policy takes all cases off', () => {
  it('is told of the time after the last, and by what it grows in it', () => {
    expect([found.from / day, found.until / day]).toEqual([730, 1126]);
    // Of 1.5 a day that come, 1.2 are done.
    expect(found.growthPerMonth.mean).toBeCloseTo(0.3 * 30.4375, 1);
  });

  it('has no average wait, as it grows all the while', () => {
    const wait = design.measures.find(({ measure, whereName }) => measure === 'wait mean' && whereName === 'r');
    expect(wait?.status).toBe('no steady state');
  });

  it('has nobody in it when that begins, and nobody who leaves it by the policy as time goes on', () => {
    expect(found.began.mean).toBe(0);
    expect(found.leaving.reassessing.mean).toBe(0);
  });
});
