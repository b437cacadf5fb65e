/**
 * All that can wait or be served, as small whole numbers that are reused, and the columns the engine keeps of them.
 *
 * An entity is in one place at a time: waiting in one line, at work through one line, or elsewhere. Columns are indexed
 * by entity and are replaced by longer ones as the table grows, so read them through the table each time.
 */
export class Entities {
  /** Neighbours in the line the entity waits in; -1 at either end. */
  next: Int32Array<ArrayBuffer>;
  previous: Int32Array<ArrayBuffer>;
  /** The moment it joined its line or, once started, the moment its work started. */
  since: Float64Array<ArrayBuffer>;
  /** Its place in the order of joining, over all lines. */
  ticket: Float64Array<ArrayBuffer>;
  /** Higher goes first where a facility's order is by priority. */
  rank: Float64Array<ArrayBuffer>;
  /** Entities there are. */
  count = 0;

  private used = 0;
  private readonly vacant: number[] = [];
  private tickets = 0;
  private readonly growers: ((length: number) => void)[] = [];

  /** @param room for so many at once, before the table grows */
  constructor(room = 64) {
    this.next = new Int32Array(room);
    this.previous = new Int32Array(room);
    this.since = new Float64Array(room);
    this.ticket = new Float64Array(room);
    this.rank = new Float64Array(room);
  }

  get length(): number {
    return this.next.length;
  }

  /** Calls `grow` now and whenever the table becomes longer, with the new length: for columns kept elsewhere. */
  whenGrown(grow: (length: number) => void): void {
    this.growers.push(grow);
    grow(this.length);
  }

  create(): number {
    this.count++;
    const entity = this.vacant.pop() ?? this.used++;
    if (entity === this.length) this.grow();
    return entity;
  }

  /** The number is reused by a later `create`. */
  remove(entity: number): void {
    this.count--;
    this.vacant.push(entity);
  }

  nextTicket(): number {
    return this.tickets++;
  }

  private grow(): void {
    const length = 2 * this.length;
    this.next = longerInts(this.next, length);
    this.previous = longerInts(this.previous, length);
    this.since = longerFloats(this.since, length);
    this.ticket = longerFloats(this.ticket, length);
    this.rank = longerFloats(this.rank, length);
    for (const grow of this.growers) grow(length);
  }
}

export function longerFloats(column: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length);
  longer.set(column);
  return longer;
}

export function longerInts(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
