import { describe, expect, it } from 'vitest';
import { comparisonName } from '../../src/cli/comparison-name.ts';

const designs = Array.from({ length: 8 }, (_, i) => `antwerp-2013-refer-everyone-variant-${i}`);

describe('the folder of a comparison', () => {
  it('has the names of all designs where they are short', () => {
    expect(comparisonName(['one', 'two'])).toBe('one-vs-two');
    expect(comparisonName(['one', 'two', 'three'])).toBe('one-vs-two-vs-three');
  });

  it('has those of two, a count and a hash where they are many', () => {
    expect(comparisonName(designs)).toBe(
      'antwerp-2013-refer-everyone-variant-vs-antwerp-2013-refer-everyone-variant-and-6-more-d699ec29',
    );
    expect(comparisonName(designs)).toBe(comparisonName([...designs]));
  });

  it('is another one for other designs, and for the same in another order', () => {
    const [first = '', second = '', ...others] = designs;
    const names = [
      designs,
      designs.slice(0, -1),
      [...designs.slice(0, -1), 'another'],
      [second, first, ...others],
      ['a-vs-b', 'c'],
      ['a', 'b-vs-c'],
      ['a', 'b', 'c'],
    ].map(comparisonName);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['hundreds of designs', Array.from({ length: 300 }, (_, i) => `design-${i}`)],
    ['names as long as a file system allows', ['n'.repeat(250), 'm'.repeat(250)]],
    ['letters of several bytes', ['裁'.repeat(80), '判'.repeat(80), '所'.repeat(80)]],
  ])('fits every file system with %s', (_, keys) => {
    expect(Buffer.byteLength(comparisonName(keys))).toBeLessThanOrEqual(110);
  });

  it('ends its parts with a letter or a digit', () => {
    expect(comparisonName([`${'a'.repeat(35)}-b`, 'c'.repeat(90)])).toMatch(/^a{35}-vs-c{36}-[0-9a-f]{8}$/);
  });
});
