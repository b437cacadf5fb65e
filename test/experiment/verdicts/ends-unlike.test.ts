/** A list that is held, in a stretch that ends in a holiday. */
import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

function loadTold(closed: string): number | undefined {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 280 days}
hours: {open: {every day: 09:00-17:00, closed on: h}}
holidays: {h: [${closed}]}
arrivals: {p: {poisson: 12 per day, to: w}}
resources: {r: {staff: 1 person, works: open}}
steps: {w: {work: {by: r, takes: 1 hour}, line: {room: 30 cases, refused to: away}, next: done}}
ends: {done: , away: }
`),
  );
  const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications: 3 }).verdicts;
  if (worst?.kind !== 'short' || worst.list !== 'refusing') throw new Error('expected a list held by refusing');
  return worst.load.mean;
}

describe('the demand on a place whose list is held', () => {
  it('is that of its last quarter where that is like the rest', () => {
    // 12 hours a day of 8.
    expect(loadTold('2024-12-31')).toBeCloseTo(1.5, 1);
  });

  it('is not that of weeks in which it is closed', () => {
    // Of the last ten weeks seven are closed, in which it would be five times the capacity; of the last 210 days 49 are.
    expect(loadTold('2024-07-29 to 2024-09-15')).toBeCloseTo((1.5 * 210) / 161, 1);
  });
});
