import { describe, expect, it } from 'vitest';
import { Queue } from '../../../src/engine/processes/queue.ts';

describe('a queue', () => {
  it('keeps the order of coming, whoever leaves from wherever', () => {
    const queue = new Queue<string>();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => queue.add(name));
    for (const place of [b, d, a]) if (place !== undefined) queue.leave(place);
    queue.add('e');
    expect([queue.items, queue.first?.item, queue.length]).toEqual([['c', 'e'], 'c', 2]);
    if (c !== undefined) expect([queue.leave(c), queue.leave(c)]).toEqual([true, false]);
    expect([queue.items, queue.length]).toEqual([['e'], 1]);
  });

  it('finds the first that is asked for', () => {
    const queue = new Queue<number>();
    for (const number of [3, 8, 4]) queue.add(number);
    expect(queue.find((number) => number > 3)?.item).toBe(8);
    expect(queue.find((number) => number > 9)).toBeUndefined();
  });
});
