/** Cases that stop coming well before a log ends, as in one of all that came in a year, followed to their end. */
import { day } from '../plan/units.ts';

export interface Stop {
  /** When the last came, in seconds. */
  readonly at: number;
  /** How many times as fast they came until then as over the whole log. */
  readonly faster: number;
}

/** Of fewer cases the last may be far from the end by chance. */
const leastCases = 40;
/** Times the longest time without a case before, as on holidays: chance seldom brings about twice of it. */
const longer = 3;
/** Of the log: less hardly changes a rate. */
const part = 0.05;

/** @param times at which cases came, by stream, in seconds @param begins @param ends of the log */
export function arrivalsStop(times: readonly (readonly number[])[], begins: number, ends: number): Stop | undefined {
  const all = times.flat().sort((a, b) => a - b);
  const at = all.at(-1);
  if (at === undefined || all.length < leastCases) return undefined;
  const longest = all.slice(1).reduce((most, next, i) => Math.max(most, next - (all[i] ?? next)), 0);
  const quiet = ends - at;
  if (quiet < longer * longest || quiet < 7 * day || quiet < part * (ends - begins)) return undefined;
  return { at, faster: at > begins ? (ends - begins) / (at - begins) : Number.POSITIVE_INFINITY };
}
