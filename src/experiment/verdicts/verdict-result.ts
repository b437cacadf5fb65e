import type { Estimate } from '../result.ts';
import type { Stretch } from '../time/stretches.ts';

/**
 * What the runs say about one resource: of the stretch of the run in which it stood worst, from `from` until `until` (seconds
 * from the start of the run). What the kinds mean is written down once, in verdict.ts.
 */
export type Verdict = { readonly resource: number; readonly from: number; readonly until: number } & (
  | { readonly kind: 'flows'; readonly workedOff: WorkedOff | undefined }
  /** Share of capacity in use, or asked for by those who came where a list is being worked off. */
  | {
      readonly kind: 'tight';
      readonly used: Estimate;
      /** Where it is what was asked for. */
      readonly isDemand?: true;
      /** Work asked for over capacity, in the same stretch. */
      readonly load: Estimate;
      readonly workedOff: WorkedOff | undefined;
    }
  /** Its list waits for units that are held by cases that wait for another resource. */
  | { readonly kind: 'held up'; readonly by: number; readonly waiting: Estimate }
  /** It can do its work, but its list has not come to where it will stand. */
  | {
      readonly kind: 'filling up';
      readonly waiting: Estimate;
      /** Undefined where it is known by the formula only that the list will be longer. */
      readonly growthPerMonth: Estimate | undefined;
      readonly longRun: { readonly wait: number; readonly waiting: number } | undefined;
    }
  /** Of a period that is itself what is looked at: more work than it holds, which is done after its end. */
  | { readonly kind: 'runs over'; readonly load: Estimate; readonly waiting: Estimate }
  | ({ readonly kind: 'short' } & Shortage)
);

/** Cases in a list that was there when the stretch began, and in the same list when it ended. */
export interface WorkedOff {
  readonly before: Estimate;
  readonly after: Estimate;
}

/** More work than capacity. */
export interface Shortage {
  /** What becomes of the list: it grows; it stands because cases leave it, or because no more come than it can do. */
  readonly list: 'grows' | LeavingBy | 'stands';
  /** Work asked for over capacity. */
  readonly load: Estimate;
  /** The part of the stretch up to its end, or all of it, in which it was so. */
  readonly loadOver: Stretch;
  /** The same of whole cases, by the forecast, where those who wait have more to ask for than they have yet. */
  readonly ofWholeCases: number | undefined;
  /** Of a list that grows. */
  readonly growthPerMonth: Estimate;
  /**
   * In each part of a run without policies, cut where something changes by date or season, where it grows in all of them.
   */
  readonly growthIn?: readonly (Stretch & { readonly growthPerMonth: Estimate })[];
  /** Cases that waited when the stretch began. */
  readonly began: Estimate;
  /** Of a list that grows, at the end of the stretch; of one that stands, on average over `waitingOver`. */
  readonly waiting: Estimate;
  /** A part of the stretch up to its end, in which it stands; undefined of a list that grows. */
  readonly waitingOver: Stretch | undefined;
  /** The place that most of those left who left unserved, where that is another one, which this one holds up. */
  readonly leavingAt?: number;
  /** Cases a month that leave the list there without being served, in each way, in the same time as `waiting` or the growth. */
  readonly leaving: Readonly<Record<LeavingBy, Estimate>>;
  /** Of those who came there or would have come in that time, the share that left or was sent elsewhere. */
  readonly shareLeaving: Estimate;
  /** Seconds that it is so, where that is longer because of what is so too on the other side of a policy that took cases off its list. */
  readonly alike?: number;
  /** Where nothing is a policy: the other parts of a run in which it is short of capacity, and not just slightly. */
  readonly alsoShort?: readonly Stretch[];
  /** Hardly more than capacity, or a list of a few: not to be reported like a catastrophe. */
  readonly slight: boolean;
  readonly passes: readonly Passing[];
  /** Those who wait elsewhere, for units that are held by cases that wait here: the growth is theirs too, `waiting` is without them. */
  readonly heldUp: readonly { readonly resource: number; readonly waiting: Estimate }[];
  /** The class that nearly all who wait at the end of the run are of, where it is served by priority. */
  readonly only: WaitingClass | undefined;
}

/** How cases leave a list that are not served. */
export const leavingBys = ['giving up', 'moving on', 'refusing', 'diverting', 'reassessing'] as const;
export type LeavingBy = (typeof leavingBys)[number];

/** Those who wait at one step, or those of them with one level of the attribute that gives their priority. */
export interface WaitingClass {
  readonly step: number;
  readonly attribute: number | undefined;
  readonly level: number | undefined;
}

/** The first moment (seconds) at which a list stood above `waiting`, over the replications that got there. */
export interface Passing {
  readonly waiting: number;
  readonly at: Estimate;
  /** Replications in which it happened. */
  readonly reached: number;
  /** Replications in which it had happened before what the verdict is of. */
  readonly before: number;
}

/** How large a shortage is. */
export function sizeOf({
  load,
  loadOver,
  ofWholeCases,
  slight,
}: Shortage): Pick<Shortage, 'load' | 'loadOver' | 'ofWholeCases' | 'slight'> {
  return { load, loadOver, ofWholeCases, slight };
}

/** The way in which most of those leave a list that are not served, if that is what holds it. @param least cases a month that must leave for that */
export function heldBy(leaving: Shortage['leaving'], least: number): LeavingBy | 'stands' {
  const sizes = leavingBys.map((way) => ({ way, size: leaving[way].mean ?? 0 }));
  const gone = sizes.reduce((sum, { size }) => sum + size, 0);
  const [most] = [...sizes].sort((a, b) => b.size - a.size);
  return most === undefined || gone <= 0 || gone < least ? 'stands' : most.way;
}

/** Cases a month that leave a list in the way that holds it; of one that nothing holds, in all ways. */
export function leftBy(leaving: Shortage['leaving'], list: Shortage['list']): number {
  const ways: readonly LeavingBy[] = list === 'grows' || list === 'stands' ? leavingBys : [list];
  return ways.reduce((sum, way) => sum + (leaving[way].mean ?? 0), 0);
}
