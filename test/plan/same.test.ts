import { describe, expect, it } from 'vitest';
import { same } from '../../src/plan/same.ts';

describe('plain data says the same', () => {
  it('when it is equal all the way down, whatever the order of the keys', () => {
    expect(same({ a: 1, b: [{ c: 'x' }, undefined] }, { b: [{ c: 'x' }, undefined], a: 1 })).toBe(true);
    expect(same(Number.NaN, Number.NaN)).toBe(true);
  });

  it.each([
    ['another number', { a: 1 }, { a: 2 }],
    ['a number without end', { units: Number.POSITIVE_INFINITY }, { units: Number.NaN }],
    ['a text', { a: '1' }, { a: 1 }],
    ['a shorter list', [1, 2], [1]],
    ['another order in a list', [1, 2], [2, 1]],
    ['a key more', { a: 1 }, { a: 1, b: undefined }],
    ['another key', { a: undefined }, { b: undefined }],
    ['nothing', {}, undefined],
    ['a list that looks like an object', ['x'], { 0: 'x' }],
  ])('but not with %s', (_, one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});
