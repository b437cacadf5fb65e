/** How long a part of a run must last to be judged by itself. */
import type { Seconds } from './units.ts';
import { day } from './units.ts';

/** A part of a run, [from, until), in seconds from its start. */
interface Part {
  readonly from: Seconds;
  readonly until: Seconds;
}

/** A February. What is shorter is a wave that the rest of the run evens out, and no change. */
const shortest = 28 * day;
/** In a run too short for that: so many stretches at most between two changes of the rules. */
const most = 10;

/** What lasts less, in a part of a run between two changes of the rules, is not looked at by itself. */
export function leastOf({ from, until }: Part): Seconds {
  return Math.min(shortest, (until - from) / most);
}

/** Nothing comes after the end of a part that evens out what happens before it: there a shorter time is looked at. */
export function leastAtEndOf(part: Part): Seconds {
  return leastOf(part) / 4;
}
