import { describe, expect, it } from 'vitest';
import { countsInDesigns } from '../../../src/report/charts/counts-in-designs.ts';

const counts = (...means: readonly number[]) =>
  means.map((mean, i) => ({ mean, count: String(mean), design: `D${i + 1}` }));

describe('a number in every design', () => {
  it('is read out with the name of each, as long as there are few', () => {
    expect(countsInDesigns(counts(7, 7, 9), 'en')).toBe('7 in “D1”, 7 in “D2” and 9 in “D3”');
  });

  it('is told once of many in which it is the same', () => {
    expect(countsInDesigns(counts(8, 7, 7, 7, 7), 'en')).toBe('8 in “D1” and 7 in 4 designs');
    expect(countsInDesigns(counts(7, 7, 7, 7, 7), 'nl')).toBe('7 in 5 ontwerpen');
  });

  it('is told of the least and the most where it differs in many', () => {
    expect(countsInDesigns(counts(5, 9, 4, 7, 6), 'en')).toBe('from 4 in “D3” to 9 in “D2”');
  });
});
