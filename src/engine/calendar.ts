/**
 * The event calendar: a 4-ary heap over two flat arrays.
 *
 * Order of events, the one rule of the engine: time, then priority (lower first), then order of insertion. Priority and
 * insertion number share one double, `order` = priority * 2^45 + number, so two numbers are the whole key:
 *
 *     keys     [ time 0 | order 0 | time 1 | order 1 | ... ]      four children lie side by side in 64 bytes
 *     payload  [ action 0 | argument 0 | action 1 | ... ]
 *
 * Taking the first event leaves a hole at the root. Handlers nearly always schedule a successor, which then falls into
 * the hole: one walk down the heap instead of a removal and an insertion.
 *
 * Timers (events that can be cancelled) go through a slot, so that plain events pay nothing for them. A cancelled timer
 * stays in the heap until it is met or until cancelled ones are the majority; then the heap is swept. Memory is so
 * bounded by twice the events pending.
 */
import type { Timer } from './timers.ts';
import { Timers } from './timers.ts';

/** An action that no simulation registers: the argument is a timer's slot. */
const timerAction = -1;
/** Room for 2^45 insertions; priorities from -128 to 127 keep every key exact in a double. */
const priorityStep = 0x200000000000;
/** Below this many cancelled timers a sweep is not worth its cost. */
const sweepFrom = 64;

export class Calendar {
  /** The event last taken by `next`. */
  time = 0;
  action = 0;
  argument = 0;

  private times = new Float64Array(64);
  private orders = new Float64Array(2 * 64);
  private words = new Int32Array(this.orders.buffer);
  private size = 0;
  private hollow = false;
  private inserted = 0;
  private readonly timers = new Timers();

  /** Events pending, cancelled timers left out. */
  get length(): number {
    return this.size - (this.hollow ? 1 : 0) - this.timers.cancelled;
  }

  /** @param time any finite number; the caller sees to it that it is not in the past */
  insert(time: number, priority: number, action: number, argument: number): void {
    const order = priority * priorityStep + this.inserted++;
    if (this.hollow) {
      this.hollow = false;
      this.sink(time, order, action, argument);
    } else {
      if (this.size === this.times.length) this.grow();
      this.rise(this.size++, time, order, action, argument);
    }
  }

  insertTimer(time: number, priority: number, action: number, argument: number): Timer {
    const timer = this.timers.open(action, argument);
    this.insert(time, priority, timerAction, this.timers.slotOf(timer));
    return timer;
  }

  /** @returns false when it had already gone off or been cancelled */
  cancel(timer: Timer): boolean {
    if (!this.timers.cancel(timer)) return false;
    if (this.timers.cancelled > sweepFrom && 2 * this.timers.cancelled > this.size) this.sweep();
    return true;
  }

  /**
   * Takes the first event at or before `until` into `time`, `action` and `argument`.
   *
   * @returns false when there is none
   */
  next(until: number): boolean {
    for (;;) {
      if (this.hollow) this.fill();
      const time = this.times[0]!;
      if (this.size === 0 || time > until) return false;
      this.hollow = true;
      const action = this.words[2]!;
      const argument = this.words[3]!;
      if (action !== timerAction) {
        this.time = time;
        this.action = action;
        this.argument = argument;
        return true;
      }
      const live = this.timers.isLive(argument);
      this.action = this.timers.actionOf(argument);
      this.argument = this.timers.argumentOf(argument);
      this.timers.close(argument);
      if (live) {
        this.time = time;
        return true;
      }
    }
  }

  /**
   * Whether an event of this priority or a more urgent one is pending at exactly `time`, before which none may be
   * pending. Costs at most four looks, and a few more per cancelled timer at that very time.
   */
  hasAt(time: number, priority: number): boolean {
    const { times, size } = this;
    const below = (priority + 1) * priorityStep;
    if (!this.hollow) return this.placeHasAt(0, time, below);
    // Nearly always no event is at that time: seen from the times alone.
    const end = size < 5 ? size : 5;
    for (let i = 1; i < end; i++) if (times[i] === time) return this.childHasAt(0, time, below);
    return false;
  }

  /** Time of the first event pending; Infinity when there is none. */
  get first(): number {
    for (;;) {
      if (this.hollow) this.fill();
      if (this.size === 0) return Number.POSITIVE_INFINITY;
      const slot = this.words[3]!;
      if (this.words[2] !== timerAction || this.timers.isLive(slot)) return this.times[0]!;
      this.timers.close(slot);
      this.hollow = true;
    }
  }

