import type { Simulation } from '../simulation.ts';
import { SimulationError } from '../simulation-error.ts';
import type { LevelObserver } from './level-observer.ts';
import { Queue } from './queue.ts';
import type { Withdraw } from './signal.ts';

export interface StoreOptions {
  readonly name: string;
  /** Objects it has room for, a whole number of at least 1, or Infinity, which is meant where it is not given. */
  readonly capacity?: number;
  readonly observer?: LevelObserver;
}

/**
 * Objects kept for those who ask for them.
 *
 * Objects are put in the order in which they were offered and found in that order. Requests to get are looked at in
 * order of asking; one that waits for a particular object does not hold up the others.
 */
export class Store<T> {
  readonly name: string;
  readonly capacity: number;

  protected readonly simulation: Simulation;
  private readonly observer: LevelObserver | undefined;
  private readonly objects = new Queue<T>();
  private readonly getters = new Queue<Getter<T>>();
  private readonly putters = new Queue<Putter<T>>();

  constructor(simulation: Simulation, options: StoreOptions) {
    const { name, capacity = Number.POSITIVE_INFINITY } = options;
    if (!(capacity === Number.POSITIVE_INFINITY || (Number.isInteger(capacity) && capacity >= 1))) {
      const what = `"${name}" cannot have room for ${capacity}: expected a whole number of at least 1, or Infinity`;
      throw new SimulationError('misuse', what, simulation.now);
    }
    this.simulation = simulation;
    this.name = name;
    this.capacity = capacity;
    this.observer = options.observer;
  }

  /** Objects in stock. */
  get level(): number {
    return this.objects.length;
  }

  /** What is in stock, the first to be found first. */
  get items(): readonly T[] {
    return this.objects.items;
  }

  /** Requests to get that wait. */
  get waiting(): number {
    return this.getters.length;
  }

  /** Adds an object, now or when there is room; `then` is called once it is in. */
  put(item: T, then: () => void = () => {}): Withdraw {
    const place = this.putters.add({ item, then });
    this.admit();
    this.tell();
    return () => {
      if (this.putters.leave(place)) this.tell();
    };
  }

  /** Hands out the first object that `where` accepts, now or when there is one. */
  get(then: (item: T) => void, where: (item: T) => boolean = () => true): Withdraw {
    const found = this.objects.find(where);
    if (found !== undefined) {
      this.objects.leave(found);
      then(found.item);
      this.admit();
      this.tell();
      return () => {};
    }
    const place = this.getters.add({ then, where });
    this.tell();
    return () => {
      if (this.getters.leave(place)) this.tell();
    };
  }

  /** Lets in what waits for room, and hands it on to those who wait for it. */
  private admit(): void {
    for (let next = this.putters.first; next !== undefined; next = this.putters.first) {
      if (this.objects.length >= this.capacity) return;
      this.putters.leave(next);
      const { item, then } = next.item;
      const getter = this.getters.find(({ where }) => where(item));
      if (getter === undefined) this.objects.add(item);
      else this.getters.leave(getter);
      then();
      getter?.item.then(item);
    }
  }

  private tell(): void {
    this.observer?.changed(this.objects.length, this.getters.length, this.putters.length, this.simulation.now);
  }
}

interface Getter<T> {
  readonly then: (item: T) => void;
  readonly where: (item: T) => boolean;
}

interface Putter<T> {
  readonly item: T;
  readonly then: () => void;
}
