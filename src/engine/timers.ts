import { longerInts } from './entities.ts';

/** A pending event that can be cancelled. Never valid again once it went off or was cancelled. */
export type Timer = number & { readonly [timerBrand]?: true };
declare const timerBrand: unique symbol;

/** A timer is slot + generation * slots: the generation tells an old timer from a new one in the same slot. */
const slots = 0x1000000;
/** Generations per slot; with the slot they fit a double exactly. */
const generations = 0x20000000;

const free = 0;
const live = 1;
const dropped = 2;

/** A slot's numbers lie side by side, so that a timer costs one cache line at each turn of its life. */
const width = 4;
const action = 0;
/** What the action is called with; of a free slot, the free slot before it. */
const argument = 1;
const generation = 2;
const state = 3;
const none = -1;

/** What the calendar knows of timers beyond their place in the heap; at most 2^24 at once. */
export class Timers {
  /** Cancelled, and still in the heap. */
  cancelled = 0;

  private numbers = new Int32Array(64 * width);
  private used = 0;
  /** The slot that was freed last. */
  private vacant = none;

  open(theAction: number, theArgument: number): Timer {
    const slot = this.take();
    const { numbers } = this;
    const at = slot * width;
    numbers[at + action] = theAction;
    numbers[at + argument] = theArgument;
    numbers[at + state] = live;
    return slot + numbers[at + generation]! * slots;
  }

  /** By a division that is exact: the remainder of doubles costs ten times as much. */
  slotOf(timer: Timer): number {
    return timer - Math.floor(timer / slots) * slots;
  }

  cancel(timer: Timer): boolean {
    const itsGeneration = Math.floor(timer / slots);
    const at = (timer - itsGeneration * slots) * width;
    const { numbers } = this;
    if (numbers[at + state] !== live || numbers[at + generation] !== itsGeneration) return false;
    numbers[at + state] = dropped;
    this.cancelled++;
    return true;
  }

  isLive(slot: number): boolean {
    return this.numbers[slot * width + state] === live;
  }

  actionOf(slot: number): number {
    return this.numbers[slot * width + action]!;
  }

  argumentOf(slot: number): number {
    return this.numbers[slot * width + argument]!;
  }

  close(slot: number): void {
    const { numbers } = this;
    const at = slot * width;
    if (numbers[at + state] === dropped) this.cancelled--;
    numbers[at + state] = free;
    numbers[at + generation] = (numbers[at + generation]! + 1) % generations;
    numbers[at + argument] = this.vacant;
    this.vacant = slot;
  }

  private take(): number {
    const slot = this.vacant;
    if (slot === none) {
      if (this.used * width === this.numbers.length) this.grow();
      return this.used++;
    }
    this.vacant = this.numbers[slot * width + argument]!;
    return slot;
  }

  private grow(): void {
    if (this.used >= slots) throw new RangeError(`at most ${slots} timers can be pending at once`);
    this.numbers = longerInts(this.numbers, 2 * this.numbers.length);
  }
}
