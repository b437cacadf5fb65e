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

/** What the calendar knows of timers beyond their place in the heap; at most 2^24 at once. */
export class Timers {
  /** Cancelled, and still in the heap. */
  cancelled = 0;

  private actions = new Int32Array(64);
  private arguments = new Int32Array(64);
  private generations = new Uint32Array(64);
  private states = new Uint8Array(64);
  private used = 0;
  private readonly vacant: number[] = [];

  open(action: number, argument: number): Timer {
    const slot = this.vacant.pop() ?? this.used++;
    if (slot >= this.states.length) this.grow();
    this.actions[slot] = action;
    this.arguments[slot] = argument;
    this.states[slot] = live;
    return slot + this.generations[slot]! * slots;
  }

  /** By a division that is exact: the remainder of doubles costs ten times as much. */
  slotOf(timer: Timer): number {
    return timer - Math.floor(timer / slots) * slots;
  }

  cancel(timer: Timer): boolean {
    const generation = Math.floor(timer / slots);
    const slot = timer - generation * slots;
    if (this.states[slot] !== live || this.generations[slot] !== generation) return false;
    this.states[slot] = dropped;
    this.cancelled++;
    return true;
  }

  isLive(slot: number): boolean {
    return this.states[slot] === live;
  }

  actionOf(slot: number): number {
    return this.actions[slot]!;
  }

  argumentOf(slot: number): number {
    return this.arguments[slot]!;
  }

  close(slot: number): void {
    if (this.states[slot] === dropped) this.cancelled--;
    this.states[slot] = free;
    this.generations[slot] = (this.generations[slot]! + 1) % generations;
    this.vacant.push(slot);
  }

  private grow(): void {
    if (this.states.length >= slots) throw new RangeError(`at most ${slots} timers can be pending at once`);
    const length = 2 * this.states.length;
    this.actions = grown(this.actions, new Int32Array(length));
    this.arguments = grown(this.arguments, new Int32Array(length));
    this.generations = grown(this.generations, new Uint32Array(length));
    this.states = grown(this.states, new Uint8Array(length));
  }
}

function grown<T extends Int32Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
