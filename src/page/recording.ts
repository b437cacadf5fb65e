/** What happens to each case of one replication, in as few bytes as it takes to play it. */
import { replicate } from '../experiment/replicate.ts';
import type { CaseObserver } from '../model/observer.ts';
import type { Plan } from '../plan/plan.ts';
import { day } from '../plan/units.ts';

export const happenings = ['arrived', 'entered', 'waiting', 'started', 'ended'] as const;
export type Happening = (typeof happenings)[number];

/** One entry per event, in the order of time. */
export interface Recording {
  /** Days from the start of the run. */
  readonly at: Float64Array;
  /** The slot of the case, which another takes after it has ended. */
  readonly item: Int32Array;
  /** Index in `happenings`. */
  readonly kind: Uint8Array;
  /** Of the stream, the step or the end. */
  readonly index: Int32Array;
  /** The first day of the run. */
  readonly start: string;
  /** The first day to be played, and the last. */
  readonly from: number;
  readonly until: number;
}

/** What comes after so many events is not played. */
const mostEvents = 500_000;

/** @param from seconds from the start of the run, from which on it is looked at */
export function recordOf(plan: Plan, seed: string, from: number): Recording {
  const [at, item, kind, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const note = (happening: Happening) => (where: number, who: number, now: number) => {
    if (at.length >= mostEvents) return;
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
  replicate(plan, { seed, replication: 0 }, { observe: () => observer });
  const isWhole = at.length < mostEvents;
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
