import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookAt } from '../../../src/experiment/capacity/least-enough.ts';
import { leastEnough } from '../../../src/experiment/capacity/least-enough.ts';
import type { Outcome } from '../../../src/experiment/capacity/outcome.ts';
import { erlangB, erlangC } from '../../../src/theory/erlang.ts';
import { mmc } from '../../../src/theory/mmc.ts';

/** Looks by a function of the number of steps, and the numbers that were looked at. */
function looking(outcome: (steps: number) => Outcome, changes: (steps: number) => number = (steps) => steps) {
  const seen: number[] = [];
  const look: LookAt = (steps) => {
    seen.push(steps);
    return Promise.resolve({ outcome: outcome(steps), fingerprint: { counts: String(changes(steps)), queues: [] } });
  };
  return { look, seen };
}

const from = (least: number) => (steps: number) => (steps >= least ? 'met' : 'missed');

describe('the least that is enough', () => {
  it('is found from any guess, with looks that grow with the logarithms of how far off it is and of the guess', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -3, max: 5000 }), async (enough, guess) => {
        const { look, seen } = looking(from(enough));
        const found = await leastEnough(look, { guess, least: 1, looks: 60 });
        const notEnough = enough === 1 ? undefined : enough - 1;
        expect(found).toEqual({ kind: 'enough', enough, notEnough, isMonotone: true });
        expect(new Set(seen).size).toBe(seen.length);
        expect(Math.min(...seen)).toBeGreaterThan(0);
        const off = Math.abs(enough - Math.max(1, guess));
        // The first step away from a guess is a sixteenth of it, and is halved down to one.
        const firstStep = Math.max(1, guess / 16);
        expect(seen.length).toBeLessThanOrEqual(Math.max(2 * Math.log2(off + 2), Math.log2(firstStep)) + 5);
      }),
    );
  });

  it('is a bracket where looks cannot tell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 500 }),
        async (low, open, guess) => {
          const { look } = looking((steps) => (steps < low ? 'missed' : steps < low + open ? 'open' : 'met'));
          const found = await leastEnough(look, { guess, least: 1, looks: 60 });
          expect(found).toEqual({ kind: 'enough', enough: low + open, notEnough: low - 1, isMonotone: true });
        },
      ),
    );
  });

  it('is told without a lower side where nothing is surely too little', async () => {
    const { look } = looking((steps) => (steps < 6 ? 'open' : 'met'));
    const found = await leastEnough(look, { guess: 9, least: 1, looks: 60 });
    expect(found).toEqual({ kind: 'enough', enough: 6, notEnough: undefined, isMonotone: true });
  });

  it('stops where more changes nothing', async () => {
    const { look, seen } = looking(
      () => 'missed',
      (steps) => Math.min(steps, 100),
    );
    const found = await leastEnough(look, { guess: 3, least: 1, looks: 60 });
    expect(found).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    expect(Math.max(...seen)).toBeLessThan(1000);
  });

  it('goes on above a number that is met by way of exception, and says so', async () => {
    const { look } = looking((steps) => (steps === 10 || steps >= 14 ? 'met' : 'missed'));
    const found = await leastEnough(look, { guess: 10, least: 1, looks: 60 });
    expect(found).toEqual({ kind: 'enough', enough: 14, notEnough: 13, isMonotone: false });
  });

  it('ends when it may look no more, and tells what it has', async () => {
    const { look, seen } = looking(from(1000));
    const found = await leastEnough(look, { guess: 4000, least: 1, looks: 5 });
    expect(seen).toHaveLength(5);
    expect(found).toMatchObject({
      kind: 'too many looks',
      most: 4000,
      enough: Math.min(...seen.filter((each) => each >= 1000)),
    });
  });
});

describe('with a formula in the place of replications, it is what trying them one by one gives:', () => {
  const oneByOne = (isMet: (servers: number) => boolean) => {
    let servers = 1;
    while (!isMet(servers)) servers++;
    return servers;
  };
  const loads = [0.5, 2, 5.5, 18, 40, 95, 310];
  const cases = loads.flatMap((load) => [
    { load, of: 'the share that waits, at most 20 %', isMet: (servers: number) => erlangC(servers, load) <= 0.2 },
    { load, of: 'the share refused, at most 1 %', isMet: (servers: number) => erlangB(servers, load) <= 0.01 },
    {
      load,
      of: 'the wait of 9 in 10, at most a tenth of the work',
      isMet: (servers: number) =>
        (mmc({ arrivalRate: load, serviceRate: 1, servers })?.waitQuantile(0.9) ?? Number.POSITIVE_INFINITY) <= 0.1,
    },
  ]);

  it.each(cases)('$of, load $load', async ({ load, isMet }) => {
    const { look, seen } = looking((servers) => (isMet(servers) ? 'met' : 'missed'));
    const found = await leastEnough(look, { guess: Math.floor(load) + 1, least: 1, looks: 60 });
    expect(found).toMatchObject({ kind: 'enough', enough: oneByOne(isMet), isMonotone: true });
    expect(seen.length).toBeLessThan(20);
  });
});
