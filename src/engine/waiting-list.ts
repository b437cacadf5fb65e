import type { Entities } from './entities.ts';

/** Who goes first in a line, and among the lines of one facility. */
export type Order = 'first come' | 'last come' | 'priority';

/**
 * Waiting entities in order of joining, linked through the entity table's columns: joining, leaving from anywhere and
 * taking the next are constant time at any length, and memory is two numbers per entity whatever happened before.
 *
 * By priority there is one chain per rank (highest first, first come within a rank); joining then costs a search among
 * the ranks that are waiting.
 */
export class WaitingList {
  length = 0;

  private readonly entities: Entities;
  private readonly order: Order;
  /** Sorted from the highest rank; one chain in all where order is not by priority. */
  private readonly chains: Chain[] = [];

  constructor(entities: Entities, order: Order) {
    this.entities = entities;
    this.order = order;
    if (order !== 'priority') this.chains.push({ rank: 0, first: -1, last: -1 });
  }

  /** Whoever goes next; -1 when nobody waits. */
  get head(): number {
    const chain = this.chains[0];
    if (chain === undefined) return -1;
    return this.order === 'last come' ? chain.last : chain.first;
  }

  join(entity: number): void {
    const { next, previous } = this.entities;
    const chain = this.chainFor(entity);
    next[entity] = -1;
    previous[entity] = chain.last;
    if (chain.last === -1) chain.first = entity;
    else next[chain.last] = entity;
    chain.last = entity;
    this.length++;
  }

  /** Takes out an entity that is in this list, wherever it stands. */
  leave(entity: number): void {
    const { next, previous } = this.entities;
    const chain = this.chainFor(entity);
    const before = previous[entity]!;
    const after = next[entity]!;
    if (before === -1) chain.first = after;
    else next[before] = after;
    if (after === -1) chain.last = before;
    else previous[after] = before;
    this.length--;
    if (chain.first === -1 && this.order === 'priority') this.chains.splice(this.chains.indexOf(chain), 1);
  }

  /** In the order in which they stand, the head first unless order is last come. */
  each(visit: (entity: number) => void): void {
    for (const chain of this.chains) {
      for (let entity = chain.first; entity !== -1; entity = this.entities.next[entity]!) visit(entity);
    }
  }

  private chainFor(entity: number): Chain {
    const only = this.chains[0];
    if (this.order !== 'priority' && only !== undefined) return only;
    const rank = this.entities.rank[entity]!;
    let i = 0;
    for (; i < this.chains.length; i++) {
      const chain = this.chains[i]!;
      if (chain.rank === rank) return chain;
      if (chain.rank < rank) break;
    }
    const chain: Chain = { rank, first: -1, last: -1 };
    this.chains.splice(i, 0, chain);
    return chain;
  }
}

interface Chain {
  readonly rank: number;
  first: number;
  last: number;
}
