import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Entities } from '../../src/engine/entities.ts';
import type { Order } from '../../src/engine/waiting-list.ts';
import { WaitingList } from '../../src/engine/waiting-list.ts';

function drain(list: WaitingList): number[] {
  const out: number[] = [];
  for (let head = list.head; head !== -1; head = list.head) {
    out.push(head);
    list.leave(head);
  }
  return out;
}

function joined(order: Order, ranks: readonly number[]): WaitingList {
  const entities = new Entities();
  const list = new WaitingList(entities, order);
  for (const rank of ranks) {
    const entity = entities.create();
    entities.rank[entity] = rank;
    list.join(entity);
  }
  return list;
}

describe('a waiting list', () => {
  it('serves the first to come first', () => {
    expect(drain(joined('first come', [0, 5, 1, 3]))).toEqual([0, 1, 2, 3]);
  });

  it('serves the last to come first', () => {
    expect(drain(joined('last come', [0, 5, 1, 3]))).toEqual([3, 2, 1, 0]);
  });

  it('serves the highest rank first, and the first to come within a rank', () => {
    expect(drain(joined('priority', [1, 5, 1, -2, 5, 0.5]))).toEqual([1, 4, 0, 2, 5, 3]);
  });

  it.each(['first come', 'last come', 'priority'] as const)('by %s, does what an array does', (order) => {
    const before = (ranks: readonly number[]) => (a: number, b: number) => {
      if (order === 'last come') return b - a;
      return order === 'priority' ? (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b : a - b;
    };
    const moves = fc.array(fc.record({ joins: fc.boolean(), rank: fc.nat(3), which: fc.nat() }), { maxLength: 200 });
    const check = fc.property(moves, (all) => {
      const entities = new Entities();
      const list = new WaitingList(entities, order);
      const ranks: number[] = [];
      let present: number[] = [];
      for (const { joins, rank, which } of all) {
        if (joins || present.length === 0) {
          const entity = entities.create();
          ranks[entity] = rank;
          entities.rank[entity] = rank;
          list.join(entity);
          present.push(entity);
        } else {
          const at = which % present.length;
          for (const gone of present.slice(at, at + 1)) list.leave(gone);
          present = present.filter((_, i) => i !== at);
        }
        expect(list.length).toBe(present.length);
        expect(list.head).toBe([...present].sort(before(ranks))[0] ?? -1);
        const visited: number[] = [];
        list.each((entity) => visited.push(entity));
        expect(visited.sort((a, b) => a - b)).toEqual([...present].sort((a, b) => a - b));
      }
    });
    fc.assert(check, { seed: 3, numRuns: 100 });
  });
});

describe('the table of entities', () => {
  it('reuses numbers, and grows with the most there are at once', () => {
    const entities = new Entities();
    for (let i = 0; i < 100_000; i++) entities.remove(entities.create());
    expect([entities.count, entities.length]).toEqual([0, 64]);
  });

  it('keeps what is in its columns, and in columns kept elsewhere, as it grows', () => {
    const entities = new Entities();
    const lengths: number[] = [];
    entities.whenGrown((length) => lengths.push(length));
    for (let i = 0; i < 200; i++) {
      const entity = entities.create();
      entities.rank[entity] = i;
      entities.previous[entity] = -i;
    }
    expect(lengths).toEqual([64, 128, 256]);
    expect([entities.rank[63], entities.rank[199], entities.previous[150]]).toEqual([63, 199, -150]);
  });
});
