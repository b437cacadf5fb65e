import { month } from '../../plan/units.ts';
import { element } from '../element.ts';
import { workOfEach } from './asked-for.ts';

/** What came to a list, what left it and what stood in it, in one part of one replication. Counts are of cases. */
export interface ListFlow {
  readonly seconds: number;
  readonly waitingAtStart: number;
  readonly waitingAtEnd: number;
  /** Time average. */
  readonly waiting: number;
  /** Cases a month, by a straight line through the averages of days, weeks, ...; in a part with hardly one, from first to last. */
  readonly growth: number | undefined;
  /** Joined the list, or started at once. Who comes back to it in another class because patience ended is not counted again. */
  readonly came: number;
  readonly started: number;
  /** Times that somebody came, and the work that these and those who started asked for: both are counts where it is not known. */
  readonly visits: number;
  readonly workOfVisits: number;
  readonly workOfStarted: number;
  /** The same of those who found no room or did not join, whatever they saw. */
  readonly turnedAway: number;
  readonly workOfTurnedAway: number;
  readonly gaveUp: number;
  /** Went on to the list of another place when patience ended. */
  readonly movedOn: number;
  /** Taken off by a policy, which happens at the moment at which a stretch begins. */
  readonly reassessed: number;
  /** Found no room, or did not join because of what they saw. */
  readonly refused: number;
  /** Of those who came or were refused: had asked before, and come again because their turn did not come. */
  readonly again: number;
  /** Would have come but for a gate that looks at this list and sent them elsewhere: an estimate, see flow-recorder.ts. */
  readonly diverted: number;
  /** Unit-seconds in use, of staff overtime included in which work goes on; of seats, those taken. */
  readonly busy: number;
  /** Of these, without overtime. */
  readonly used: number;
  /** Unit-seconds in force, Infinity where units are unlimited; of seats, those there were. 0 for a group that needs nobody. */
  readonly staffed: number;
  /**
   * Of the units in use, those held by cases that waited at another place, by that place; only where there are any. `began` are
   * the cases that began to keep units here, and `came` those of them that came to that place.
   */
  readonly heldFor: readonly HeldFor[];
}

export interface HeldFor {
  readonly place: number;
  readonly busy: number;
  readonly began: number;
  readonly came: number;
}

/** One stretch of one replication: by place at which a list is followed. */
export interface StretchFlows {
  readonly whole: readonly ListFlow[];
  readonly late: readonly ListFlow[];
  readonly end: readonly ListFlow[];
}

/**
 * What asks for one place: its own list, and of the others those that their lists could not pass on; of who has not been served
 * there as large a part as comes to this place of those who have. Who waits at any of them is counted whole.
 */
export function together(
  own: ListFlow,
  others: readonly { readonly flow: ListFlow; readonly share: number }[],
): ListFlow {
  const sum = (value: (flow: ListFlow) => number) => others.reduce((all, { flow }) => all + value(flow), value(own));
  const partly = (value: (flow: ListFlow) => number) =>
    others.reduce((all, { flow, share }) => all + share * value(flow), value(own));
  return {
    ...own,
    waitingAtStart: sum(({ waitingAtStart }) => waitingAtStart),
    waitingAtEnd: sum(({ waitingAtEnd }) => waitingAtEnd),
    waiting: sum(({ waiting }) => waiting),
    growth: own.growth === undefined ? undefined : sum(({ growth = 0 }) => growth),
    came: others.reduce((all, { flow, share }) => all + share * (flow.came - flow.again - flow.started), own.came),
    gaveUp: partly(({ gaveUp }) => gaveUp),
    movedOn: partly(({ movedOn }) => movedOn),
    reassessed: partly(({ reassessed }) => reassessed),
    refused: partly(({ refused }) => refused),
    diverted: partly(({ diverted }) => diverted),
  };
}

/** One stretch after the other, at one place: counts add up, and the list grew from the first beginning to the last end. */
export function oneAfterAnother(flows: readonly ListFlow[]): ListFlow {
  const [first] = flows;
  const last = flows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('expected at least one stretch');
  const sum = (value: (flow: ListFlow) => number) => flows.reduce((all, each) => all + value(each), 0);
  const seconds = sum((flow) => flow.seconds);
  return {
    seconds,
    waitingAtStart: first.waitingAtStart,
    waitingAtEnd: last.waitingAtEnd,
    waiting: sum((flow) => flow.waiting * flow.seconds) / seconds,
    growth: ((last.waitingAtEnd - first.waitingAtStart) / seconds) * month,
    came: sum(({ came }) => came),
    started: sum(({ started }) => started),
    visits: sum(({ visits }) => visits),
    workOfVisits: sum(({ workOfVisits }) => workOfVisits),
    workOfStarted: sum(({ workOfStarted }) => workOfStarted),
    turnedAway: sum(({ turnedAway }) => turnedAway),
    workOfTurnedAway: sum(({ workOfTurnedAway }) => workOfTurnedAway),
    gaveUp: sum(({ gaveUp }) => gaveUp),
    movedOn: sum(({ movedOn }) => movedOn),
    reassessed: sum(({ reassessed }) => reassessed),
    refused: sum(({ refused }) => refused),
    again: sum(({ again }) => again),
    diverted: sum(({ diverted }) => diverted),
    busy: sum(({ busy }) => busy),
    used: sum(({ used }) => used),
    staffed: sum(({ staffed }) => staffed),
    heldFor: [],
  };
}

