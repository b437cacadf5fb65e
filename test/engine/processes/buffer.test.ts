import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Buffer } from '../../../src/engine/processes/buffer.ts';
import { Simulation } from '../../../src/engine/simulation.ts';

const tank = (capacity: number, level = 0) => new Buffer(new Simulation(), { name: 'tank', capacity, level });

describe('a buffer', () => {
  it('gives what there is and makes the rest wait', () => {
    const buffer = tank(100, 5);
    const done: string[] = [];
    buffer.take(4, () => done.push('four'));
    buffer.take(3, () => done.push('three'));
    expect([done, buffer.level]).toEqual([['four'], 1]);
    buffer.add(2);
    expect([done, buffer.level]).toEqual([['four', 'three'], 0]);
  });

  it('does not let a small request overtake a large one, taking or adding', () => {
    const buffer = tank(10, 5);
    const done: string[] = [];
    buffer.take(8, () => done.push('took 8'));
    buffer.take(1, () => done.push('took 1'));
    buffer.add(6, () => done.push('added 6'));
    buffer.add(2, () => done.push('added 2'));
    expect([done, buffer.level]).toEqual([[], 5]);
  });

  it('moves those behind up when the first takes its request back', () => {
    const buffer = tank(10, 5);
    const done: string[] = [];
    const takeBack = buffer.take(8, () => done.push('took 8'));
    buffer.take(1, () => done.push('took 1'));
    takeBack();
    takeBack();
    expect([done, buffer.level]).toEqual([['took 1'], 4]);
  });

  it('stays from 0 to its capacity, and loses nothing', () => {
    const move = fc.record({ adds: fc.boolean(), amount: fc.integer({ min: 1, max: 10 }) });
    const check = fc.property(fc.array(move, { maxLength: 100 }), (moves) => {
      const levels: number[] = [];
      const observer = { changed: (level: number) => levels.push(level) };
      const buffer = new Buffer(new Simulation(), { name: 'tank', capacity: 10, level: 4, observer });
      let balance = 4;
      for (const { adds, amount } of moves) {
        if (adds)
          buffer.add(amount, () => {
            balance += amount;
          });
        else
          buffer.take(amount, () => {
            balance -= amount;
          });
        expect(buffer.level).toBe(balance);
      }
      expect(levels.every((level) => level >= 0 && level <= 10)).toBe(true);
      expect(levels).toHaveLength(moves.length);
    });
    fc.assert(check, { seed: 8, numRuns: 200 });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 11])('refuses to move %d with a capacity of 10', (amount) => {
    const expected = `"tank" cannot move ${amount}: expected a finite amount above 0 and at most 10`;
    expect(() => tank(10).take(amount)).toThrow(expected);
    expect(() => tank(10).add(amount)).toThrow(expected);
  });

  it('refuses to start with more than it holds', () => {
    expect(() => tank(10, 11)).toThrow('"tank" cannot start at 11: expected from 0 to 10');
    expect(() => tank(0)).toThrow('"tank" cannot hold at most 0: expected more than 0');
  });
});
