import type { EventPile } from './event-pile.ts';

/**
 * The columns of an `EventPile` as a 4-ary heap: the children of place i are the four from 4i + 1 on, none of them before
 * it, so the earliest event is at place 0. Events are in order of time, and at one time of `order`.
 */

/** Makes a heap of what lies in any order (Floyd 1964); linear. */
export function putInOrder(heap: EventPile): void {
  for (let parent = (heap.length - 2) >> 2; parent >= 0; parent--) sink(heap, parent);
}

/** Takes away the event at the root. */
export function dropRoot(heap: EventPile): void {
  const { times, orders, words } = heap;
  const last = --heap.length;
  if (last <= 0) return;
  times[0] = times[last]!;
  orders[0] = orders[2 * last]!;
  words[2] = words[4 * last + 2]!;
  words[3] = words[4 * last + 3]!;
  sink(heap, 0);
}

/** Moves the event at a place up, to where it belongs. */
export function rise({ times, orders, words }: EventPile, place: number): void {
  const time = times[place]!;
  const order = orders[2 * place]!;
  const action = words[4 * place + 2]!;
  const argument = words[4 * place + 3]!;
  let hole = place;
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

/**
 * Moves the event at a place down, to where it belongs. Numbers that are no whole ones are not passed on: each would be an
 * object.
 */
export function sink(heap: EventPile, place: number): void {
  const { times, orders, words, length } = heap;
  const time = times[place]!;
  const order = orders[2 * place]!;
  const action = words[4 * place + 2]!;
  const argument = words[4 * place + 3]!;
  let hole = place;
  for (;;) {
    const first = 4 * hole + 1;
    if (first >= length) break;
    let child = first;
    let least = times[first]!;
    // Written out for four children, which is all but the last parent: a tenth faster than a loop.
    if (first + 3 < length) {
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
      child = earliestOfFew(heap, first);
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
function earliestOfFew({ times, orders, length }: EventPile, first: number): number {
  let earliest = first;
  for (let i = first + 1; i < length; i++) {
    const least = times[earliest]!;
    if (times[i]! < least || (times[i] === least && orders[2 * i]! < orders[2 * earliest]!)) earliest = i;
  }
  return earliest;
}
