import type { Simulation } from '../simulation.ts';
import { SimulationError } from '../simulation-error.ts';
import type { LevelObserver } from './level-observer.ts';
import { Queue } from './queue.ts';
import type { Withdraw } from './signal.ts';

export interface BufferOptions {
  readonly name: string;
  /** The most it holds; Infinity where not given. */
  readonly capacity?: number;
  /** What it holds at first; 0 where not given. */
  readonly level?: number;
  readonly observer?: LevelObserver;
}

/**
 * An amount of something that is all the same: tokens, litres, euro.
 *
 * Requests to take, and requests to add, are each met in the order in which they came: a small one never overtakes a
 * large one.
 */
export class Buffer {
  readonly name: string;
  readonly capacity: number;
  /** What is in stock. */
  level: number;

  private readonly simulation: Simulation;
  private readonly observer: LevelObserver | undefined;
  private readonly takers = new Queue<Request>();
  private readonly adders = new Queue<Request>();

  constructor(simulation: Simulation, options: BufferOptions) {
    const { name, capacity = Number.POSITIVE_INFINITY, level = 0 } = options;
    this.simulation = simulation;
    this.name = name;
    this.capacity = capacity;
    this.level = level;
    this.observer = options.observer;
    if (!(capacity > 0)) this.refuse(`hold at most ${capacity}`, 'more than 0');
    if (!(level >= 0 && level <= capacity)) this.refuse(`start at ${level}`, `from 0 to ${capacity}`);
  }

  /** Takes an amount out, now or when those before are served and there is enough. */
  take(amount: number, then: () => void = () => {}): Withdraw {
    return this.enter(this.takers, amount, then);
  }

  /** Adds an amount, now or when those before are served and there is room. */
  add(amount: number, then: () => void = () => {}): Withdraw {
    return this.enter(this.adders, amount, then);
  }

  private enter(list: Queue<Request>, amount: number, then: () => void): Withdraw {
    if (!(amount > 0 && amount <= this.capacity && amount < Number.POSITIVE_INFINITY)) {
      this.refuse(`move ${amount}`, `a finite amount above 0 and at most ${this.capacity}`);
    }
    const place = list.add({ amount, then });
    this.settle();
    this.tell();
    return () => {
      if (!list.leave(place)) return;
      this.settle();
      this.tell();
    };
  }

  /** Meets every request that can be met, each list from its front. */
  private settle(): void {
    for (;;) {
      const taker = this.takers.first;
      const adder = this.adders.first;
      if (taker !== undefined && taker.item.amount <= this.level) {
        this.takers.leave(taker);
        this.level -= taker.item.amount;
        taker.item.then();
      } else if (adder !== undefined && this.level + adder.item.amount <= this.capacity) {
        this.adders.leave(adder);
        this.level += adder.item.amount;
        adder.item.then();
      } else return;
    }
  }

  private tell(): void {
    this.observer?.changed(this.level, this.takers.length, this.adders.length, this.simulation.now);
  }

  private refuse(what: string, expected: string): never {
    throw new SimulationError('misuse', `"${this.name}" cannot ${what}: expected ${expected}`, this.simulation.now);
  }
}

interface Request {
  readonly amount: number;
  readonly then: () => void;
}
