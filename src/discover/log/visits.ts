/** Activities of cases, put together from the events that describe them. */
import type { EventStore, Transition } from '../reading/event-store.ts';
import { ownInstance, transitions } from '../reading/event-store.ts';
import { type Clock, onClock } from '../reading/wall-clock.ts';

/** One activity of one case. Moments are seconds of the log's clock. */
export interface Visit {
  readonly activity: number;
  /** Number in the table of resources; of "A + B" too. */
  readonly resource: number;
  /** Since when it waits, as far as the log says. */
  readonly ready: number | undefined;
  readonly start: number | undefined;
  /** When it was done, or left. */
  readonly end: number | undefined;
  /** Beginnings and ends of interruptions, in turn. */
  readonly pauses: readonly number[];
  readonly outcome: 'done' | 'withdrawn' | 'aborted' | 'open';
  readonly reason: number;
}

export interface CaseRun {
  readonly case: number;
  /** In order of their first moments. */
  readonly visits: readonly Visit[];
}

/** What was odd about the events, with counts. */
export interface Oddities {
  /** Events that occur twice, letter by letter, of which one is taken; and the line of the first. */
  readonly twice: { readonly count: number; readonly line: number };
  /** Activities that end without having begun, though most of their name begin. */
  readonly neverBegun: number;
  /** Activities that begin and do not end, though their case goes on to something else. */
  readonly neverEnded: number;
  /** Events that fit no open activity, such as an end after the end. */
  readonly unfitting: number;
  /** Ends that come before the beginning: the beginning is left out. */
  readonly backwards: number;
}

export interface Runs {
  /** In order of their first moments. */
  readonly cases: readonly CaseRun[];
  readonly oddities: Oddities;
}

interface Opened {
  activity: number;
  instance: number;
  resource: number;
  order: number;
  ready: number | undefined;
  start: number | undefined;
  end: number | undefined;
  pauses: number[];
  outcome: Visit['outcome'];
  reason: number;
}

export function runsOf(events: EventStore, clock: Clock): Runs {
  const odd = { twice: 0, twiceLine: 0, unfitting: 0, backwards: 0, neverEnded: 0 };
  const nobody = events.resources.numberOf('');
  const onlyBegin = neverEnding(events);
  const cases = casesOf(events).map((indices): CaseRun => {
    const visits: Opened[] = [];
    // Activities of which more may still be read: nearly always one or two.
    const open: Opened[] = [];
    let before = -1;
    for (const index of indices) {
      if (before >= 0 && isSame(events, before, index)) {
        if (odd.twice++ === 0) odd.twiceLine = events.at('line', index);
      } else {
        const at = onClock(clock, events.at('time', index), events.at('zone', index));
        const event = readEvent(events, index, nobody, onlyBegin);
        addEvent(event, at, visits, open, odd);
      }
      before = index;
    }
    visits.sort((a, b) => firstMoment(a) - firstMoment(b) || a.order - b.order);
    const double = doubled(visits, (instance) => events.instances.names[instance]?.startsWith(ownInstance) === true);
    if (double.length > 0 && odd.twice === 0) odd.twiceLine = events.at('line', double[0]?.order ?? 0);
    // A row is an event for each of its moments.
    odd.twice += double.reduce((sum, { ready, start, end }) => sum + momentsOf([ready, start, end]), 0);
    const kept = visits.filter((each) => !double.includes(each));
    odd.neverEnded += endless(kept);
    return { case: events.at('case', indices[0] ?? 0), visits: kept };
  });
  cases.sort((a, b) => startOf(a) - startOf(b) || a.case - b.case);
  const instant = takingNoTime(cases);
  return {
    cases: instant.size === 0 ? cases : cases.map((run) => withoutStarts(run, instant)),
    oddities: {
      twice: { count: odd.twice, line: odd.twiceLine },
      neverBegun: neverBegun(cases),
      neverEnded: odd.neverEnded,
      unfitting: odd.unfitting,
      backwards: odd.backwards,
    },
  };
}

/** What begins, and is left for something else without an end, is no work that goes on until the log ends: its length is not known. */
function endless(visits: readonly Opened[]): number {
  const left = visits.filter(({ outcome, start }, i) => {
    return outcome === 'open' && start !== undefined && visits.slice(i + 1).some((later) => firstMoment(later) > start);
  });
  for (const visit of left) Object.assign(visit, { outcome: 'done', end: visit.start, start: undefined, pauses: [] });
  return left.length;
}

function momentsOf(all: readonly (number | undefined)[]): number {
  return all.filter((each) => each !== undefined).length;
}

/** Rows with a start and an end that say the same as the row before. */
function doubled(visits: readonly Opened[], isRow: (instance: number) => boolean): readonly Opened[] {
  return visits.filter((visit, i) => {
    const before = visits[i - 1];
    if (before === undefined || !isRow(visit.instance)) return false;
    return (['activity', 'resource', 'ready', 'start', 'end'] as const).every((key) => visit[key] === before[key]);
  });
}

/** Activities that begin and end at one moment, always: their beginning says no more than their end. */
function takingNoTime(cases: readonly CaseRun[]): ReadonlySet<number> {
  const lasting = new Set<number>();
  const instant = new Set<number>();
  for (const { visits } of cases) {
    for (const { activity, start, end } of visits) {
      if (start === undefined) continue;
      if (start === end) instant.add(activity);
      else lasting.add(activity);
    }
  }
  return new Set([...instant].filter((activity) => !lasting.has(activity)));
}

