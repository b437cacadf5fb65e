import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestMix } from '../../../src/experiment/capacity/cheapest-mix.ts';
import type { Outcome } from '../../../src/experiment/capacity/outcome.ts';

/** A mix is enough where it is at least as much as one of some corners: whatever grows with more of anything is like that. */
function enoughAbove(corners: readonly (readonly number[])[]) {
  return (mix: readonly number[]) => corners.some((corner) => corner.every((each, i) => (mix[i] ?? 0) >= each));
}

async function found(
  isMet: (mix: readonly number[]) => boolean,
  costs: readonly number[],
  looks = 10_000,
  otherwise: Outcome = 'missed',
) {
  const seen: (readonly number[])[] = [];
  const mix = await cheapestMix(
    (steps) => {
      seen.push(steps);
      const fingerprint = { counts: steps.map((each) => Math.min(each, 1000)).join(), queues: [] };
      return Promise.resolve({ outcome: isMet(steps) ? 'met' : otherwise, fingerprint });
    },
    { least: costs.map(() => 1), guess: costs.map(() => 3), costs, looks },
  );
  return { mix, seen };
}

describe('the cheapest mix', () => {
  it.each([2, 3])('of %i is what trying all of them gives', async (count) => {
    const corner = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: count, maxLength: count });
    const costs = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: count, maxLength: count });
    await fc.assert(
      fc.asyncProperty(fc.array(corner, { minLength: 1, maxLength: 6 }), costs, async (corners, prices) => {
        const costOf = (steps: readonly number[]) => steps.reduce((sum, each, i) => sum + each * (prices[i] ?? 0), 0);
        const cheapest = Math.min(...corners.map(costOf));
        const isMet = enoughAbove(corners);
        const { mix, seen } = await found(isMet, prices);
        if (mix.kind !== 'enough') throw new Error('nothing found');
        expect(mix).toMatchObject({ cost: cheapest, isProven: true });
        expect(costOf(mix.steps)).toBe(cheapest);
        expect(isMet(mix.steps)).toBe(true);
        expect(new Set(seen.map(String)).size).toBe(seen.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each([2, 3])('of %i is told to be the cheapest only where every cheaper one is missed', async (count) => {
    const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count });
    const bounds = fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 20 }));
    await fc.assert(
      fc.asyncProperty(costs, bounds, async (prices, [most, between]) => {
        const size = (steps: readonly number[]) => steps.reduce((product, each) => product * each, 1);
        const costOf = (steps: readonly number[]) => steps.reduce((sum, each, i) => sum + each * (prices[i] ?? 0), 0);
        const outcomeAt = (steps: readonly number[]): Outcome => {
          if (size(steps) >= most) return 'met';
          return size(steps) >= most - between ? 'open' : 'missed';
        };
        const look = (steps: readonly number[]) =>
          Promise.resolve({ outcome: outcomeAt(steps), fingerprint: { counts: steps.join(), queues: [] } });
        const least = prices.map(() => 1);
        const mix = await cheapestMix(look, { least, guess: prices.map(() => 3), costs: prices, looks: 10_000 });
        if (mix.kind !== 'enough') throw new Error('nothing found');
        const axis = Array.from({ length: most }, (_, i) => i + 1);
        const all = prices.slice(1).reduce<number[][]>(
          (some) => some.flatMap((steps) => axis.map((each) => [...steps, each])),
          axis.map((each) => [each]),
        );
        const isOpen = all.some((steps) => costOf(steps) < mix.cost && outcomeAt(steps) === 'open');
        expect(mix.isDecided).toBe(!isOpen);
      }),
      { numRuns: count === 2 ? 100 : 12 },
    );
  });

  it('takes few looks: of two places a bisection and one for each number of the dearer', async () => {
    const { mix, seen } = await found(([a = 0, b = 0]) => a * b >= 4000 && a >= 20, [5, 3]);
    expect(mix).toMatchObject({ kind: 'enough', isProven: true });
    expect(seen.length).toBeLessThan(120);
  });

  it('is not there where more changes nothing', async () => {
    expect((await found(() => false, [1, 2])).mix).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    expect((await found(() => false, [1, 2], 100, 'open')).mix).toMatchObject({
      kind: 'nothing helps',
      outcome: 'open',
    });
    expect((await found(() => false, [1, 2], 4)).mix.kind).toBe('too many looks');
  });

  it('is called neither cheapest nor proven where less is enough too, and is brought as low as looking tells', async () => {
    // Each of the first place brings work for two of the second, up to what comes from outside.
    const { mix, seen } = await found(([a = 0, b = 0]) => b >= Math.min(12, 2 * a), [5, 3]);
    expect(mix).toMatchObject({ kind: 'enough', steps: [1, 2], cost: 11, isProven: false, isMonotone: false });
    expect(new Set(seen.map(String)).size).toBe(seen.length);
    expect((await found(enoughAbove([[4, 2]]), [5, 3])).mix).toMatchObject({ isProven: true, isMonotone: true });
  });

  it('is not proven where looks ran out', async () => {
    const { mix, seen } = await found(([a = 0, b = 0]) => a * b >= 40_000, [5, 3], 30);
    expect(mix).toMatchObject({ kind: 'enough', isProven: false });
    expect(seen).toHaveLength(30);
  });
});
