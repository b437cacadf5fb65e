/** First come, first served: the moments at which cases joined, in a ring that doubles when full. */
export class WaitingLine {
  length = 0;
  #joined = new Float64Array(64);
  #head = 0;

  join(now: number): void {
    if (this.length === this.#joined.length) this.#grow();
    this.#joined[(this.#head + this.length++) & (this.#joined.length - 1)] = now;
  }

  /** Takes the first out and says when it joined; only while `length` is positive. */
  leave(): number {
    const joined = this.#joined[this.#head]!;
    this.#head = (this.#head + 1) & (this.#joined.length - 1);
    this.length--;
    return joined;
  }

  #grow(): void {
    const longer = new Float64Array(2 * this.#joined.length);
    longer.set(this.#joined.subarray(this.#head));
    longer.set(this.#joined.subarray(0, this.#head), this.#joined.length - this.#head);
    this.#joined = longer;
    this.#head = 0;
  }
}
