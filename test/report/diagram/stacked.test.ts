import { describe, expect, it } from 'vitest';
import { stacked } from '../../../src/report/diagram/stacked.ts';

const wish = (top: number, height = 10, weight = 1) => ({ top, height, weight });

describe('a stack', () => {
  it('gives everyone the place they wish where nobody is in the way', () => {
    expect(stacked([wish(5), wish(40), wish(80)], 0, 100)).toEqual([5, 40, 80]);
  });

  it('keeps the order, and shares what is lacking by weight', () => {
    expect(stacked([wish(50), wish(50)], 0, 100)).toEqual([45, 55]);
    expect(stacked([wish(50, 10, 3), wish(50, 10, 1)], 0, 100)).toEqual([47.5, 57.5]);
    expect(stacked([wish(60), wish(20)], 0, 100)).toEqual([35, 45]);
  });

  it('stays within its room', () => {
    expect(stacked([wish(-30), wish(200)], 0, 100)).toEqual([0, 90]);
    expect(stacked([wish(95), wish(95), wish(95)], 0, 100)).toEqual([70, 80, 90]);
  });

  it('begins at the top where there is too little room', () => {
    expect(stacked([wish(30, 60), wish(0, 60)], 0, 100)).toEqual([0, 60]);
    expect(stacked([], 0, 100)).toEqual([]);
  });

  it('is nearest to the wishes of all places on a grid', () => {
    const wishes = [wish(12, 4, 2), wish(3, 6), wish(15, 2, 5), wish(14, 3)];
    const cost = (tops: readonly number[]) =>
      tops.reduce((sum, top, i) => sum + (wishes[i]?.weight ?? 0) * (top - (wishes[i]?.top ?? 0)) ** 2, 0);
    const best = cost(stacked(wishes, 0, 30));
    let tried = 0;
    for (let a = 0; a <= 15; a += 1) {
      for (let b = a + 4; b <= 19; b += 1) {
        for (let c = b + 6; c <= 25; c += 1) {
          for (let d = c + 2; d <= 27; d += 1) {
            expect(cost([a, b, c, d])).toBeGreaterThanOrEqual(best - 1e-9);
            tried += 1;
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });
});
