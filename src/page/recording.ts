/** Runs one replication and notes what happens to each case. */
import { replicate } from '../experiment/replicate.ts';
import type { CaseObserver } from '../model/observer.ts';
import type { Plan } from '../plan/plan.ts';
import { day } from '../plan/units.ts';
import type { Happening, Recording } from './happenings.ts';
import { happenings } from './happenings.ts';

/** What comes after so many events is not played, and not simulated either. */
export const mostEvents = 500_000;

/** Ends a run of which enough is known. */
class Enough extends Error {}

/** @param from seconds from the start of the run, from which on it is looked at */
export function recordOf(plan: Plan, seed: string, from: number, most: number = mostEvents): Recording {
  const [at, item, kind, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const note = (happening: Happening) => (where: number, who: number, now: number) => {
    if (at.length >= most) throw new Enough();
    at.push(now / day);
    item.push(who);
    kind.push(happenings.indexOf(happening));
    index.push(where);
  };
  const observer: CaseObserver = {
    arrived: note('arrived'),
    returned: note('arrived'),
    entered: note('entered'),
    waiting: note('waiting'),
    started: note('started'),
    ended: note('ended'),
  };
  let isWhole = true;
  try {
    replicate(plan, { seed, replication: 0 }, { observe: () => observer });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    isWhole = false;
  }
  return {
    at: Float64Array.from(at),
    item: Int32Array.from(item),
    kind: Uint8Array.from(kind),
    index: Int32Array.from(index),
    start: plan.period.start,
    from: from / day,
    until: isWhole ? plan.period.horizon / day : (at.at(-1) ?? 0),
  };
}
