/** A 4-ary heap of (time, what) in two flat arrays: the event list that the programs written by hand run on. */
export class EventHeap {
  size = 0;
  #times: Float64Array;
  #whats: Int32Array;

  constructor(capacity = 64) {
    this.#times = new Float64Array(capacity);
    this.#whats = new Int32Array(capacity);
  }

  /** Time of the earliest event; only while `size` is positive. */
  get time(): number {
    return this.#times[0]!;
  }

  /** What the earliest event is; only while `size` is positive. */
  get what(): number {
    return this.#whats[0]!;
  }

  push(time: number, what: number): void {
    if (this.size === this.#times.length) this.#grow();
    const times = this.#times;
    const whats = this.#whats;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      const above = times[parent]!;
      if (above <= time) break;
      times[hole] = above;
      whats[hole] = whats[parent]!;
      hole = parent;
    }
    times[hole] = time;
    whats[hole] = what;
  }

  /** Takes the earliest event out. */
  pop(): void {
    const last = --this.size;
    if (last > 0) this.#sink(this.#times[last]!, this.#whats[last]!);
  }

  /** Takes the earliest event out and puts another in, in one pass. */
  replace(time: number, what: number): void {
    this.#sink(time, what);
  }

  #sink(time: number, what: number): void {
    const { size } = this;
    const times = this.#times;
    const whats = this.#whats;
    let hole = 0;
    for (;;) {
      const first = 4 * hole + 1;
      if (first >= size) break;
      let child = first;
      let earliest = times[first]!;
      const end = first + 4 < size ? first + 4 : size;
      for (let other = first + 1; other < end; other++) {
        const candidate = times[other]!;
        if (candidate < earliest) {
          earliest = candidate;
          child = other;
        }
      }
      if (earliest >= time) break;
      times[hole] = earliest;
      whats[hole] = whats[child]!;
      hole = child;
    }
    times[hole] = time;
    whats[hole] = what;
  }

  #grow(): void {
    const times = new Float64Array(2 * this.#times.length);
    const whats = new Int32Array(2 * this.#whats.length);
    times.set(this.#times);
    whats.set(this.#whats);
    this.#times = times;
    this.#whats = whats;
  }
}
