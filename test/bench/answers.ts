/** Whether what a contestant found is right: theory, and how far chance may lead from it. */
import { chain, type Measurement, type Sizes } from './workloads.ts';

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

/**
 * What is wrong with the answers that one contestant gave to the same task on several seeds; undefined for nothing.
 *
 * @param repeat runs that each measurement took together
 */
export function fault(measurements: readonly Measurement[], sizes: Sizes, repeat = 1): string | undefined {
  const items = wrongItems(measurements, sizes, repeat);
  if (items !== undefined) return items;
  const runs = measurements.length;
  const { customers, holds, timers } = sizes;
  switch (measurements[0]?.answer.kind) {
    case 'queue': {
      const found = mean(measurements, ({ answer }) => (answer.kind === 'queue' ? answer.meanWait : Number.NaN));
      return off('mean wait', found, meanWait, (spread * meanWaitSpread) / Math.sqrt(customers * runs));
    }
    case 'chain': {
      const found = mean(measurements, ({ answer }) =>
        answer.kind === 'chain' ? answer.places.care.meanQueue : Number.NaN,
      );
      const expected = expectedCareQueue(sizes);
      const allowed = (spread * expected.sd) / Math.sqrt(runs) + 0.005 * expected.mean;
      return off('mean care queue', found, expected.mean, allowed);
    }
    case 'hold': {
      const found = mean(measurements, ({ answer }) => (answer.kind === 'hold' ? answer.clock : Number.NaN));
      return off('clock', found, holds / timers, (spread * Math.sqrt(holds / runs)) / timers);
    }
    case undefined:
      return 'no answer at all';
  }
}

/** A declared scenario runs for a time and not for a number of customers: arrivals may be off as chance has it. */
function wrongItems(measurements: readonly Measurement[], sizes: Sizes, repeat: number): string | undefined {
  const found = mean(measurements, ({ items }) => items / repeat);
  const byChance = (expected: number) => (spread * Math.sqrt(expected)) / Math.sqrt(measurements.length * repeat);
  const { customers, years, scale, holds } = sizes;
  const cases = chain.casesPerYear * years * scale;
  switch (measurements[0]?.workload) {
    case undefined:
      return 'no answer at all';
    case 'W1':
      return off('customers', found, customers, byChance(customers));
    case 'W2':
      return off('cases', found, cases, byChance(cases));
    case 'W3':
      return off('timers gone off', found, holds, 0);
  }
}

function mean(measurements: readonly Measurement[], value: (measurement: Measurement) => number): number {
  return measurements.reduce((sum, each) => sum + value(each), 0) / measurements.length;
}

function off(what: string, found: number, expected: number, allowed: number): string | undefined {
  return Math.abs(found - expected) <= allowed ? undefined : `${what} ${found}, expected ${expected} ± ${allowed}`;
}