function withoutStarts({ visits, ...run }: CaseRun, instant: ReadonlySet<number>): CaseRun {
  return {
    ...run,
    visits: visits.map((visit) =>
      instant.has(visit.activity) ? { ...visit, start: undefined, ready: undefined } : visit,
    ),
  };
}

/** Moment of the first event of a case. */
export function startOf({ visits }: CaseRun): number {
  const [first] = visits;
  return first === undefined ? 0 : firstMoment(first);
}

export function firstMoment({ ready, start, end }: Pick<Visit, 'ready' | 'start' | 'end'>): number {
  return ready ?? start ?? end ?? 0;
}

/** Indices of the events of each case: in order of time, and of the log where times are equal. */
function casesOf(events: EventStore): readonly (readonly number[])[] {
  const of: number[][] = events.cases.names.map(() => []);
  for (let i = 0; i < events.count; i++) of[events.at('case', i)]?.push(i);
  for (const indices of of) indices.sort((a, b) => events.at('time', a) - events.at('time', b) || a - b);
  return of.filter((indices) => indices.length > 0);
}

function isSame(events: EventStore, a: number, b: number): boolean {
  return (['time', 'activity', 'transition', 'resource', 'instance', 'zone'] as const).every(
    (column) => events.at(column, a) === events.at(column, b),
  );
}

/** What one event says. */
interface EventRead extends Pick<Opened, 'activity' | 'instance' | 'resource' | 'order' | 'reason'> {
  readonly transition: Transition;
  readonly isByNobody: boolean;
}

function readEvent(events: EventStore, index: number, nobody: number, onlyBegin: ReadonlySet<number>): EventRead {
  const activity = events.at('activity', index);
  const transition = transitions[events.at('transition', index)] ?? 'complete';
  const resource = events.at('resource', index);
  return {
    activity,
    instance: events.at('instance', index),
    resource,
    order: index,
    reason: events.at('reason', index),
    // Of what never ends the beginning is the one moment that is known.
    transition: transition === 'start' && onlyBegin.has(activity) ? 'complete' : transition,
    isByNobody: resource === nobody,
  };
}

function neverEnding(events: EventStore): ReadonlySet<number> {
  const ending = new Set<number>();
  const all = new Set<number>();
  for (let i = 0; i < events.count; i++) {
    const activity = events.at('activity', i);
    all.add(activity);
    if (events.at('transition', i) >= transitions.indexOf('complete')) ending.add(activity);
  }
  return new Set([...all].filter((activity) => !ending.has(activity)));
}

function addEvent(
  { transition, isByNobody, ...event }: EventRead,
  at: number,
  visits: Opened[],
  open: Opened[],
  odd: { unfitting: number; backwards: number },
): void {
  const found = open.find(
    (each) => each.activity === event.activity && each.instance === event.instance && fits(each, transition),
  );
  if (found === undefined && !beginnings.has(transition)) {
    odd.unfitting++;
    return;
  }
  const visit: Opened = found ?? {
    ...event,
    ...{ ready: undefined, start: undefined, end: undefined, pauses: [], outcome: 'open' },
  };
  if (found === undefined) {
    visits.push(visit);
    open.push(visit);
  }
  if (!isByNobody) visit.resource = event.resource;
  if (transition === 'schedule') visit.ready = at;
  else if (transition === 'start') visit.start = at;
  else if (transition === 'suspend' || transition === 'resume') visit.pauses.push(at);
  else {
    open.splice(open.indexOf(visit), 1);
    close(visit, transition, at, event.reason, odd);
  }
}

function close(visit: Opened, transition: Transition, at: number, reason: number, odd: { backwards: number }): void {
  visit.end = at;
  visit.outcome = transition === 'complete' ? 'done' : transition === 'withdraw' ? 'withdrawn' : 'aborted';
  visit.reason = reason;
  // Where a clock goes back an hour, what took less seems to end before it began.
  if (visit.start !== undefined && visit.start > at) {
    odd.backwards++;
    visit.start = undefined;
    visit.pauses = [];
  }
  if (visit.ready !== undefined && visit.ready > at) visit.ready = undefined;
  if (visit.pauses.length % 2 === 1) visit.pauses.push(at);
}

/** A start is the second event of what was scheduled; an end that of anything that is open. */
function fits(visit: Opened, transition: Transition): boolean {
  const isPaused = visit.pauses.length % 2 === 1;
  switch (transition) {
    case 'schedule':
      return false;
    case 'start':
      return visit.start === undefined;
    case 'suspend':
      return visit.start !== undefined && !isPaused;
    case 'resume':
      return isPaused;
    case 'complete':
    case 'withdraw':
    case 'abort':
      return true;
  }
}

/** What may be the first event of an activity. */
const beginnings: ReadonlySet<Transition> = new Set(['schedule', 'start', 'complete', 'withdraw', 'abort']);

/** Of activities most of which begin and end. */
function neverBegun(cases: readonly CaseRun[]): number {
  const counts = new Map<number, { begun: number; not: number }>();
  for (const { visits } of cases) {
    for (const { activity, start, outcome } of visits) {
      if (outcome !== 'done') continue;
      const count = counts.get(activity) ?? { begun: 0, not: 0 };
      counts.set(activity, count);
      if (start === undefined) count.not++;
      else count.begun++;
    }
  }
  return [...counts.values()].reduce((sum, { begun, not }) => sum + (begun > not ? not : 0), 0);
}
