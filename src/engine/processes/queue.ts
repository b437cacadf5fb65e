/** A place in a queue. */
export interface Place<T> {
  readonly item: T;
  next: Place<T> | undefined;
  previous: Place<T> | undefined;
  taken: boolean;
}

/**
 * Things in order of coming. Joining, leaving from anywhere and finding the first cost the same at any length, which an
 * array that is shifted and a Set that is emptied from its front do not.
 */
export class Queue<T> {
  length = 0;
  first: Place<T> | undefined;
  private last: Place<T> | undefined;

  add(item: T): Place<T> {
    const place: Place<T> = { item, next: undefined, previous: this.last, taken: true };
    if (this.last === undefined) this.first = place;
    else this.last.next = place;
    this.last = place;
    this.length++;
    return place;
  }

  /** @returns false when it had left already */
  leave(place: Place<T>): boolean {
    if (!place.taken) return false;
    place.taken = false;
    const { next, previous } = place;
    if (previous === undefined) this.first = next;
    else previous.next = next;
    if (next === undefined) this.last = previous;
    else next.previous = previous;
    this.length--;
    return true;
  }

  /** The first that `is` accepts. */
  find(is: (item: T) => boolean): Place<T> | undefined {
    let place = this.first;
    while (place !== undefined && !is(place.item)) place = place.next;
    return place;
  }

  /** Everything in it now, the first first. */
  get items(): readonly T[] {
    return this.places.map(({ item }) => item);
  }

  /** Every place in it now: stays as it is when some leave. */
  get places(): readonly Place<T>[] {
    const places: Place<T>[] = [];
    for (let place = this.first; place !== undefined; place = place.next) places.push(place);
    return places;
  }
}
