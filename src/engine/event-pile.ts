/** Moments looked at to find one in the middle. */
const samples = 15;
const sampled = new Float64Array(samples);

/**
 * Events in flat columns, in no order:
 *
 *     times    [ time 0 | time 1 | ... ]
 *     orders   [ order 0 | action 0, argument 0 | order 1 | ... ]      the same memory, as `words`, holds the whole numbers
 */
export class EventPile {
  length = 0;
  times: Float64Array<ArrayBuffer>;
  orders: Float64Array<ArrayBuffer>;
  words: Int32Array<ArrayBuffer>;

  constructor(room: number) {
    this.times = new Float64Array(room);
    this.orders = new Float64Array(2 * room);
    this.words = new Int32Array(this.orders.buffer);
  }

  add(time: number, order: number, action: number, argument: number): void {
    if (this.length === this.times.length) this.grow();
    this.put(this.length++, time, order, action, argument);
  }

  put(i: number, time: number, order: number, action: number, argument: number): void {
    this.times[i] = time;
    this.orders[2 * i] = order;
    this.words[4 * i + 2] = action;
    this.words[4 * i + 3] = argument;
  }

  /** Keeps those that `stays` says yes to; the others are gone. */
  keep(stays: (action: number, argument: number) => boolean): void {
    const { times, orders, words, length } = this;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const action = words[4 * i + 2]!;
      const argument = words[4 * i + 3]!;
      // Writing at or before the place being read, so nothing unread is overwritten.
      if (stays(action, argument)) this.put(kept++, times[i]!, orders[2 * i]!, action, argument);
    }
    this.length = kept;
  }

  /** Moves all that are due before `moment` to another pile, which is empty. */
  moveBefore(moment: number, to: EventPile): void {
    const { times, orders, words, length } = this;
    let [kept, moved] = [0, 0];
    for (let i = 0; i < length; i++) {
      const time = times[i]!;
      if (time >= moment) {
        times[kept] = time;
        orders[2 * kept] = orders[2 * i]!;
        words[4 * kept + 2] = words[4 * i + 2]!;
        words[4 * kept + 3] = words[4 * i + 3]!;
        kept++;
        continue;
      }
      if (moved === to.times.length) to.grow();
      to.times[moved] = time;
      to.orders[2 * moved] = orders[2 * i]!;
      to.words[4 * moved + 2] = words[4 * i + 2]!;
      to.words[4 * moved + 3] = words[4 * i + 3]!;
      moved++;
    }
    this.length = kept;
    to.length = moved;
  }

  /** A moment at which some are due, with others before it, about half of them; undefined where all are due at once. */
  middle(): number | undefined {
    const { times, length } = this;
    for (let i = 0; i < samples; i++) sampled[i] = times[Math.floor(((i + 0.5) * length) / samples)]!;
    sampled.sort();
    const middle = sampled[samples >> 1]!;
    let next = Number.POSITIVE_INFINITY;
    for (let i = 0; i < length; i++) {
      const time = times[i]!;
      if (time < middle) return middle;
      if (time > middle && time < next) next = time;
    }
    return next < Number.POSITIVE_INFINITY ? next : undefined;
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length);
    times.set(this.times);
    this.times = times;
    const orders = new Float64Array(2 * this.orders.length);
    const words = new Int32Array(orders.buffer);
    words.set(this.words);
    this.orders = orders;
    this.words = words;
  }
}