/** Those who came, and those who would have; each of them once, also who came again because their turn did not come. */
export function askedOf(flow: ListFlow): number {
  return timesOf(flow) - flow.again;
}

/** Times that somebody came, or would have. */
export function timesOf({ came, refused, diverted }: ListFlow): number {
  return came + refused + diverted;
}

/** Cases in a list as a stretch begins, without those that a policy takes off at that very moment. */
export function beganWith({ waitingAtStart, reassessed }: ListFlow): number {
  return Math.max(0, waitingAtStart - reassessed);
}

/** Cases a month by which more wait at the end than at the start. */
export function gainedOf({ waitingAtEnd, waitingAtStart, seconds }: ListFlow): number {
  return ((waitingAtEnd - waitingAtStart) / seconds) * month;
}

export function leftOf({ gaveUp, movedOn, reassessed, refused, diverted }: ListFlow): number {
  return gaveUp + movedOn + reassessed + refused + diverted;
}

/** The share of capacity used, as it is measured. */
export function usedOf({ used, staffed }: ListFlow): number | undefined {
  return staffed === Number.POSITIVE_INFINITY ? undefined : ratio(used, staffed);
}

/** The work of those who came, and of those who would have, as `workOfStarted` counts it. */
export function workAskedOf(flow: ListFlow): number {
  const asked = askedOf(flow);
  return asked * workOfEach(asked, flow.refused, flow, ratio(flow.workOfStarted, flow.started));
}

/**
 * Unit-seconds at a place per unit of the work that those who started asked for (`workOfStarted`), over all replications. Of
 * those who are inside at the end the rest has not been seen, which a run that begins empty does not make up for. So the first
 * quarter of each stretch is left out: from then on those begun before it and those not finished in it do, unless cases are
 * held for longer than it lasts.
 */
export function heldPerStart(
  replications: readonly { readonly flows: readonly StretchFlows[] }[],
  place: number,
): number | undefined {
  const over = (part: 'whole' | 'late') => {
    const all = replications.flatMap(({ flows }) => flows.map((stretch) => element(stretch[part], place)));
    const sum = (value: (flow: ListFlow) => number) => all.reduce((so, flow) => so + value(flow), 0);
    const busy = sum((flow) => flow.busy);
    return {
      held: ratio(
        busy,
        sum(({ started }) => started),
      ),
      perWork: ratio(
        busy,
        sum(({ workOfStarted }) => workOfStarted),
      ),
      seconds: sum((flow) => flow.seconds),
    };
  };
  const { held, perWork, seconds } = over('late');
  return held !== undefined && held * replications.length <= seconds ? perWork : over('whole').perWork;
}

/**
 * What was asked for over capacity, by the work of those who came; Infinity where there was none, 0 where there was no end to it.
 *
 * @param perStart unit-seconds per unit of work, as `heldPerStart` finds them, which is used where cases are held so long that
 *   few of those that started were seen to end in this part
 * @param fullFrom the share of units in use from which on no more could be done
 */
export function loadOf(
  flow: ListFlow,
  { perStart, fullFrom }: { readonly perStart: number | undefined; readonly fullFrom: number },
): number {
  const { started, workOfStarted, busy, staffed, seconds } = flow;
  const asked = workAskedOf(flow);
  if (asked === 0 || staffed === Number.POSITIVE_INFINITY) return 0;
  if (staffed === 0) return Number.POSITIVE_INFINITY;
  const here = started > 0 ? busy / started : Number.POSITIVE_INFINITY;
  if (here > seconds / 3) return perStart === undefined ? busy / staffed : (asked * perStart) / staffed;
  const perWork = workOfStarted > 0 ? busy / workOfStarted : Number.POSITIVE_INFINITY;
  return Math.max((asked * perWork) / staffed, busy >= fullFrom * staffed ? asked / workOfStarted : 0);
}

/** Unit-seconds of a place in use over all replications, and those of them held by cases that waited at another place. */
export function heldMeanwhile(
  flows: readonly StretchFlows[],
  place: number,
): { readonly busy: number; readonly byPlace: ReadonlyMap<number, Omit<HeldFor, 'place'>> } {
  const byPlace = new Map<number, Omit<HeldFor, 'place'>>();
  let busy = 0;
  for (const { late } of flows) {
    const flow = element(late, place);
    busy += flow.busy;
    for (const held of flow.heldFor) {
      const so = byPlace.get(held.place) ?? { busy: 0, began: 0, came: 0 };
      byPlace.set(held.place, {
        busy: so.busy + held.busy,
        began: so.began + held.began,
        came: so.came + held.came,
      });
    }
  }
  return { busy, byPlace };
}

export function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Where a row of places that hold each other up ends; undefined where it goes round. */
export function endOfRow(place: number, by: readonly (number | undefined)[]): number | undefined {
  const seen = new Set<number>();
  let at = place;
  for (let next = by[at]; next !== undefined; next = by[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}
