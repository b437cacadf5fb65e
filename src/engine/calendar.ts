/**
 * The event calendar: a 4-ary heap of the soonest events, and piles of later ones.
 *
 * Order of events, the one rule of the engine: time, then priority (lower first), then order of insertion. Priority and
 * insertion number share one double, `order` = priority * 2^45 + number, so two numbers are the whole key.
 *
 * Taking the first event leaves a hole at the root of the heap. Handlers nearly always schedule a successor, which then
 * falls into the hole: one walk down the heap instead of a removal and an insertion.
 *
 * The heap stays within a processor's first cache, however many events are pending: when it is full its later half becomes
 * a pile, and when it is empty the nearest pile becomes the heap, its later half cut off as often as needed. Each pile ends
 * where the next begins; in it events lie in no order. So what is far off costs next to nothing until it is near, and a
 * pile is gone through from end to end and never at random.
 *
 * Timers (events that can be cancelled) go through a slot, so that plain events pay nothing for them. A cancelled timer
 * stays until it is met or until cancelled ones are the majority; then all are swept. Memory is so bounded by a few times
 * the events pending.
 */
import { dropRoot, putInOrder, rise, sink } from './event-heap.ts';
import { EventPile } from './event-pile.ts';
import type { Timer } from './timers.ts';
import { Timers } from './timers.ts';

/** An action that no simulation registers: the argument is a timer's slot. */
const timerAction = -1;
/** Room for 2^45 insertions; priorities from -128 to 127 keep every key exact in a double. */
const priorityStep = 0x200000000000;
/** Below this many cancelled timers a sweep is not worth its cost. */
const sweepFrom = 64;
/** Events that the first cache of a processor holds. */
const mostInHeap = 2048;

export class Calendar {
  /** The event last taken by `next`. */
  time = 0;
  action = 0;
  argument = 0;

  /** Events in a heap that is full, but for those due at one moment; half of them, or fewer, when it has been cut. */
  private readonly most: number;
  private heap = new EventPile(64);
  /** Whether the root of the heap is a hole. */
  private hollow = false;
  private full: number;
  /** The farthest first. */
  private readonly piles: EventPile[] = [];
  /** From which moment on each of them holds events. */
  private readonly begins: number[] = [];
  /** Where the nearest of them begins; Infinity where there is none. */
  private nearest = Number.POSITIVE_INFINITY;
  private inPiles = 0;
  private readonly spare: EventPile[] = [];
  private inserted = 0;
  private readonly timers = new Timers();

  constructor(most = mostInHeap) {
    this.most = most;
    this.full = most;
  }

  /** Events pending, cancelled timers left out. */
  get length(): number {
    return this.held - this.timers.cancelled;
  }

