/** Stretches of one place that come out alike are told as one: with what holds over all of them, and the list of the last. */
import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

/** More come in some months than in others, and more from the second year on; people wait for some months. */
function worstWith(firstYear: number, places: number, patience: number) {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2026-01-01, to: 2027-06-30}
arrivals:
  p:
    poisson: {2026-01-01: ${firstYear} per year, 2027-01-01: ${1.4 * firstYear} per year}
    varies: {by month: [1.2, 1.1, 1.1, 1, 1, 0.9, 0.6, 0.6, 1.2, 1.2, 1.1, 1]}
    to: w
resources: {r: {places: ${places} places, line: {gives up: {after: exponential(mean ${patience} days), to: away}}}}
steps: {w: {work: {by: r, takes: "gamma(mean 80 days, sd 40 days)"}, next: done}}
ends: {done: , away: {counts: lost}}
`),
  );
  const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications: 5 }).verdicts;
  if (worst?.kind !== 'short') throw new Error('expected a shortage');
  return worst;
}

describe('stretches that come out alike', () => {
  // From September 2026 on more come than there are places for.
  const { from, until, list, load, began, waiting } = worstWith(360, 60, 120);

  it('have one beginning and one end', () => {
    expect([from / day, until / day]).toEqual([243, 546]);
  });

  it('have the list with which the first of them began, and the demand of all of them', () => {
    expect(began.mean).toBeLessThan(15);
    // That of 504 a year at 80 days for 60 places, and of what was left in autumn.
    expect(load.mean).toBeGreaterThan(1.6);
    expect(load.mean).toBeLessThan(1.9);
  });

  it('have the list of the last of them, which is held', () => {
    expect(list).toBe('giving up');
    expect(waiting.mean).toBeGreaterThan(45);
  });
});

describe('months of a season', () => {
  it('are one jam, though a list grows in one of them and is held in the next', () => {
    const { from, until, list } = worstWith(300, 55, 120);
    // From the day on which the rate changes by date until the end.
    expect([from / day, until / day, list]).toEqual([365, 546, 'giving up']);
  });

  it('tell of no level that a list would come to in a January at 98 %, where it comes down in February', () => {
    const plan = planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-09-30}
arrivals: {p: {poisson: 3 per day, varies: {by month: [1.4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}, to: w}}
resources: {r: {places: 10 places}}
steps: {w: {work: {by: r, takes: exponential(mean 56 hours)}, next: done}}
ends: {done: }
`),
    );
    const { verdicts, measures } = runDesign({ key: 'a', plan }, { seed: 'c', replications: 20 });
    const wait = measures.find(({ measure, whereName }) => measure === 'wait mean' && whereName === 'r');
    expect(verdicts[0]?.kind).toBe('tight');
    expect(wait?.status).toBe('estimated');
  });
});

describe('a jam and a shortage on a small scale', () => {
  it('are not one, where both lists are held: the figures of one would be told with the dates of the other', () => {
    const plan = planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-12-31}
arrivals: {p: {poisson: 2 per day, to: w}}
resources:
  r: {places: {2024-01-01: 40 places, 2025-01-01: 55 places}, line: {gives up: {after: exponential(mean 40 days), to: away}}}
steps: {w: {work: {by: r, takes: exponential(mean 30 days)}, next: done}}
ends: {done: , away: {counts: lost}}
`),
    );
    const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications: 8 }).verdicts;
    if (worst?.kind !== 'short') throw new Error('expected a shortage');
    // 60 places are asked for. Of 2 a day, 40 places do 1.33; the list is held at 40 times the 0.67 that give up.
    expect([worst.from / day, worst.until / day, worst.slight]).toEqual([0, 366, false]);
    expect(worst.waiting.mean).toBeGreaterThan(20);
    expect(worst.shareLeaving.mean).toBeGreaterThan(0.28);
  });
});

it('what whole cases ask for is told of two periods too: those who wait have not asked for all of it', () => {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-12-31}
arrivals: {p: {every: 6 hours, to: read}}
resources: {r: {staff: 1 person}}
steps:
  read: {work: {by: r, takes: 4 hours}, next: write}
  write: {work: {by: r, takes: 4 hours}, next: done}
ends: {done: }
policies: {longer: {from: 2025-01-01, in progress: stay, steps: {write: {work: {takes: 5 hours}}}}}
`),
  );
  const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications: 2 }).verdicts;
  if (worst?.kind !== 'short') throw new Error('expected a shortage');
  expect([worst.from / day, worst.until / day]).toEqual([0, 731]);
  // 8 hours of 6, and then 9.
  expect(worst.ofWholeCases).toBeCloseTo((8 / 6 + 9 / 6) / 2, 2);
  expect(worst.load.mean).toBeLessThan(1.3);
});
