import { day, hour } from '../../plan/units.ts';
import type { HoursOfPlace } from '../collect/hour-recorder.ts';
import { element } from '../element.ts';
import type { Stretch } from '../time/stretches.ts';

/** Hours of each day at which a place is asked for more than it can do, though it keeps up over the days. */
export interface ShortHours {
  readonly resource: number;
  /** Hours from midnight; `until` above 24 is on the next day. */
  readonly from: number;
  readonly until: number;
  readonly load: number;
  /** Cases in its list, on average over an hour: in the hour in which that is longest, and in the one in which it is shortest after that. */
  readonly most: number;
  readonly fewest: number;
  /**
   * Of all times that somebody comes in these hours, those that end in giving up, in not joining or in finding no room; undefined
   * where there is a list that tells of the shortage.
   */
  readonly leaving: number | undefined;
  /** The days that were looked at. */
  readonly over: Stretch;
  /** Whether it is closed on some days, which do not count. */
  readonly onOpenDays: boolean;
}

/** A list of fewer is the work of a few minutes: told is who leaves it, from this part of those who come on. */
const long = 2;
const manyLeave = 0.1;
/** Of a count of cases, in standard deviations: so many more may have come by chance. */
const chance = 2;
/** A list that is always about as long has no hours of its own. */
const timesTheShortest = 2;

/** One hour of the day, over all days and replications. */
interface Hour {
  readonly asked: number;
  readonly times: number;
  readonly left: number;
  /** Unit-seconds that they take, and that there are. */
  readonly work: number;
  readonly staffed: number;
  /** Cases in the list, on average. */
  readonly waiting: number;
}

/**
 * Of each place at most one spell, the one with the longest list: the hours in a row in each of which more is asked for, at the
 * work that started cases took, than the units in force can do. Hours without units are closed, and no shortage.
 *
 * @param replications by resource @param over what days of each of them
 */
export function shortHours(replications: readonly (readonly HoursOfPlace[])[], over: Stretch): readonly ShortHours[] {
  const days = (over.until - over.from) / day;
  return (replications[0] ?? []).flatMap((_, resource): readonly ShortHours[] => {
    const places = replications.map((each) => element(each, resource));
    const hours = hoursOf(places);
    const [worst] = spellsOf(hours).sort((a, b) => b.most - a.most || a.from - b.from);
    const fewest = Math.min(...hours.map(({ waiting }) => waiting));
    if (worst === undefined) return [];
    const isListed = worst.most >= Math.max(long, timesTheShortest * fewest);
    if (!isListed && worst.leaving < manyLeave) return [];
    const leaving = isListed ? undefined : worst.leaving;
    const open = places.reduce((sum, each) => sum + each.days, 0);
    return [{ resource, ...worst, fewest, leaving, over, onOpenDays: open < days * replications.length }];
  });
}

function hoursOf(places: readonly HoursOfPlace[]): readonly Hour[] {
  const sum = (value: (of: HoursOfPlace) => number) => places.reduce((all, each) => all + value(each), 0);
  const [workOfStarted, days] = [sum((each) => each.workOfStarted), sum((each) => each.days)];
  if (workOfStarted === 0 || days === 0) return [];
  const perWork = sum(({ busy }) => busy) / workOfStarted;
  return element(places, 0).asked.map((_, i) => {
    return {
      asked: sum((each) => element(each.asked, i)),
      times: sum((each) => element(each.times, i)),
      left: sum((each) => element(each.left, i)),
      work: perWork * sum((each) => element(each.work, i)),
      staffed: sum(({ staffed }) => element(staffed, i)),
      waiting: sum(({ waiting }) => element(waiting, i)) / (hour * days),
    };
  });
}

/** The spells of the day in which more is asked for than there is, and not by chance. */
function spellsOf(
  hours: readonly Hour[],
): (Pick<ShortHours, 'from' | 'until' | 'load' | 'most'> & { readonly leaving: number })[] {
  const at = (index: number) => element(hours, (index + hours.length) % hours.length);
  const isOver = (index: number) => at(index).staffed > 0 && at(index).work > at(index).staffed;
  return hours.flatMap((_, from) => {
    if (!isOver(from) || isOver(from - 1)) return [];
    let until = from + 1;
    while (isOver(until)) until++;
    const within = Array.from({ length: until - from }, (_hour, i) => at(from + i));
    const sum = (value: (of: Hour) => number) => within.reduce((all, each) => all + value(each), 0);
    const load = sum(({ work }) => work) / sum(({ staffed }) => staffed);
    if (load * (1 - chance / Math.sqrt(sum(({ asked }) => asked))) <= 1) return [];
    // The list is at its longest when the spell ends: in its last hour, or in the one after.
    const most = Math.max(...within.map(({ waiting }) => waiting), at(until).waiting);
    const leaving =
      sum(({ left }) => left) /
      Math.max(
        1,
        sum(({ times }) => times),
      );
    return [{ from, until, load, most, leaving }];
  });
}
