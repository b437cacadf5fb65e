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
  /** Chains of ranks that wait no longer, for others: joining allocates nothing. */
  private readonly spare: Chain[] = [];

  constructor(entities: Entities, order: Order) {
    this.entities = entities;
    this.order = order;
    if (order !== 'priority') this.chains.push({ rank: 0, first: -1, last: -1 });
  }

  /** The one that goes next; -1 when nobody waits. */
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
    if (chain.first === -1 && this.order === 'priority') this.drop(chain);
  }

  /** An entity in this list gets another rank; among those of that rank it stands where it would, had it joined with it. */
  rerank(entity: number, rank: number): void {
    const { entities } = this;
    if (this.order !== 'priority' || entities.rank[entity] === rank) {
      entities.rank[entity] = rank;
      return;
    }
    this.leave(entity);
    entities.rank[entity] = rank;
    this.insertByTicket(entity);
  }

  /** In the order in which they stand, the head first unless order is last come. */
  each(visit: (entity: number) => void): void {
    for (const chain of this.chains) {
      for (let entity = chain.first; entity !== -1; entity = this.entities.next[entity]!) visit(entity);
    }
  }

  /** The first `count` to go, in order; all of them where there are fewer. Costs a step for each. */
  first(count: number): number[] {
    const { next, previous } = this.entities;
    const isLastCome = this.order === 'last come';
    const found: number[] = [];
    for (const { first, last } of this.chains) {
      let entity = isLastCome ? last : first;
      for (; entity !== -1 && found.length < count; entity = isLastCome ? previous[entity]! : next[entity]!) {
        found.push(entity);
      }
    }
    return found;
  }

  /** When the longest waiting among the last `count` to go joined; Infinity among none. Costs a step for each. */
  oldestOfLast(count: number): number {
    const { next, previous, since } = this.entities;
    const isLastCome = this.order === 'last come';
    let oldest = Number.POSITIVE_INFINITY;
    let left = count;
    for (let i = this.chains.length - 1; i >= 0; i--) {
      let entity = isLastCome ? this.chains[i]!.first : this.chains[i]!.last;
      for (; entity !== -1 && left > 0; entity = isLastCome ? next[entity]! : previous[entity]!) {
        oldest = Math.min(oldest, since[entity]!);
        left--;
      }
    }
    return oldest;
  }

  /** Costs a step for each of its rank that joined later. */
  private insertByTicket(entity: number): void {
    const { next, previous, ticket } = this.entities;
    const chain = this.chainFor(entity);
    let before = chain.last;
    while (before !== -1 && ticket[before]! > ticket[entity]!) before = previous[before]!;
    const after = before === -1 ? chain.first : next[before]!;
    previous[entity] = before;
    next[entity] = after;
    if (before === -1) chain.first = entity;
    else next[before] = entity;
    if (after === -1) chain.last = entity;
    else previous[after] = entity;
    this.length++;
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
    return this.insert(i, rank);
  }

  private insert(at: number, rank: number): Chain {
    const { chains } = this;
    const chain = this.spare.pop() ?? { rank, first: -1, last: -1 };
    chain.rank = rank;
    chains.push(chain);
    for (let i = chains.length - 1; i > at; i--) chains[i] = chains[i - 1]!;
    chains[at] = chain;
    return chain;
  }

  private drop(chain: Chain): void {
    const { chains } = this;
    for (let i = chains.indexOf(chain) + 1; i < chains.length; i++) chains[i - 1] = chains[i]!;
    chains.pop();
    this.spare.push(chain);
  }
}

/** Whether entity `a` goes before entity `b`. */
export function goesBefore({ rank, ticket }: Entities, order: Order, a: number, b: number): boolean {
  if (order === 'priority' && rank[a] !== rank[b]) return rank[a]! > rank[b]!;
  return order === 'last come' ? ticket[a]! > ticket[b]! : ticket[a]! < ticket[b]!;
}

interface Chain {
  rank: number;
  first: number;
  last: number;
}