  private childHasAt(parent: number, time: number, below: number): boolean {
    const end = Math.min(4 * parent + 5, this.size);
    for (let i = 4 * parent + 1; i < end; i++) if (this.placeHasAt(i, time, below)) return true;
    return false;
  }

  private placeHasAt(i: number, time: number, below: number): boolean {
    if (i >= this.size || this.times[i] !== time || this.orders[2 * i]! >= below) return false;
    if (this.words[4 * i + 2] !== timerAction || this.timers.isLive(this.words[4 * i + 3]!)) return true;
    return this.childHasAt(i, time, below);
  }

  private fill(): void {
    this.hollow = false;
    const last = --this.size;
    if (last > 0) {
      this.sink(this.times[last]!, this.orders[2 * last]!, this.words[4 * last + 2]!, this.words[4 * last + 3]!);
    }
  }

  /** Puts an event at or below the root, which is free. */
  private sink(time: number, order: number, action: number, argument: number): void {
    const { times, orders, words, size } = this;
    let hole = 0;
    for (;;) {
      const first = 4 * hole + 1;
      if (first >= size) break;
      let child = first;
      let least = times[first]!;
      // Written out for four children, which is all but the last parent: a tenth faster than a loop.
      if (first + 3 < size) {
        const second = times[first + 1]!;
        const third = times[first + 2]!;
        const fourth = times[first + 3]!;
        if (second <= least && (second < least || orders[2 * first + 2]! < orders[2 * child]!)) {
          child = first + 1;
          least = second;
        }
        if (third <= least && (third < least || orders[2 * first + 4]! < orders[2 * child]!)) {
          child = first + 2;
          least = third;
        }
        if (fourth <= least && (fourth < least || orders[2 * first + 6]! < orders[2 * child]!)) {
          child = first + 3;
          least = fourth;
        }
      } else {
        child = this.earliestOfFew(first);
        least = times[child]!;
      }
      if (time <= least && (time < least || order < orders[2 * child]!)) break;
      times[hole] = least;
      orders[2 * hole] = orders[2 * child]!;
      words[4 * hole + 2] = words[4 * child + 2]!;
      words[4 * hole + 3] = words[4 * child + 3]!;
      hole = child;
    }
    times[hole] = time;
    orders[2 * hole] = order;
    words[4 * hole + 2] = action;
    words[4 * hole + 3] = argument;
  }

  /** The earliest of the children from `first` on, where there are fewer than four. */
  private earliestOfFew(first: number): number {
    const { times, orders, size } = this;
    let earliest = first;
    for (let i = first + 1; i < size; i++) {
      const least = times[earliest]!;
      if (times[i]! < least || (times[i] === least && orders[2 * i]! < orders[2 * earliest]!)) earliest = i;
    }
    return earliest;
  }

  /** Puts an event at or above `hole`, which is free. */
  private rise(hole: number, time: number, order: number, action: number, argument: number): void {
    const { times, orders, words } = this;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      const above = times[parent]!;
      if (above < time || (above === time && orders[2 * parent]! < order)) break;
      times[hole] = above;
      orders[2 * hole] = orders[2 * parent]!;
      words[4 * hole + 2] = words[4 * parent + 2]!;
      words[4 * hole + 3] = words[4 * parent + 3]!;
      hole = parent;
    }
    times[hole] = time;
    orders[2 * hole] = order;
    words[4 * hole + 2] = action;
    words[4 * hole + 3] = argument;
  }

  /** Drops every cancelled timer and builds the heap anew: linear in the events pending. */
  private sweep(): void {
    const { times, orders, words, size, timers } = this;
    const from = this.hollow ? 1 : 0;
    this.hollow = false;
    this.size = 0;
    for (let i = from; i < size; i++) {
      const action = words[4 * i + 2]!;
      const argument = words[4 * i + 3]!;
      if (action === timerAction && !timers.isLive(argument)) timers.close(argument);
      // Writing at or before the place being read, so nothing unread is overwritten.
      else this.rise(this.size++, times[i]!, orders[2 * i]!, action, argument);
    }
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length);
    times.set(this.times);
    this.times = times;
    const orders = new Float64Array(2 * this.orders.length);
    new Int32Array(orders.buffer).set(this.words);
    this.orders = orders;
    this.words = new Int32Array(orders.buffer);
  }
}
