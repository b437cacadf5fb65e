/** Whether what a contestant found is right: theory, and how far chance may lead from it. */
import type { Measurement, Sizes } from './workloads.ts';
import { chain } from './workloads.ts';

/** Standard errors that a right answer may be off: two in a million are further. */
const spread = 4.7;

/** Erlang C for M/M/10 at a load of 0.9. */
const meanWait = 0.6687;
/** Standard deviation of a mean wait over N customers, times the root of N: found by 60 runs of 500,000. */
const meanWaitSpread = 19;

/**
 * Mean care queue of W2 by a fluid argument: it grows by what comes in less what 60 places let out, and starts that many
 * cases below nothing (places fill first; in B the first cases take 60 days to get there).
 */
export function expectedCareQueue({ design, years, scale }: Sizes): { readonly mean: number; readonly sd: number } {
  const referred = chain.casesPerYear * (1 - chain.leavesAfterPolice);
  const comingIn = design === 'A' ? referred : referred * (1 - chain.pays.share);
  const goingOut = (chain.care.servers * chain.year) / chain.care.mean;
  const start = design === 'A' ? 37 : 20;
  const variance = comingIn + goingOut / chain.care.shape;
  return {
    mean: scale * (((comingIn - goingOut) * years) / 2 - start),
    sd: 1.15 * Math.sqrt((scale * variance * years) / 3),
  };
}

/** What is wrong with the answers that one contestant gave to the same task on several seeds; undefined for nothing. */
export function fault(measurements: readonly Measurement[], sizes: Sizes): string | undefined {
  const runs = measurements.length;
  if (runs === 0) return 'no answer at all';
  const mean = (value: (measurement: Measurement) => number) =>
    measurements.reduce((sum, each) => sum + value(each), 0) / runs;
  const off = (what: string, found: number, expected: number, allowed: number) =>
    Math.abs(found - expected) <= allowed ? undefined : `${what} ${found}, expected ${expected} ± ${allowed}`;
  switch (measurements[0]?.answer.kind) {
    case 'queue': {
      const found = mean(({ answer }) => (answer.kind === 'queue' ? answer.meanWait : Number.NaN));
      const allowed = (spread * meanWaitSpread) / Math.sqrt(sizes.customers * runs);
      return (
        off('customers', mean(({ items }) => items) % sizes.customers, 0, 0) ??
        off('mean wait', found, meanWait, allowed)
      );
    }
    case 'chain': {
      const found = mean(({ answer }) => (answer.kind === 'chain' ? answer.places.care.meanQueue : Number.NaN));
      const { mean: expected, sd } = expectedCareQueue(sizes);
      return off('mean care queue', found, expected, (spread * sd) / Math.sqrt(runs) + 0.005 * expected);
    }
    case 'hold': {
      const found = mean(({ answer }) => (answer.kind === 'hold' ? answer.clock : Number.NaN));
      const { holds, timers } = sizes;
      return (
        off('timers gone off', mean(({ items }) => items) % holds, 0, 0) ??
        off('clock', found, holds / timers, (spread * Math.sqrt(holds / runs)) / timers)
      );
    }
    default:
      return 'no answer at all';
  }
}