  /** @param time any finite number; the caller sees to it that it is not in the past */
  insert(time: number, priority: number, action: number, argument: number): void {
    const order = priority * priorityStep + this.inserted++;
    if (time >= this.nearest) {
      this.putOff(time, order, action, argument);
    } else if (this.hollow) {
      this.hollow = false;
      this.heap.put(0, time, order, action, argument);
      sink(this.heap, 0);
    } else {
      if (this.heap.length === this.full) this.cut();
      if (time < this.nearest) {
        this.heap.add(time, order, action, argument);
        rise(this.heap, this.heap.length - 1);
      } else this.putOff(time, order, action, argument);
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
    if (this.timers.cancelled > sweepFrom && 2 * this.timers.cancelled > this.held) this.sweep();
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
      if (this.heap.length === 0 && !this.refill()) return false;
      const { times, words } = this.heap;
      const time = times[0]!;
      if (time > until) return false;
      this.hollow = true;
      const action = words[2]!;
      const argument = words[3]!;
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
   * Whether an event of this priority or a more urgent one is pending at exactly `time`, the moment of the event last
   * taken; so none of them is in a pile. Costs at most four looks, and a few more per cancelled timer at that very time.
   */
  hasNow(priority: number): boolean {
    const { time } = this;
    const { times, length } = this.heap;
    // Nearly always no event is at that time: seen from the times alone.
    if (!this.hollow) return length > 0 && times[0] === time && this.placeHasNow(0, priority);
    const end = length < 5 ? length : 5;
    for (let i = 1; i < end; i++) if (times[i] === time) return this.childHasNow(0, priority);
    return false;
  }

  /** Time of the first event pending; Infinity when there is none. */
  get first(): number {
    for (;;) {
      if (this.hollow) this.fill();
      if (this.heap.length === 0 && !this.refill()) return Number.POSITIVE_INFINITY;
      const { times, words } = this.heap;
      const slot = words[3]!;
      if (words[2] !== timerAction || this.timers.isLive(slot)) return times[0]!;
      this.timers.close(slot);
      this.hollow = true;
    }
  }

  /** Events in heap and piles, cancelled timers too. */
  private get held(): number {
    return this.heap.length - (this.hollow ? 1 : 0) + this.inPiles;
  }

  private childHasNow(parent: number, priority: number): boolean {
    const end = Math.min(4 * parent + 5, this.heap.length);
    for (let i = 4 * parent + 1; i < end; i++) if (this.placeHasNow(i, priority)) return true;
    return false;
  }

  private placeHasNow(i: number, priority: number): boolean {
    const { times, orders, words } = this.heap;
    if (times[i] !== this.time || orders[2 * i]! >= (priority + 1) * priorityStep) return false;
    if (words[4 * i + 2] !== timerAction || this.timers.isLive(words[4 * i + 3]!)) return true;
    return this.childHasNow(i, priority);
  }

  private fill(): void {
    this.hollow = false;
    dropRoot(this.heap);
  }

  /** Puts an event in its pile. @param time not before the nearest of them begins */
  private putOff(time: number, order: number, action: number, argument: number): void {
    const { begins } = this;
    let farthest = 0;
    let nearest = begins.length - 1;
    while (farthest < nearest) {
      const middle = (farthest + nearest) >> 1;
      if (begins[middle]! <= time) nearest = middle;
      else farthest = middle + 1;
    }
    this.piles[farthest]!.add(time, order, action, argument);
    this.inPiles++;
  }

  /** The nearest pile becomes the heap, which is empty. @returns false when there is nothing in any */
  private refill(): boolean {
    while (this.heap.length === 0) {
      const pile = this.piles.pop();
      if (pile === undefined) return false;
      this.begins.pop();
      this.nearest = this.begins.at(-1) ?? Number.POSITIVE_INFINITY;
      this.inPiles -= pile.length;
      this.spare.push(this.heap);
      this.heap = pile;
      this.dropCancelled(pile);
      this.cut();
    }
    return true;
  }

  /** Cuts off the later half of the heap, as a pile, until it is small, and puts the rest in order. */
  private cut(): void {
    while (this.heap.length > this.most / 2) {
      const begins = this.heap.middle();
      if (begins === undefined) break;
      const sooner = this.spare.pop() ?? new EventPile(64);
      this.heap.moveBefore(begins, sooner);
      this.piles.push(this.heap);
      this.begins.push(begins);
      this.nearest = begins;
      this.inPiles += this.heap.length;
      this.heap = sooner;
    }
    this.full = Math.max(this.most, 2 * this.heap.length);
    putInOrder(this.heap);
  }

  /** Drops every cancelled timer: linear in the events pending. */
  private sweep(): void {
    if (this.hollow) this.fill();
    this.inPiles = 0;
    for (const pile of this.piles) {
      this.dropCancelled(pile);
      this.inPiles += pile.length;
    }
    this.dropCancelled(this.heap);
    putInOrder(this.heap);
  }

  private dropCancelled(pile: EventPile): void {
    const { timers } = this;
    if (timers.cancelled === 0) return;
    pile.keep((action, argument) => {
      const stays = action !== timerAction || timers.isLive(argument);
      if (!stays) timers.close(argument);
      return stays;
    });
  }
}
