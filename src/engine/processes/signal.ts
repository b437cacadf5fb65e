import type { Place } from './queue.ts';
import { Queue } from './queue.ts';

/** Takes back a request that waits; does nothing once the request has been met. */
export type Withdraw = () => void;

/**
 * Something that happens and that others wait for. Those who `wait` are all released when it is fired, those who `queue`
 * one at a time, in the order in which they came. A signal that stays on lets everyone through until it is cleared.
 */
export class Signal {
  readonly name: string;

  private on = false;
  private readonly waiters = new Queue<() => void>();
  private readonly queuers = new Queue<() => void>();

  constructor(name = 'signal') {
    this.name = name;
  }

  get isOn(): boolean {
    return this.on;
  }

  /** How many wait or queue. */
  get waiting(): number {
    return this.waiters.length + this.queuers.length;
  }

  /** Releases all who wait and the first in the queue or, where it `stays` on, all in the queue. */
  fire(stays = false): void {
    if (stays) this.on = true;
    release(this.waiters.places, this.waiters);
    const { first } = this.queuers;
    if (stays) release(this.queuers.places, this.queuers);
    else if (first !== undefined) release([first], this.queuers);
  }

  /** From now on there is something to wait for again. */
  clear(): void {
    this.on = false;
  }

  /** Calls `then` once, within the next `fire`, or at once while the signal is on. */
  wait(then: () => void): Withdraw {
    return this.enter(this.waiters, then);
  }

  /** As `wait`, but one firing calls only the first in the queue. */
  queue(then: () => void): Withdraw {
    return this.enter(this.queuers, then);
  }

  private enter(list: Queue<() => void>, then: () => void): Withdraw {
    if (this.on) {
      then();
      return () => {};
    }
    const place = list.add(then);
    return () => {
      list.leave(place);
    };
  }
}

/** A process withdrawn by one released before it is not released. */
function release(these: readonly Place<() => void>[], from: Queue<() => void>): void {
  for (const place of these) if (from.leave(place)) place.item();
}
